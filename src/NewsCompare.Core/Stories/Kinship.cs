using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Whether two texts without a common run of words speak of one thing: the halves of an article do, two articles mostly do not.</summary>
internal static class Kinship
{
    // Halves of articles cut to 700, 1,500, 3,000 and 6,000 characters reach .5 in 23, 51, 78 and 100 of a hundred cases, first halves of two articles in
    // .1, .7, 1.3 and 6.6; .7 is reached by 12, 29, 49 and 89, and by 0, .1, .4 and 1. So short pieces are held to be two articles.

    /// <summary>What a piece of an article and its rest reach in 73 to 100 of a hundred cases, pieces of two articles in 6 to 60, the longer the more: for what would be a rare mistake.</summary>
    public const double RatherOneStory = 0.2;

    /// <summary>What two pieces of one article reach where something else speaks for it too.</summary>
    public const double PerhapsOneStory = 0.4;

    /// <summary>What two pieces of one article mostly reach.</summary>
    public const double OneStory = 0.5;

    /// <summary>What two articles never reach, or nearly so.</summary>
    public const double SurelyOneStory = 0.7;

    private const int LongWord = 5;
    private const int LongWeight = 3;

    // Two pieces of one outlet have the town and the day in common, and one word or another.
    private const int CommonNames = 2;
    private const int CommonWords = 1;

    /// <summary>Whether enough names and longer words of the smaller stand in the other.</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    /// <param name="needed">How much is enough.</param>
    public static bool AreOfOneStory(string a, string b, double needed) => Reach(Words(a, word => word), Words(b, word => word)) >= needed;

    /// <summary>Whether a sentence or two speak of what a text tells. So few words seldom return in the very form they had, so their stems count.</summary>
    /// <param name="opening">The sentences.</param>
    /// <param name="text">The text.</param>
    public static bool SpeaksOf(string opening, string text) => Reach(Words(opening, Stemmer.Stem), Words(text, Stemmer.Stem)) >= PerhapsOneStory;

    /// <summary>How far a text comes back to what a headline and a first sentence speak of, by their longer words in whatever form.</summary>
    /// <remarks>Of 1,892 articles 95 % take up two or more within their next 60 to 140 words, of as many put below the lead of another article on politics 31 %; lines that stand below every item hardly ever do so.</remarks>
    /// <param name="opening">The headline and the sentence.</param>
    /// <param name="text">The text.</param>
    /// <returns>How many longer words of theirs it takes up.</returns>
    public static int TakenUp(string opening, string text) => Words(opening, Stemmer.Stem).Long is var told ? Words(text, Stemmer.Stem).Long.Count(told.Contains) : 0;

    private static double Reach((HashSet<string> Names, HashSet<string> Long) one, (HashSet<string> Names, HashSet<string> Long) other)
    {
        one.Long.RemoveWhere(word => one.Names.Contains(word) || other.Names.Contains(word));
        other.Long.RemoveWhere(word => one.Names.Contains(word) || other.Names.Contains(word));
        return Shared(one.Names, other.Names, CommonNames) + (LongWeight * Shared(one.Long, other.Long, CommonWords));
    }

    private static (HashSet<string> Names, HashSet<string> Long) Words(string text, Func<string, string> form)
    {
        var (names, lengthy) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var startsSentence = true;
        foreach (var token in Tokenizer.Tokens(text))
        {
            if (token.IsWord && token.Norm.Length >= LongWord)
            {
                lengthy.Add(form(token.Norm));
            }

            if (token.IsWord && !startsSentence && char.IsUpper(text[token.Start]))
            {
                names.Add(form(token.Norm));
            }

            startsSentence = !token.IsWord && (startsSentence || Marks.IsTerminator(text[token.Start]) || Marks.IsOpener(text[token.Start]));
        }

        return (names, lengthy);
    }

    private static double Shared(HashSet<string> a, HashSet<string> b, int common) =>
        Math.Min(a.Count, b.Count) is var fewer and > 0 ? (double)Math.Max(0, a.Count(b.Contains) - common) / fewer : 0;
}
