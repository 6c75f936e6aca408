using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Storage;

/// <summary>A story with those that were merged into it, and what people decided about their pages: it says where a page belongs, and why.</summary>
/// <remarks>Nothing is copied when stories are merged, so that parting them again gives each what it had. A page belongs to a story by the first of these that
/// says anything: it is the page of the story's own seed, against which the others are set, so that it belongs to none; a person's last word about it there, for any of its addresses; a person's word about its outlet; the matcher, unless a person has pinned the
/// page to a story outside; the stories that were merged into it, each by the same rule, and there the page of its seed, which tells the same story. What is pinned to a story outside belongs here only by a pin as well: an 'accept' rests while that pin holds. A page that a person moved to another story belongs there and no
/// longer here; once that other is merged into this one, what was decided there holds here too, and so does a later pin in any story that is merged into this one.</remarks>
internal sealed class StoryTree
{
    private readonly long root;
    private readonly Dictionary<long, string> names;
    private readonly ILookup<long, long> merged;
    private readonly AddressBook<DecidedPage> decisions;
    private readonly AddressBook<MovedPage> moves;
    private readonly HashSet<(long Story, string OutletId)> barred;
    private readonly SeedPage? seed;

    private StoryTree(
        long root, Dictionary<long, string> names, ILookup<long, long> merged, List<DecidedPage> decisions, List<MovedPage> moves, HashSet<(long Story, string OutletId)> barred, List<SeedPage> seeds)
    {
        this.root = root;
        this.names = names;
        this.merged = merged;
        this.decisions = new(decisions);
        this.moves = new(moves);
        this.barred = barred;
        seed = seeds.Find(one => one.Story == root);
        MergedSeeds = [.. seeds.Where(one => one.Story != root)];
        Stories = TreeOf(root, merged).ToHashSet();
        Decided = [.. decisions.Where(row => Stories.Contains(row.Story))];
        Moved = [.. moves.Where(row => Stories.Contains(row.Story))];
    }

    /// <summary>The story and those that were merged into it, and into those.</summary>
    public IReadOnlySet<long> Stories { get; }

    /// <summary>What people decided about pages in the stories of the tree.</summary>
    public IReadOnlyList<DecidedPage> Decided { get; }

    /// <summary>What people moved from the stories of the tree to others.</summary>
    public IReadOnlyList<MovedPage> Moved { get; }

    /// <summary>The pages of the seeds of the stories that were merged into this one, as far as their addresses are known.</summary>
    public IReadOnlyList<SeedPage> MergedSeeds { get; }

    /// <summary>Reads the tree of a story.</summary>
    public static async Task<StoryTree> LoadAsync(Session session, long root)
    {
        var stories = await session.QueryAsync<StoryRow>("SELECT id, story_id, merged_into FROM stories ORDER BY id");
        var merged = stories.Where(story => story.MergedInto is not null).ToLookup(story => story.MergedInto!.Value, story => story.Id);
        var values = new { Tree = TreeOf(root, merged).ToList() };
        const string Concerned = "(story IN @Tree OR story IN (SELECT story FROM decisions WHERE decision = 'pinned'))";
        return new(
            root,
            stories.ToDictionary(story => story.Id, story => story.StoryId),
            merged,
            await session.QueryAsync<DecidedPage>(
                $"""
                SELECT story, decisions.url, COALESCE(pages.same_as, pages.id) AS page, COALESCE(items.given_url, decisions.given_url, decisions.url) AS given_url, decision, note, by_matcher,
                    COALESCE(items.outlet_id, NULLIF(pages.outlet_id, ''), decisions.outlet_id, '') AS outlet_id, items.published_at, pages.published_at AS known_published_at, decided_at
                FROM decisions LEFT JOIN pages ON pages.url = decisions.url LEFT JOIN items ON items.url = decisions.url
                WHERE {Concerned} AND {CoverageWriter.Plain("decisions.url")} NOT IN (SELECT {CoverageWriter.Plain("url")} FROM tombstones) ORDER BY decided_at DESC, decision DESC, decisions.url
                """,
                values),
            await session.QueryAsync<MovedPage>(
                """
                SELECT story, moves.url, COALESCE(pages.same_as, pages.id) AS page, to_story, moved_at, note
                FROM moves LEFT JOIN pages ON pages.url = moves.url ORDER BY moved_at DESC, moves.url
                """,
                values),
            [.. (await session.QueryAsync<BarredRow>("SELECT story, outlet_id FROM outlet_decisions WHERE story IN @Tree", values)).Select(row => (row.Story, row.OutletId))],
            await SeedsAsync(session, values.Tree));
    }

