using System.Text;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Commands.Outlets;

/// <summary>What becomes of the feeds of an OPML list: each belongs to the outlet of its site.</summary>
internal static class OpmlImport
{
    /// <summary>The outlets of a list, in the order of their first feeds.</summary>
    /// <param name="feeds">The list.</param>
    /// <param name="known">The outlets there are.</param>
    /// <param name="country">Country of new outlets.</param>
    /// <param name="language">Language of new outlets.</param>
    /// <exception cref="InvalidInputException">Country or language is none.</exception>
    public static IReadOnlyList<OpmlOutlet> Plan(IReadOnlyList<OpmlFeed> feeds, IReadOnlyList<Outlet> known, string country, string language)
    {
        var book = new OutletBook(known);
        var taken = known.Select(outlet => outlet.Id).ToHashSet(StringComparer.Ordinal);
        var found = new List<OpmlOutlet>();
        New("probe", "probe.example", [new("Probe", new("https://probe.example/feed"), null, null, [])], country, language); // what holds for all is checked once
        foreach (var site in feeds.Where(feed => !HasSecret(feed)).DistinctBy(feed => feed.XmlUrl).GroupBy(Site, StringComparer.Ordinal))
        {
            OpmlFeed[] own = [.. site];
            if (book.OfUrl(own[0].HtmlUrl ?? own[0].XmlUrl) is { } outlet)
            {
                found.Add(new(outlet.Id, own, outlet, null));
                continue;
            }

            var id = Id(site.Key, taken);
            try
            {
                found.Add(new(id, own, null, New(id, site.Key, own, country, language)));
                taken.Add(id);
            }
            catch (InvalidInputException problem)
            {
                // One address that no outlet can have must not keep out the rest of the list.
                found.Add(new(null, own, null, null, problem.Message.Replace(id + ".json: ", "", StringComparison.Ordinal)));
            }
        }

        found.AddRange(feeds.Where(HasSecret).Select(feed => new OpmlOutlet(null, [feed], null, null, "its address holds a user name or password, which is not fetched")));
        return found;
    }

    private static bool HasSecret(OpmlFeed feed) => feed.XmlUrl.UserInfo.Length > 0 || feed.HtmlUrl?.UserInfo.Length > 0;

    private static string Site(OpmlFeed feed)
    {
        var host = (feed.HtmlUrl ?? feed.XmlUrl).IdnHost.ToLowerInvariant().TrimEnd('.');
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    // Read again from its text, so that an imported outlet passes the very checks of a written one.
    private static Outlet New(string id, string site, OpmlFeed[] feeds, string country, string language)
    {
        var name = feeds.Length == 1 && feeds[0].Title.Length > 0 ? feeds[0].Title : site;
        var json = System.Text.Json.JsonSerializer.Serialize(new
        {
            name,
            homepage = feeds[0].HtmlUrl ?? new Uri(feeds[0].XmlUrl, "/"),
            domains = new[] { site },
            kind = "digital",
            country,
            language,
            creditNames = new[] { name },
            feeds = feeds.Select(feed => new { url = feed.XmlUrl, kind = feed.Type == "atom" ? "atom" : "rss" }),
        });
        return OutletReader.Read(id + ".json", json);
    }

    private static string Id(string site, HashSet<string> taken)
    {
        var text = new StringBuilder(site.Length);
        foreach (var c in site)
        {
            text.Append(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-');
        }

        var id = string.Join('-', text.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{n}").First(one => !taken.Contains(one));
    }
}

/// <summary>One site of a list.</summary>
/// <param name="OutletId">The outlet it belongs to; null when it can be none.</param>
/// <param name="Feeds">Its feeds in the list; at least one.</param>
/// <param name="Known">The outlet there is, or null.</param>
/// <param name="Added">The outlet that is new, or null.</param>
/// <param name="Problem">Why it can be no outlet, or null.</param>
internal sealed record OpmlOutlet(string? OutletId, IReadOnlyList<OpmlFeed> Feeds, Outlet? Known, Outlet? Added, string? Problem = null)
{
    /// <summary>What becomes of a feed, in words.</summary>
    /// <param name="feed">One of <see cref="Feeds"/>.</param>
    public string Outcome(OpmlFeed feed) => Problem is not null ? $"not taken up: {Problem}"
        : Added is not null ? "added, in a file of a new outlet"
        : Known!.Feeds.Any(one => one.Url == feed.XmlUrl) ? "known already"
        : $"not taken up: {OutletId} is known without it; add it to the outlet's file (newscompare outlets add --replace)";
}
