using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Comparisons;

/// <summary>Finds agencies in the byline and in the notes below an article.</summary>
/// <param name="tools">Uses the list <c>wire-agencies</c> and the outlets' names.</param>
internal sealed class WireMarks(ComparisonTools tools)
{
    /// <summary>The paragraph given for words outside the body.</summary>
    public const int OutsideBody = -1;

    private readonly IReadOnlyList<IReadOnlyList<string>> agencies = [.. tools.Lexicon.List("wire-agencies").Select(line => line.Split('\t'))];

    /// <summary>One wire credit an agency named outside the body; an outlet's own name is none.</summary>
    /// <param name="version">The version.</param>
    public IEnumerable<Credit> In(OutletVersion version)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in version.Authors.Concat(version.Notes))
        {
            foreach (var agency in agencies)
            {
                if (agency.Any(name => Has(line, name)) && !agency.Any(name => tools.Credits.SameOutlet(name, version.Outlet)) && found.Add(agency[0]))
                {
                    yield return new(agency[0], null, CreditKind.Wire, CreditLevel.Outlet, line, OutsideBody, 0, 0, null);
                }
            }
        }
    }

    // Case counts: "PA" is an agency, "Pa" is a father.
    private static bool Has(string line, string name)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return true;
            }
        }

        return false;
    }
}
