using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Items whose stories are known, to be grouped.</summary>
/// <param name="Name">What kind of pool it is.</param>
/// <param name="Half">0 or 1: pools of one half teach, those of the other tell how well.</param>
/// <param name="Items">The items.</param>
/// <param name="StoryOf">The story of each, by id.</param>
/// <param name="Unknown">Pairs of stories of which nobody can say whether they are one.</param>
internal sealed record GroupPool(string Name, int Half, IReadOnlyList<Candidate> Items, IReadOnlyDictionary<string, string> StoryOf, IReadOnlySet<(string One, string Other)> Unknown)
{
    // Half of the items of this set have no time, and stand between those of years; what 'stories discover' is given has one, so those that do are a pool of their own, and count twice.
    private const string Undated = "allsides-leads";
    private const int Announced = 40;
    private const int LikePools = 8;

    // What is learned of large pools alone would hold for large ones alone.
    private const int FewestParted = 300;
    private const int Parts = 4;
    private const int ShortlyAnnounced = 18;
    private const int DaysInAWeek = 7;
    private static readonly int[] FormSizes = [60, 150, 400];
    private static readonly HashSet<(string, string)> None = [];

    /// <summary>Whether it is only measured, and teaches nothing.</summary>
    public bool IsView { get; init; }

    /// <summary>Whether it is some of the stories of another: it teaches with that, and is not measured.</summary>
    public bool IsPart { get; init; }

    /// <summary>All pools, from the labelled sets, the like news, the news by the form and the newsrooms.</summary>
    /// <param name="data">The folder of the sets.</param>
    /// <param name="likeNews">The folder of the like news.</param>
    /// <param name="newsrooms">The folder of the newsrooms.</param>
    public static IReadOnlyList<GroupPool> All(string data, string likeNews, string newsrooms)
    {
        var sets = MatcherTraining.Names.Select(name => LabelledSet.Read(Path.Combine(data, name))).ToList();
        var like = LikeNews.Pools(likeNews);
        return [.. new[] { 0, 1 }.SelectMany(half => sets.SelectMany(set => Of(set, half)).Concat(OfLikeNews([.. like.Where(pool => HalfOf(pool.Name) == half)], half)).SelectMany(WithParts)), .. new[] { 0, 1 }.SelectMany(NamedForms.Pools), .. Newsrooms.Taught(newsrooms)];
    }

    private static IEnumerable<GroupPool> Of(LabelledSet set, int half)
    {
        var unknown = set.Seeds.SelectMany(seed => seed.Ignored.Select(id => (seed.Story, Other: set.Stories[id]))).SelectMany(pair => new[] { pair, (pair.Other, pair.Story) }).ToHashSet();
        List<Candidate> items = [.. set.Items.Where(item => HalfOf(set.Stories[item.Id]) == half).Select(ToAnnounced)];
        var pool = new GroupPool(set.Name, half, items, set.Stories, unknown);
        return set.Name == Undated
            ? [
                pool,
                pool with { Name = $"{set.Name}, dated", Items = [.. items.Where(item => item.PublishedAt is not null)] },
                pool with { Name = $"{set.Name}, every second a headline", Items = [.. items.Select((item, at) => at % 2 == 0 ? item : item with { Summary = null })], IsView = true },
            ]
            : [pool];
    }

    // Each item that is not of a pool's story is another event.
    private static IEnumerable<GroupPool> OfLikeNews(IReadOnlyList<LabelledSet> like, int half)
    {
        var storyOf = like.SelectMany(pool => pool.Items.Select(item => (item.Id, Story: pool.Seeds[0].Positives.Contains(item.Id) ? pool.Name : item.Id))).ToDictionary(one => one.Id, one => one.Story, StringComparer.Ordinal);
        List<GroupPool> pools = [.. like.Select(pool => new GroupPool("like news", half, [.. pool.Items.Select(ToAnnounced)], storyOf, None))];
        yield return new("like news as one", half, [.. pools.SelectMany(pool => pool.Items)], storyOf, None);
        foreach (var pool in pools)
        {
            yield return pool;
        }

        foreach (var (at, size) in FormSizes.Index())
        {
            var forms = FormNews.Items(half, size);
            List<Candidate> items = [.. forms, .. pools.Skip(at).Take(LikePools).SelectMany(pool => pool.Items).Select(FormNews.OfTheWeek)];
            var stories = storyOf.Concat(forms.Select(item => KeyValuePair.Create(item.Id, item.Id))).ToDictionary(StringComparer.Ordinal);
            yield return new("news by the form", half, forms, stories, None);
            yield return new("news by the form and like news", half, items, stories, None);
        }
    }

    private static IEnumerable<GroupPool> WithParts(GroupPool pool) => pool.IsView || pool.Items.Count < FewestParted ? [pool]
        : Enumerable.Range(0, Parts).Select(part => pool with { IsPart = true, Items = OfOneWeek(pool, [.. pool.Items.Where(item => PartOf(pool.StoryOf[item.Id]) == part)], part) }).Prepend(pool);

    // What 'stories discover' sees: some days, in which that two items are of one day says little, and announcements of any length. Stories are moved by whole weeks, so that the weekdays they tell of stay true.
    private static List<Candidate> OfOneWeek(GroupPool pool, List<Candidate> items, int part)
    {
        var begins = items.Where(item => item.PublishedAt is not null).GroupBy(item => pool.StoryOf[item.Id], StringComparer.Ordinal).ToDictionary(story => story.Key, story => story.Min(item => item.PublishedAt!.Value), StringComparer.Ordinal);
        return [.. items.Select((item, at) => Shortened(item, part, at) with { PublishedAt = item.PublishedAt?.AddDays(-DaysInAWeek * WeeksSince(begins[pool.StoryOf[item.Id]])) })];
    }

    private static long WeeksSince(DateTimeOffset begin) => (long)Math.Floor((begin - DateTimeOffset.UnixEpoch).TotalDays / DaysInAWeek);

    private static Candidate Shortened(Candidate item, int part, int at) => (part, at % 2) switch
    {
        (1, 1) or (3, _) => item with { Summary = null },
        (2, _) => item with { Summary = item.Summary is { } summary ? string.Join(' ', summary.Split(' ').Take(ShortlyAnnounced)) : null },
        _ => item,
    };

    private static int PartOf(string story) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(story)))[^1] % Parts;

    private static int HalfOf(string story) => MatcherTraining.IsFirstHalf(story) ? 0 : 1;

    private static Candidate ToAnnounced(Candidate item) => item with { Text = null, Summary = item.Summary ?? (item.Text is { } text ? string.Join(' ', text.Split(' ').Take(Announced)) : null) };
}
