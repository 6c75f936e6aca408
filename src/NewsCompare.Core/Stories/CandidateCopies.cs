namespace NewsCompare.Core.Stories;

/// <summary>Takes copies of one text together before they are matched: ten outlets with one agency text are one voice, and would only vouch for each other.</summary>
public static class CandidateCopies
{
    private const int FewestWords = 12;

    /// <summary>What the items are copies of, in their order; items with too few words to tell stand alone.</summary>
    /// <param name="items">The items; ids are unique.</param>
    public static IReadOnlyList<CopyFinding> Of(IReadOnlyList<Candidate> items)
    {
        var found = DuplicateFinder.Find([.. items.Where(HasWords).Select(item => (item.Id, TextOf(item)))]).ToDictionary(one => one.Id, StringComparer.Ordinal);
        return [.. items.Select(item => found.GetValueOrDefault(item.Id) ?? new(item.Id, item.Id, [], IsComposite: false))];
    }

    private static string TextOf(Candidate item) => item.Text ?? item.Summary ?? item.Title;

    private static bool HasWords(Candidate item) => TextOf(item).AsSpan().Count(' ') >= FewestWords;
}
