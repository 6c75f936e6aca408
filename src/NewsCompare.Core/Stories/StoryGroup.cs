namespace NewsCompare.Core.Stories;

/// <summary>Items that tell of one event.</summary>
/// <param name="SeedId">The best to make a seed of: that which others copied, else the fullest, of those in the language that most are in and not far from the others.</param>
/// <param name="ItemIds">All of them in order of time.</param>
/// <param name="Independent">How many texts are left when copies count once, and what is half another's not at all.</param>
/// <param name="Outlets">How many outlets they are of.</param>
public sealed record StoryGroup(string SeedId, IReadOnlyList<string> ItemIds, int Independent, int Outlets)
{
    /// <summary>How many outlets the independent texts are of.</summary>
    public int IndependentOutlets { get; init; }

    /// <summary>A few words and names that most of them have in common, those that tell the most first, as written.</summary>
    public IReadOnlyList<string> Shared { get; init; } = [];

    /// <summary>Of each item that copies the text of another in the group, the id of that one: the first to come out.</summary>
    public IReadOnlyDictionary<string, string> CopyOf { get; init; } = new Dictionary<string, string>();
}
