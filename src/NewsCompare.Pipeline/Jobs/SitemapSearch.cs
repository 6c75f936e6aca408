using System.Globalization;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Looks in an outlet's sitemaps for its pages of some days: the way in for a story that the feeds have forgotten.</summary>
/// <remarks>Begins with the sitemaps that its robots.txt and its own file name, else with the usual place. Of an index those are followed whose address names the days or, where it
/// names none, that were last changed in them; beside these the two changed next, since a page of the days may have been changed together with later ones.</remarks>
internal sealed class SitemapSearch(FetchPage fetch, OutletDirectory outlets)
{
    /// <summary>How many indexes lie one in another at most.</summary>
    public const int MostDeep = 3;

    /// <summary>How many sitemaps of one outlet are fetched at most.</summary>
    public const int MostFiles = 60;

    /// <summary>How many bytes of one outlet are read at most.</summary>
    public const long MostBytes = 100_000_000;

    /// <summary>How many pages of one outlet are taken at most.</summary>
    public const int MostPages = 5_000;

    /// <summary>How many entries a sitemap may have: what its protocol allows.</summary>
    private const int MostEntries = 50_000;

    private const int NextChanged = 2;
    private const string UsualPlace = "/sitemap.xml";

    /// <summary>The pages of an outlet that its sitemaps list for some days.</summary>
    /// <param name="outlet">The outlet.</param>
    /// <param name="from">The first day, UTC.</param>
    /// <param name="to">The last day, UTC.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<ListedPages> OfAsync(Outlet outlet, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var search = new Search(outlet, from, to);
        foreach (var root in await RootsAsync(outlet, cancellationToken))
        {
            search.Add(root, 0);
        }

        while (search.Next() is var (sitemap, depth) && sitemap is not null)
        {
            if (search.Files == MostFiles || search.Bytes >= MostBytes)
            {
                search.Note(string.Create(CultureInfo.InvariantCulture, $"the search ended after {search.Files} sitemaps and {search.Bytes / 1_000_000} MB, with {search.Waiting + 1} more to be read: name fewer days"));
                break;
            }

            search.Files++;
            var outcome = await fetch(new(sitemap, FetchPurpose.Sitemap), cancellationToken);
            if (outcome is not FetchOutcome.Fetched { Page: var page })
            {
                search.Fail($"{sitemap}: {outcome.Message}");
                continue;
            }

            search.Bytes += page.Body.Length;
            try
            {
                Read(search, sitemap, depth, FeedParser.Parse(page.Body, page.ContentType, page.FinalUrl, MostEntries));
            }
            catch (InvalidInputException wrong)
            {
                search.Fail($"{sitemap}: {wrong.Message}");
            }
        }

