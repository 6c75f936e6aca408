using System.Text.Json.Serialization;

namespace NewsCompare.Core.Outlets;

/// <summary>A publisher, with its feeds, domains and the names others credit it by.</summary>
/// <param name="Id">Lower-case-with-hyphens; the name of its file.</param>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Homepage">Its front page.</param>
/// <param name="Domains">Registrable domains of its pages, lower case, the main one first; never empty.</param>
/// <param name="Kind">What sort of outlet it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2, upper case.</param>
/// <param name="Language">BCP 47 tag of its pages.</param>
/// <param name="CreditNames">The names others credit it by ("AP", "The Associated Press"); the name itself is one of them.</param>
/// <param name="Feeds">Where its new pages are announced; empty when there is none.</param>
/// <param name="Enabled">Whether it is polled.</param>
/// <param name="DisabledReason">Why it is not polled; null when it is.</param>
/// <param name="PageRules">Selectors for its pages, or null.</param>
/// <param name="Fetch">What is different when it is fetched, or null.</param>
public sealed record Outlet(
    string Id,
    string Name,
    Uri Homepage,
    IReadOnlyList<string> Domains,
    OutletKind Kind,
    string Country,
    string Language,
    IReadOnlyList<string> CreditNames,
    IReadOnlyList<OutletFeed> Feeds,
    bool Enabled = true,
    string? DisabledReason = null,
    PageRules? PageRules = null,
    FetchRules? Fetch = null);

/// <summary>What sort of outlet it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutletKind>))]
public enum OutletKind
{
    /// <summary>Supplies text to other outlets.</summary>
    [JsonStringEnumMemberName("wire")]
    Wire,

    /// <summary>A printed paper and its site.</summary>
    [JsonStringEnumMemberName("newspaper")]
    Newspaper,

    /// <summary>Radio or television.</summary>
    [JsonStringEnumMemberName("broadcaster")]
    Broadcaster,

    /// <summary>On the web alone.</summary>
    [JsonStringEnumMemberName("digital")]
    Digital,

    /// <summary>A news agency of a state or group that publishes to readers.</summary>
    [JsonStringEnumMemberName("agency")]
    Agency,
}

/// <summary>One announced list of an outlet's pages.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Enabled">Whether it is polled.</param>
/// <param name="DisabledReason">Why it is not polled; null when it is.</param>
/// <param name="Links">For a hub: the form of the paths of the articles it lists; else null.</param>
public sealed record OutletFeed(Uri Url, FeedKind Kind, bool Enabled = true, string? DisabledReason = null, LinkPattern? Links = null);

/// <summary>What an announced list is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FeedKind>))]
public enum FeedKind
{
    /// <summary>RSS 0.9x, 1.0 or 2.0.</summary>
    [JsonStringEnumMemberName("rss")]
    Rss,

    /// <summary>Atom.</summary>
    [JsonStringEnumMemberName("atom")]
    Atom,

    /// <summary>JSON Feed.</summary>
    [JsonStringEnumMemberName("json")]
    Json,

    /// <summary>A sitemap with the Google News elements.</summary>
    [JsonStringEnumMemberName("news-sitemap")]
    NewsSitemap,

    /// <summary>A page of links.</summary>
    [JsonStringEnumMemberName("hub")]
    Hub,
}

/// <summary>Selectors for one outlet's pages; they end, since sites change.</summary>
/// <param name="Body">CSS selector of the element that holds the body, or null.</param>
/// <param name="Remove">CSS selectors of what is to be left out.</param>
/// <param name="ValidUntil">The last day on which the rules are used.</param>
public sealed record PageRules(string? Body, IReadOnlyList<string> Remove, DateOnly ValidUntil);
