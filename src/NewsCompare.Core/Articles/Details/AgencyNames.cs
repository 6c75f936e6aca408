using System.Collections.Frozen;
using System.Globalization;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the news agencies that stand in bylines all over the world, so that they are not taken for people.</summary>
internal static class AgencyNames
{
    private const int Usual = 128;

    // The names of one agency in one entry.
    private static readonly FrozenDictionary<string, int> Known = PageLexicon.Words.List("agencies")
        .SelectMany((names, at) => names.Split('|').Select(name => (Name: TitleStatement.Folded(name), At: at))).DistinctBy(name => name.Name, StringComparer.Ordinal).ToFrozenDictionary(name => name.Name, name => name.At, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> KnownLetters = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    // How the names of others end.
    private static readonly string[] Ends = [.. PageLexicon.Words.List("agency-ends").Select(TitleStatement.Folded)];

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(ReadOnlySpan<char> name)
    {
        Span<char> letters = name.Length <= Usual ? stackalloc char[Usual] : new char[name.Length];
        var folded = letters[..TitleStatement.Fold(name, letters)];
        if (KnownLetters.ContainsKey(folded) && (folded.Length > 3 || IsInOneCase(name)))
        {
            return true;
        }

        foreach (var end in Ends)
        {
            if (folded.Length > end.Length && folded.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(string name) => Are(name.AsSpan());

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