    private static async Task<List<SeedPage>> SeedsAsync(Session session, List<long> tree)
    {
        var rows = await session.QueryAsync<SeedRow>("SELECT stories.id, story_id, seed FROM stories JOIN seed_revisions ON seed_revisions.id = stories.current_seed WHERE stories.id IN @tree ORDER BY stories.id", new { tree });
        var seeds = new List<SeedPage>();
        foreach (var row in rows)
        {
            if (StoreJson.Read<Seed>(row.Seed).Url is { } url)
            {
                var page = await DecisionWriter.PageOfAsync(session, url);
                seeds.Add(new(row.Id, row.StoryId, page, await session.NumberOrNullAsync("SELECT COALESCE(same_as, id) FROM pages WHERE url = @page", new { page })));
            }
        }

        return seeds;
    }

    /// <summary>The pages that people took, each with the decision that holds.</summary>
    public IEnumerable<Standing.Taken> Taken() => Decided
        .Select(row => Of(new(row.Url, row.Page, row.OutletId), new HashSet<long>()) is Standing.Taken taken && taken.Decided == row ? taken : null).OfType<Standing.Taken>();

    /// <summary>The addresses that people decided about and that do not belong to the story by that, each with the reason; also what they kept out of a story that was merged into it.</summary>
    public IEnumerable<(KnownAddress Page, Standing Standing)> KeptOut() => Decided.Select(row => new KnownAddress(row.Url, row.Page, row.OutletId))
        .Concat(Moved.Select(row => new KnownAddress(row.Url, row.Page, ""))).DistinctBy(page => page.Url)
        .Select(page => (Page: page, Standing: IsSeed(page) ? new Standing.OfSeed()
            : TreeOf(root, merged).Select(story => At(story, page, new HashSet<long>())).FirstOrDefault(standing => standing is not Standing.Unmatched) ?? new Standing.Unmatched()))
        .Where(one => one.Standing is not (Standing.Taken or Standing.Unmatched));

    /// <summary>Where a page stands in the story.</summary>
    /// <param name="page">The page.</param>
    /// <param name="matchedIn">The stories of the tree whose matcher takes it.</param>
    public Standing Of(KnownAddress page, IReadOnlySet<long> matchedIn) => IsSeed(page) ? new Standing.OfSeed() : At(root, page, matchedIn);

    // By its address, however it is spelled, or as another address of the page: a copy of its text elsewhere is coverage.
    private bool IsSeed(KnownAddress page) => seed is not null
        && (CanonicalUrl.Plain(new(page.Url)) == CanonicalUrl.Plain(new(seed.Url)) || (page.Page is not null && page.Page == seed.Page));

    private Standing At(long story, KnownAddress page, IReadOnlySet<long> matchedIn)
    {
        if (moves.Find(story, page) is { } move && !IsPinnedSince(move, story, page))
        {
            if (!TreeOf(story, merged).Contains(move.ToStory))
            {
                return new Standing.Moved(names[move.ToStory]) { Word = new(StoreTime.Of(move.MovedAt), move.Note) };
            }

            if (moves.Find(move.ToStory, page) is not null || decisions.Find(move.ToStory, page) is not null)
            {
                return At(move.ToStory, page, matchedIn);
            }
        }

        var pin = Pin(page);
        if (decisions.Find(story, page) is { } decided && !(decided.IsByMatcher && barred.Contains((story, page.Outlet))))
        {
            return DecisionWriter.Read(decided.Decision) switch
            {
                Decision.Rejected => new Standing.Rejected { Word = decided.Word },
                Decision.Accepted when pin is not null => OfMerged(story, page, matchedIn) ?? PinnedBy(pin),
                _ => new Standing.Taken(decided, names[decided.Story]),
            };
        }

        if (barred.Contains((story, page.Outlet)))
        {
            return new Standing.OutletNever();
        }

        return matchedIn.Contains(story) && pin is null ? new Standing.Matched(story)
            : OfMerged(story, page, matchedIn) ?? (pin is null ? new Standing.Unmatched() : PinnedBy(pin));
    }

    private Standing? OfMerged(long story, KnownAddress page, IReadOnlySet<long> matchedIn) => merged[story].Select(other => At(other, page, matchedIn)).FirstOrDefault(standing => standing.Belongs);

    /// <summary>The story outside the tree that a page is pinned to, by name; null when it is pinned to none.</summary>
    /// <remarks>A pin that was moved on, out of its story or out of one that this was merged into, holds where it was moved to.</remarks>
    public string? PinnedTo(KnownAddress page) => Pin(page) is { } pin ? names[pin.Story] : null;

