namespace NewsCompare.Pipeline.Jobs;

/// <summary>The items that the last matching took, by number.</summary>
/// <param name="All">All of them.</param>
/// <param name="ByText">Those that it took by the text of a page.</param>
internal sealed record TakenItems(IReadOnlySet<long> All, IReadOnlySet<long> ByText)
{
    /// <summary>None.</summary>
    public static TakenItems None { get; } = new(new HashSet<long>(), new HashSet<long>());

    /// <summary>Of the evidence of each item that was taken.</summary>
    public static TakenItems Of(IReadOnlyDictionary<long, IReadOnlyList<string>> taken) =>
        new(taken.Keys.ToHashSet(), taken.Where(one => StoryDecision.IsByText(one.Value)).Select(one => one.Key).ToHashSet());
}
