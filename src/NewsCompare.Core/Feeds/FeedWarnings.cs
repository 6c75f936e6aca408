namespace NewsCompare.Core.Feeds;

/// <summary>What was repaired or could not be trusted while one feed was read; each thing is said once, and only so many.</summary>
internal sealed class FeedWarnings
{
    private const int Most = 50;
    private readonly List<string> words = [];
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <summary>Notes a thing.</summary>
    /// <param name="warning">A sentence for people.</param>
    public void Add(string warning)
    {
        if (words.Count < Most && said.Add(warning))
        {
            words.Add(warning);
        }
    }

    /// <summary>All of them, in the order they were met.</summary>
    public IReadOnlyList<string> All() => [.. words];
}
