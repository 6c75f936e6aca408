using System.Collections.Frozen;
using System.Globalization;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the news agencies that stand in bylines all over the world, so that they are not taken for people.</summary>
internal static class AgencyNames
{
    private const int Usual = 128;
    private const char FirstIdeograph = '\u2E80';

    // The names of one agency in one entry.
    private static readonly FrozenDictionary<string, int> Known = PageLexicon.Words.List("agencies")
        .SelectMany((names, at) => names.Split('|').Select(name => (Name: TitleStatement.Folded(name), At: at))).DistinctBy(name => name.Name, StringComparer.Ordinal).ToFrozenDictionary(name => name.Name, name => name.At, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> KnownLetters = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestKnown = Known.Keys.Max(name => name.Length);

    // How the names of others end.
    private static readonly string[] Ends = [.. PageLexicon.Words.List("agency-ends").Select(TitleStatement.Folded)];

    private static readonly FrozenSet<string> LastWords = PageLexicon.Words.List("agency-ends").Select(end => end[(end.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(ReadOnlySpan<char> name)
    {
        Span<char> letters = name.Length <= Usual ? stackalloc char[Usual] : new char[name.Length];
        var folded = letters[..TitleStatement.Fold(name, letters)];
        return IsKnown(name, folded) || EndsAsOthers(folded);
    }

    /// <summary>Whether a name is that of an agency which is known by it, and does not only end as such names do.</summary>
    /// <param name="name">One name.</param>
    public static bool AreKnown(string name)
    {
        Span<char> letters = name.Length <= Usual ? stackalloc char[Usual] : new char[name.Length];
        return IsKnown(name, letters[..TitleStatement.Fold(name, letters)]);
    }

    /// <summary>Whether a word is the last one of such names, which the name proper may follow: "Nachrichtenagentur", "agency".</summary>
    /// <param name="word">One word.</param>
    public static bool EndOf(string word) => LastWords.Contains(word);

    private static bool IsKnown(ReadOnlySpan<char> name, ReadOnlySpan<char> folded) => KnownLetters.ContainsKey(folded) && (folded.Length > 3 || IsInOneCase(name));

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(string name) => Are(name.AsSpan());

    /// <summary>Whether some words of a line may be the name of an agency: much cheaper than to read the line as a byline.</summary>
    /// <param name="line">A short line.</param>
    public static bool MayStandIn(string line)
    {
        Span<char> letters = line.Length <= Usual ? stackalloc char[Usual] : new char[line.Length];
        var (starts, length) = (new List<int>(), 0);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] >= FirstIdeograph)
            {
                return true; // no blanks part words there
            }

            if (!char.IsLetterOrDigit(line[at]))
            {
                continue;
            }

            if (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
            {
                starts.Add(length);
            }

            letters[length++] = char.ToLowerInvariant(line[at]);
        }

        for (var word = 0; word < starts.Count; word++)
        {
            var end = word + 1 < starts.Count ? starts[word + 1] : length;
            for (var first = word; first >= 0 && end - starts[first] <= LongestKnown; first--)
            {
                if (KnownLetters.ContainsKey(letters[starts[first]..end]))
                {
                    return true;
                }
            }

            if (EndsAsOthers(letters[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsOthers(ReadOnlySpan<char> folded)
    {
        foreach (var end in Ends)
        {
            if (folded.Length > end.Length && folded.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInOneCase(ReadOnlySpan<char> name)
    {
        var (hasSmall, hasCapital) = (false, false);
        foreach (var c in name)
        {
            hasSmall |= char.IsLower(c);
            hasCapital |= char.IsUpper(c);
        }

        return !hasSmall || !hasCapital;
    }

    /// <summary>Names of agencies, each agency once, under the first of its names.</summary>
    /// <param name="names">Names that <see cref="Are(string)"/> an agency's.</param>
    public static IEnumerable<string> Distinct(IEnumerable<string> names) =>
        names.DistinctBy(name => Known.TryGetValue(TitleStatement.Folded(name), out var at) ? at.ToString(CultureInfo.InvariantCulture) : TitleStatement.Folded(name), StringComparer.Ordinal);
}
