namespace NewsCompare.Core.Feeds;

/// <summary>An address where a feed may be.</summary>
/// <param name="Url">Absolute web address.</param>
/// <param name="Origin">How it was found, in words: "named by the page".</param>
/// <param name="Title">What the page calls it, or null.</param>
public sealed record FeedCandidate(Uri Url, string Origin, string? Title);
