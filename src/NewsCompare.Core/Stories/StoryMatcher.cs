using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Decides which items belong to a seed's story.</summary>
public static class StoryMatcher
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "12";

    /// <summary>Scores items against one seed; each item's answer depends on the seed, the item and <paramref name="items"/> as a whole, never on other seeds.</summary>
    /// <remarks>For many seeds and the same items make one <see cref="StoryIndex"/>.</remarks>
    /// <param name="seed">The seed.</param>
    /// <param name="items">The candidates; ids are unique.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c>, <c>match-weights</c>, <c>numbers</c>, <c>dates</c>, <c>titles</c>, <c>explainer-titles</c> and <c>evidence-blanks</c> of the seed's language.</param>
    /// <param name="pool">The words of the pool that the items are the nearest of; null when the items are all there are.</param>
    /// <returns>One match an item, best first; equal scores by id, ordinal.</returns>
    public static IReadOnlyList<StoryMatch> Match(Seed seed, IReadOnlyList<Candidate> items, Lexicon lexicon, PoolWords? pool = null) =>
        new StoryIndex(items, lexicon, pool).Match(seed);
}

/// <summary>A feed item that may belong to a story.</summary>
/// <param name="Id">Unique among the items.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">Plain text, or null.</param>
/// <param name="Text">The full text, or null when not fetched.</param>
/// <param name="PublishedAt">UTC, or null.</param>
/// <param name="DayOnly">Whether only the day is known.</param>
/// <param name="Outlet">Outlet id or name, or null.</param>
public sealed record Candidate(
    string Id, string Title, string? Summary = null, string? Text = null, DateTimeOffset? PublishedAt = null, bool DayOnly = false, string? Outlet = null)
{
    /// <summary>Whether <see cref="PublishedAt"/> is when the item was first seen, since it states no time itself. Default false.</summary>
    public bool IsFirstSeen { get; init; }

    /// <summary>The time that the item states and that cannot be, since it has not come yet; null where it states none, or a possible one.</summary>
    public DateTimeOffset? ImpossibleAt { get; init; }
}

/// <summary>How far an item belongs to a story.</summary>
/// <param name="CandidateId">The item.</param>
/// <param name="Score">In [0, 1], rounded to 4 decimals.</param>
/// <param name="Accepted">Whether it is taken as the same story.</param>
/// <param name="Evidence">Why, in words: "names Kharkiv, Sullivan", "14 h after the seed".</param>
public sealed record StoryMatch(string CandidateId, double Score, bool Accepted, IReadOnlyList<string> Evidence);
