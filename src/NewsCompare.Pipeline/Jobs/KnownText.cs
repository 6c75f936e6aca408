namespace NewsCompare.Pipeline.Jobs;

/// <summary>The text of a page that was read.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Headline">As on the page.</param>
/// <param name="Body">The whole text.</param>
/// <param name="IsSecondLook">Whether it was read to decide about it.</param>
/// <param name="Belongs">Whether it belongs to the story at present.</param>
internal sealed record KnownText(Uri Url, string Headline, string Body, bool IsSecondLook, bool Belongs)
{
    /// <summary>The moment of publication that the page states, UTC, or null.</summary>
    public DateTimeOffset? PublishedAt { get; init; }
}
