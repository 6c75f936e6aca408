using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells that a common word was written for another by the words beside it: "came form" and "came from", but not "a form".</summary>
/// <param name="lexicon">Uses <c>slip-pairs</c>.</param>
internal sealed class SlipPairs(Lexicon lexicon)
{
    private const string Any = "*";
    private const string Several = "#";
    private readonly ILookup<(string Wrong, string Right), (string[] Before, string[] Behind)> pairs = lexicon.List("slip-pairs").Select(line => line.Split('\t'))
        .ToLookup(columns => (columns[0], columns[1]), columns => (columns[2].Split(' '), columns[3].Split(' ')));

    /// <summary>Whether one of two words, each in its sentence, is a slip for the other.</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="at">The place of the earlier word.</param>
    /// <param name="after">The later sentence.</param>
    /// <param name="place">The place of the later word.</param>
    public bool Has(RevisionWord[] before, int at, RevisionWord[] after, int place) =>
        pairs[(before[at].Norm, after[place].Norm)].Concat(pairs[(after[place].Norm, before[at].Norm)])
            .Any(pair => Fit(before, at, pair.Before, pair.Behind) && Fit(after, place, pair.Before, pair.Behind));

    private static bool Fit(RevisionWord[] words, int at, string[] before, string[] behind) => Fits(words, at - 1, before) && Fits(words, at + 1, behind);

    private static bool Fits(RevisionWord[] words, int at, string[] shown) =>
        shown.Contains(Any)
        || (at >= 0 && at < words.Length && (shown.Contains(words[at].Norm) || (shown.Contains(Several) && double.TryParse(words[at].Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 1)));
}