        return search.Result();
    }

    private async Task<IReadOnlyList<Uri>> RootsAsync(Outlet outlet, CancellationToken cancellationToken)
    {
        var named = await fetch(new(new(outlet.Homepage, "/robots.txt"), FetchPurpose.Robots), cancellationToken) is FetchOutcome.Fetched { Page: var robots }
            ? RobotsRules.Parse(robots.Body, UserAgent.Product).Sitemaps
            : [];
        List<Uri> roots =
        [
            .. outlet.Feeds.Where(feed => feed is { Enabled: true, Kind: FeedKind.NewsSitemap }).Select(feed => feed.Url),
            .. named.Select(value => Uri.TryCreate(outlet.Homepage, value, out var url) ? url : null).OfType<Uri>().Where(url => url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp),
        ];
        return named.Count > 0 ? roots : [.. roots, new(outlet.Homepage, UsualPlace)];
    }

    private void Read(Search search, Uri sitemap, int depth, Feed feed)
    {
        search.Read++;
        if (feed.Kind == "sitemap-index")
        {
            Follow(search, sitemap, depth, feed);
            return;
        }

        foreach (var item in feed.Items.Where(item => item.Url is not null))
        {
            var url = CanonicalUrl.Of(item.Url!);
            if (ListedDay.Of(item) is not { } day)
            {
                search.Undated++;
            }
            else if (search.Has(day.At) && outlets.Of(url)?.Id == search.Outlet.Id)
            {
                Take(search, sitemap, item, url, day);
            }
        }
    }

    private static void Take(Search search, Uri sitemap, FeedItem item, Uri url, (DateTimeOffset At, string By) day)
    {
        var spelled = item.Title.Length > 0 ? null : AddressHeadline.Of(url);
        if (item.Title.Length == 0 && spelled is null)
        {
            search.Nameless++;
        }
        else if (search.Pages.Count == MostPages)
        {
            search.Note($"only the first {MostPages} pages are taken: name fewer days");
        }
        else if (search.Pages.TrueForAll(page => page.Item.Url != url))
        {
            search.Pages.Add(new(sitemap, new(search.Outlet.Id, url, item.Url!, spelled ?? item.Title, null, null, null, day.At), spelled is not null, day.By));
        }
    }

    private static void Follow(Search search, Uri sitemap, int depth, Feed index)
    {
        if (depth == MostDeep)
        {
            search.Note($"{sitemap}: more than {MostDeep} indexes one in another are not followed");
            return;
        }

        var children = index.Children.Select(url => (Url: url, Days: AddressDays.Of(url), ChangedAt: index.ChildrenChangedAt.TryGetValue(url, out var at) ? at : (DateTimeOffset?)null)).ToList();
        var byAddress = children.Where(child => child.Days is not null).ToList();
        var byChange = children.Where(child => child.Days is null && child.ChangedAt is not null).OrderBy(child => child.ChangedAt).ToList();
        var undated = children.Where(child => child.Days is null && child.ChangedAt is null).ToList();
        List<Uri> followed =
        [
            .. byAddress.Where(child => search.Meets(child.Days!.Value)).Select(child => child.Url),
            .. byChange.Where(child => search.Has(child.ChangedAt!.Value)).Select(child => child.Url),
            .. byChange.Where(child => search.IsBefore(child.ChangedAt!.Value)).Take(NextChanged).Select(child => child.Url),
            .. undated.Take(FeedReading.MaximumChildren).Select(child => child.Url),
        ];
        if (undated.Count > FeedReading.MaximumChildren)
        {
            search.Note(string.Create(CultureInfo.InvariantCulture, $"{sitemap}: {undated.Count} sitemaps say nothing of their days; {FeedReading.MaximumChildren} of them are read"));
        }

        followed.ForEach(url => search.Add(url, depth + 1));
    }

    /// <summary>One outlet's search as it goes.</summary>
    private sealed class Search(Outlet outlet, DateOnly from, DateOnly to)
    {
        private readonly Queue<(Uri Url, int Depth)> waiting = new();
        private readonly HashSet<Uri> known = [];
        private readonly List<string> notes = [];
        private readonly List<string> failures = [];
        private readonly DateTimeOffset firstAt = new(from.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        private readonly DateTimeOffset afterAt = new(to.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

        public Outlet Outlet => outlet;

        public List<ListedPage> Pages { get; } = [];

        public int Files { get; set; }

        public int Read { get; set; }

        public long Bytes { get; set; }

        public int Undated { get; set; }

        public int Nameless { get; set; }

        public int Waiting => waiting.Count;

        public bool Has(DateTimeOffset at) => at >= firstAt && at < afterAt;

        public bool IsBefore(DateTimeOffset at) => at >= afterAt;

        public bool Meets(AddressDays days) => days.Meets(from, to);

        public void Add(Uri url, int depth)
        {
            if (known.Add(url))
            {
                waiting.Enqueue((url, depth));
            }
        }

        public (Uri? Url, int Depth) Next() => waiting.TryDequeue(out var next) ? next : (null, 0);

        public void Note(string note)
        {
            if (!notes.Contains(note))
            {
                notes.Add(note);
            }
        }

        public void Fail(string failure) => failures.Add(failure);

        public ListedPages Result() => new(outlet, Pages, Read,
        [
            .. notes,
            .. failures,
            .. Line(Undated, "pages of unknown day were left out"),
            .. Line(Nameless, "pages have no headline, and their addresses spell none: they were left out"),
        ]);

        private static IEnumerable<string> Line(int count, string what) => count == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{count} {what}")];
    }
}

/// <summary>What an outlet's sitemaps list for some days.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Pages">In the order they were found, each address once.</param>
/// <param name="Read">How many sitemaps could be read.</param>
/// <param name="Notes">What could not be read, what was left out, in words.</param>
internal sealed record ListedPages(Outlet Outlet, IReadOnlyList<ListedPage> Pages, int Read, IReadOnlyList<string> Notes);

/// <summary>A page that a sitemap lists.</summary>
/// <param name="Sitemap">The sitemap.</param>
/// <param name="Item">As it is stored.</param>
/// <param name="IsSpelled">Whether its headline is only what its address spells.</param>
/// <param name="DayBy">What names its day: "the sitemap", "its address" (noon stands for the day), "its last change".</param>
internal sealed record ListedPage(Uri Sitemap, NewItem Item, bool IsSpelled, string DayBy);
