namespace NewsCompare.Core.Outlets;

/// <summary>What is different when this outlet's hosts are fetched.</summary>
/// <param name="Cookie">A Cookie header that the user was given there, for secure addresses of its domains alone; null for none.</param>
/// <param name="RobotsForFeeds">Whether its robots.txt is asked for feeds and sitemaps too; pages always ask.</param>
/// <param name="RestTogether">Whether one host's wish for fewer requests (429) holds for all hosts of its domain.</param>
/// <param name="IgnoreCertificate">Whether any TLS certificate is taken; every pass says so.</param>
public sealed record FetchRules(string? Cookie = null, bool RobotsForFeeds = true, bool RestTogether = true, bool IgnoreCertificate = false)
{
    /// <summary>Nothing is different.</summary>
    public static FetchRules Usual { get; } = new();
}
