using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

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
    public IReadOnlyList<Credit> In(OutletVersion version)
    {
        var found = new List<Credit>();
        foreach (var (line, place) in version.Authors.Select(author => (author, CreditPlace.Byline)).Concat(version.Notes.Select(note => (note, CreditPlace.Note))))
        {
            foreach (var agency in Agencies(line, version.Outlet).Where(agency => !found.Any(credit => tools.Credits.SameOutlet(credit.Outlet!, agency))))
            {
                found.Add(new(agency, null, CreditKind.Wire, CreditLevel.Outlet, line, OutsideBody, 0, 0, null) { Place = place });
            }
        }

        return found;
    }

    private IEnumerable<string> Agencies(string line, string publisher) => tools.Credits.Find(Body.Of(line, tools.Lexicon), [], publisher)
        .Where(credit => credit.Kind == CreditKind.Wire)
        .Select(credit => credit.Outlet)
        .OfType<string>()
        .Concat(agencies
            .Where(names => names.Any(name => Has(line, name)) && !names.Any(name => tools.Credits.SameOutlet(name, publisher)))
            .Select(names => names[0]));

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