    private DecidedPage? Pin(KnownAddress page) => decisions.All(page)
        .Where(row => !Stories.Contains(row.Story) && decisions.Find(row.Story, page) is { Decision: CoverageWriter.Pinned } && !IsMovedOn(row, page))
        .OrderBy(row => names[row.Story], StringComparer.Ordinal).FirstOrDefault();

    // By a move that is older than the pin nothing is moved on.
    private bool IsMovedOn(DecidedPage pin, KnownAddress page) => Above(pin.Story).Any(story => moves.Find(story, page) is { } move && move.MovedAt > pin.DecidedAt);

    // A pin in a story that was merged into this one is the last word, where the page was moved out of this one before.
    private bool IsPinnedSince(MovedPage move, long story, KnownAddress page) => TreeOf(story, merged).Any(
        other => decisions.Find(other, page) is { Decision: CoverageWriter.Pinned } pin && pin.DecidedAt > move.MovedAt && !IsMovedOn(pin, page));

    private Standing.Pinned PinnedBy(DecidedPage pin) => new(names[pin.Story]) { Word = pin.Word };

    private IEnumerable<long> Above(long story) => merged.Where(into => into.Contains(story)).SelectMany(into => Above(into.Key)).Prepend(story);

    private static IEnumerable<long> TreeOf(long story, ILookup<long, long> merged) => merged[story].SelectMany(other => TreeOf(other, merged)).Prepend(story);

    // The newest first; an address is the same however it is spelled, and a page is the same under all of its addresses.
    private sealed class AddressBook<T>(List<T> newestFirst)
        where T : StoryPage
    {
        private readonly ILookup<string, (int At, T Row)> byAddress = newestFirst.Select((row, at) => (At: at, Row: row)).ToLookup(one => Plain(one.Row.Url), StringComparer.Ordinal);
        private readonly ILookup<long, (int At, T Row)> byPage = newestFirst.Select((row, at) => (At: at, Row: row)).Where(one => one.Row.Page is not null).ToLookup(one => one.Row.Page!.Value);

        public IEnumerable<T> All(KnownAddress page) => byAddress[Plain(page.Url)].Concat(page.Page is { } number ? byPage[number] : []).OrderBy(one => one.At).Select(one => one.Row);

        public T? Find(long story, KnownAddress page) => All(page).FirstOrDefault(row => row.Story == story);

        private static string Plain(string url) => CanonicalUrl.Plain(new(url)).AbsoluteUri;
    }

    private sealed class StoryRow
    {
        public required long Id { get; init; }

        public required string StoryId { get; init; }

        public long? MergedInto { get; init; }
    }

    private sealed class SeedRow
    {
        public required long Id { get; init; }

        public required string StoryId { get; init; }

        public required string Seed { get; init; }
    }

    private sealed class BarredRow
    {
        public required long Story { get; init; }

        public required string OutletId { get; init; }
    }
}

/// <summary>An address, with the number of its page where it has one, and whose it is.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Page">The number under which the page is followed, or null.</param>
/// <param name="OutletId">The outlet; empty when no configured one has its domain.</param>
internal readonly record struct KnownAddress(string Url, long? Page, string OutletId)
{
    /// <summary>By what people keep its outlet out: the id, or the host where no configured outlet has it.</summary>
    public string Outlet => OutletId.Length > 0 ? OutletId : HostOf(new(Url));

    /// <summary>The host of an address without <c>www.</c>.</summary>
    public static string HostOf(Uri url) => url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host;
}

/// <summary>The page of a story's seed.</summary>
/// <param name="Story">The story's number.</param>
/// <param name="StoryId">Its name.</param>
/// <param name="Url">The address under which the page is known here, else the canonical one.</param>
/// <param name="Page">The number under which the page is followed, or null.</param>
internal sealed record SeedPage(long Story, string StoryId, string Url, long? Page);

/// <summary>A row about a page in a story.</summary>
internal abstract class StoryPage
{
    public required long Story { get; init; }

    public required string Url { get; init; }

    public long? Page { get; init; }
}

/// <summary>A row of the decisions, with what is known of the page.</summary>
internal sealed class DecidedPage : StoryPage
{
    public required string GivenUrl { get; init; }

    public required string Decision { get; init; }

    public required string OutletId { get; init; }

    public long? PublishedAt { get; init; }

    public long? KnownPublishedAt { get; init; }

    public string? Note { get; init; }

    public required long ByMatcher { get; init; }

    public required long DecidedAt { get; init; }

    public bool IsByMatcher => ByMatcher == 1;

    public PersonsWord Word => new(StoreTime.Of(DecidedAt), Note);
}

/// <summary>A row of the moves.</summary>
internal sealed class MovedPage : StoryPage
{
    public required long ToStory { get; init; }

    public required long MovedAt { get; init; }

    public string? Note { get; init; }
}
