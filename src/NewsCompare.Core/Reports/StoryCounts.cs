using System.Text.Json.Serialization;

namespace NewsCompare.Core.Reports;

/// <summary>How many voices a story has: copies of one text are one voice, however many outlets run it.</summary>
/// <remarks>What nobody could read is no voice: it is in none of the three, and stands beside them.</remarks>
/// <param name="Articles">The pages whose text was read.</param>
/// <param name="Independent">What is left of them when copies of one text count once, and what is put together from others of them, or by half of one, not at all.</param>
/// <param name="Outlets">How many outlets they are of.</param>
public sealed record StoryCounts(int Articles, int Independent, int Outlets)
{
    /// <summary>How many of the articles are another outlet's text by the address that their page gives for its own; where that outlet's page was read too, they are not among the independent ones.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Reprints { get; init; }

    /// <summary>Pages that belong to the story by what their feeds say, and could not be read: missing, blocked, for subscribers, no article.</summary>
    public int Unread { get; init; }

    /// <summary>Pages that belong to the story and that nobody has tried to read yet.</summary>
    public int Awaited { get; init; }
}

/// <summary>A version that is put together from large parts of others, holds one whole among other matter, or has half of its text from one: it is no copy of any, joins nothing, and is no voice of its own.</summary>
/// <param name="Version">Index into <see cref="StoryReport.Versions"/>.</param>
/// <param name="PartsOf">The versions whose text it holds: one where the rest is of other matter.</param>
public sealed record CompositeVersion(int Version, IReadOnlyList<int> PartsOf)
{
    /// <summary>Whether half of its text or more, but not most of it, is that of another; the rest may be its own.</summary>
    public bool IsHalf { get; init; }
}
