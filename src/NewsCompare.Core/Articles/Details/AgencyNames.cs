using System.Collections.Frozen;
using System.Globalization;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the news agencies that stand in bylines all over the world, so that they are not taken for people.</summary>
internal static class AgencyNames
{
    // The names of one agency in one entry.
    private static readonly FrozenDictionary<string, int> Known = PageLexicon.Words.List("agencies")
        .SelectMany((names, at) => names.Split('|').Select(name => (Name: TitleStatement.Folded(name), At: at))).DistinctBy(name => name.Name, StringComparer.Ordinal).ToFrozenDictionary(name => name.Name, name => name.At, StringComparer.Ordinal);

    // How the names of others end.
    private static readonly IReadOnlyList<string> Ends = [.. PageLexicon.Words.List("agency-ends").Select(TitleStatement.Folded)];

    /// <summary>Whether a name in a byline is an agency's.</summary>
    /// <param name="name">One name.</param>
    public static bool Are(string name) => TitleStatement.Folded(name) is var folded
        && ((Known.ContainsKey(folded) && (folded.Length > 3 || !name.Any(char.IsLower) || name.All(c => !char.IsUpper(c))))
            || Ends.Any(end => folded.Length > end.Length && folded.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>Names of agencies, each agency once, under the first of its names.</summary>
    /// <param name="names">Names that <see cref="Are"/> an agency's.</param>
    public static IEnumerable<string> Distinct(IEnumerable<string> names) =>
        names.DistinctBy(name => Known.TryGetValue(TitleStatement.Folded(name), out var at) ? at.ToString(CultureInfo.InvariantCulture) : TitleStatement.Folded(name), StringComparer.Ordinal);
}
