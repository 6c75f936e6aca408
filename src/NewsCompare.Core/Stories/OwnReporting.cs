using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>What each of two texts with passages in common tells by itself, in passages of its own before, between and behind these, and which of them was built upon the other.</summary>
/// <remarks>Of copies of one article cut, edited or updated 98 of a hundred have less than .23 of their words in such passages where the other has as much.</remarks>
internal sealed class OwnReporting
{
    /// <summary>Who tells so much by itself has reported.</summary>
    public const double Much = 0.3;

    /// <summary>Half, but for some words: sentences differ in length.</summary>
    public const double AboutHalf = 0.45;

    private const int Run = 5;
    private const int FewestWords = 12;
    private const int Neighbours = 4;
    private const int FewestReported = 60;

    private readonly Side mine;
    private readonly Side yours;

    private OwnReporting(Side mine, Side yours) => (this.mine, this.yours) = (mine, yours);

    /// <summary>Whether both tell much by themselves.</summary>
    public bool BothReport => mine.Reports && yours.Reports;

    /// <summary>Whether the first was built around the second, which is about half of it.</summary>
    /// <remarks>A cut is mostly the beginning of a text. What lacks only what the other begins with was there before.</remarks>
    public bool IsBuiltAround => mine.Reports && mine.Own <= 1 - AboutHalf && OpensAlone;

    /// <summary>Above 0 where the first was built upon the second, below 0 where the second was upon the first, 0 where nothing shows it.</summary>
    /// <remarks>What was built upon another begins with its own and goes on with the other, or puts its own between what stands together in the other.</remarks>
    public int Lean => mine.Opens != yours.Opens ? (mine.Opens ? 1 : -1) : mine.Insertions.CompareTo(yours.Insertions);

    /// <summary>Whether the first begins with a passage of its own.</summary>
    public bool Opens => mine.Opens;

    /// <summary>Whether the first begins with a passage of its own, and the second does not.</summary>
    public bool OpensAlone => mine.Opens && !yours.Opens;

    /// <summary>Whether the first puts more of its own between what stands together in the second than the other way about.</summary>
    public bool BreaksUp => mine.Insertions > yours.Insertions;

    /// <summary>Whether the second puts something of its own between what stands together in the first.</summary>
    public bool IsBrokenUp => yours.Insertions > 0;

    /// <summary>Compares two texts.</summary>
    /// <param name="text">The first.</param>
    /// <param name="other">The second.</param>
    public static OwnReporting Between(string text, string other)
    {
        List<Token> words = [.. Tokenizer.Words(text)];
        List<Token> others = [.. Tokenizer.Words(other)];
        var places = new int[words.Count];
        Array.Fill(places, -1);
        foreach (var run in SharedRuns.Find(words, others, Run))
        {
            for (var at = 0; at < run.Length; at++)
            {
                places[run.StartInA + at] = run.StartInB + at;
            }
        }

        var found = new int[others.Count];
        Array.Fill(found, -1);
        for (var at = 0; at < places.Length; at++)
        {
            if (places[at] >= 0)
            {
                found[places[at]] = at;
            }
        }

        return new(Side.Of(places), Side.Of(found));
    }

    /// <summary>One of the two.</summary>
    /// <param name="Own">The share of its words that stand in passages of its own.</param>
    /// <param name="Opens">Whether one stands at its beginning.</param>
    /// <param name="Insertions">How many stand between words that are neighbours in the other.</param>
    /// <param name="Reports">Whether they are so many that it is no cut with a sentence worded anew.</param>
    private readonly record struct Side(double Own, bool Opens, int Insertions, bool Reports)
    {
        // The place of each word in the other text, or -1.
        public static Side Of(int[] places)
        {
            var (own, opens, insertions, last) = (0, false, 0, -1);
            for (var at = 0; at <= places.Length; at++)
            {
                if (at < places.Length && places[at] < 0)
                {
                    continue;
                }

                if (at - last > FewestWords)
                {
                    own += at - last - 1;
                    opens |= last < 0;
                    insertions += last >= 0 && at < places.Length && places[at] - places[last] is > 0 and <= Neighbours ? 1 : 0;
                }

                last = at;
            }

            var share = places.Length == 0 ? 0 : (double)own / places.Length;
            return new(share, opens, insertions, own >= FewestReported && share >= Much);
        }
    }
}
