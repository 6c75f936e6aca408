using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Takes copies of one text together before they are matched: ten outlets with one agency text are one voice, and would only vouch for each other.</summary>
public static class CandidateCopies
{
    private const int FewestWords = 12;

    // What comes every day at one hour, "Weather: fog along the coast", is no copy of what came the day before.
    private static readonly TimeSpan Apart = TimeSpan.FromHours(20);

    /// <summary>What the items are copies of, in their order; items with too few words to tell stand alone, since each may lead to a text of its own.</summary>
    /// <param name="items">The items; ids are unique.</param>
    public static IReadOnlyList<CopyFinding> Of(IReadOnlyList<Candidate> items) => InOrder(items, Found(items));

    /// <summary>The same for counting: items with few words are one voice where all that is known of them is the same word for word, headline or text, within twenty hours.
    /// A headline that comes back every day or week, or a line that stands under every item, is no copy.</summary>
    /// <param name="items">The items; ids are unique.</param>
    public static IReadOnlyList<CopyFinding> Counted(IReadOnlyList<Candidate> items) => InOrder(items, Found(items).Concat(Equal(items.Where(item => !HasWords(item)))));

    private static IReadOnlyList<CopyFinding> Found(IReadOnlyList<Candidate> items) => DuplicateFinder.Find([.. items.Where(HasWords).Select(item => (item.Id, item.Title, TextOf(item)))]);

    private static IReadOnlyList<CopyFinding> InOrder(IReadOnlyList<Candidate> items, IEnumerable<CopyFinding> found)
    {
        var byId = found.ToDictionary(one => one.Id, StringComparer.Ordinal);
        return [.. items.Select(item => byId.GetValueOrDefault(item.Id) ?? new(item.Id, item.Id, [], IsComposite: false))];
    }

    private static IEnumerable<CopyFinding> Equal(IEnumerable<Candidate> items)
    {
        foreach (var same in items.GroupBy(item => Words(item.Text ?? $"{item.Title}\n{item.Summary}"), StringComparer.Ordinal))
        {
            Candidate? first = null;
            foreach (var item in same.OrderBy(item => item.PublishedAt).ThenBy(item => item.Id, StringComparer.Ordinal))
            {
                first = first is null || same.Key.Length == 0 || item.PublishedAt - first.PublishedAt > Apart ? item : first;
                yield return new(item.Id, first.Id, first == item ? [] : [first.Id], IsComposite: false);
            }
        }
    }

    private static string Words(string text) => string.Join(' ', Tokenizer.Words(text).Select(word => word.Norm));

    private static string TextOf(Candidate item) => item.Text ?? item.Summary ?? item.Title;

    private static bool HasWords(Candidate item) => TextOf(item).AsSpan().Count(' ') >= FewestWords;
}
