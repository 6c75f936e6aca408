namespace NewsCompare.Core.Stories;

/// <summary>A seed and the items that come near it; the lists run side by side.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="SeedTerms">Its weighted terms.</param>
/// <param name="Wording">How the seed writes each of its terms.</param>
/// <param name="Copies">Places of the items that have the very words of the seed: the seed itself in its outlet's feed, and reprints. They are in no
/// other list, since next to them everything else would look far away.</param>
/// <param name="Places">The items' places among all items.</param>
/// <param name="Items">The items, those first that share most with the seed.</param>
/// <param name="Terms">Their weighted terms.</param>
internal sealed record NearItems(
    Seed Seed,
    StoryTerms SeedTerms,
    IReadOnlyDictionary<int, string> Wording,
    IReadOnlyList<int> Copies,
    IReadOnlyList<int> Places,
    IReadOnlyList<Candidate> Items,
    IReadOnlyList<StoryTerms> Terms);
