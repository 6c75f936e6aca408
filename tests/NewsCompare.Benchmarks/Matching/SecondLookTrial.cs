using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>What it brings to read the pages that are only near a story: items are known by headline and first words, those taken or near by their whole text too.</summary>
internal static class SecondLookTrial
{
    private const int SummaryWords = 40;
    private const int Looked = 150;
    private const int MostSeeds = 250;
    private const int Newsroom = 480;
    private static readonly string[] Names = ["allsides-full", "ecbplus-full", "basil-full"];
    private const double First = 0.8;
    private const double OtherDayFrom = 0.95;
    private const double BesideFrom = 0.9;
    private static readonly TimeSpan Soon = TimeSpan.FromHours(12);
    private static readonly Reach[] Reaches = [new(0.3, 60), new(0.36, 12), new(0.2, Looked)];
    private static readonly Floor[] Floors = [new(0.8, 0.65, 0.6, 0.75, 0.68), new(0.8, 0.65, 0.6, 0.75, 0.75), new(0.8, 0.65, 0.6, 0.75, 0.6), new(0.8, 0.65, 0.6, 0.72, 0.68), new(0.8, 0.65, 0.6, 0.78, 0.68), new(0.8, 0.65, 0.5, 0.6, 0.6), new(0.8, 0.65, 0, 0, 0)];

    /// <summary>Prints what is taken, and how often a seed without a story takes something.</summary>
    /// <param name="data">The labelled sets.</param>
    /// <param name="likeNews">The pools of like news; each is put among some hundred items of the others, as a newsroom has them.</param>
    public static void Run(string data, string likeNews)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        var pools = LikeNews.Pools(likeNews);
        Tell("like news in newsrooms", [.. pools.Select(pool => (pool.Seeds[0], Pool.Of([.. pool.Items, .. LikeNews.Others(pool, pools, Newsroom)], lexicon)))]);
        foreach (var set in Names.Select(name => LabelledSet.Read(Path.Combine(data, name))))
        {
            var pool = Pool.Of(set.Items, lexicon);
            var every = Math.Max(1, set.Seeds.Count / MostSeeds);
            Tell(set.Name, [.. set.Seeds.Where((_, at) => at % every == 0).Select(seed => (seed, pool))]);
        }
    }

    private static void Tell(string name, IReadOnlyList<(LabelledSeed Seed, Pool Pool)> asked)
    {
        foreach (var reach in Reaches)
        {
            var looks = new (Look Whole, Look Alone)[asked.Count];
            Parallel.For(0, asked.Count, at => looks[at] = Of(asked[at].Pool, asked[at].Seed, reach));
            Tell(string.Create(CultureInfo.InvariantCulture, $"{name}, at most {reach.Most} near from {reach.Least:0.00} on are read,"), asked, looks, reach == Reaches[0] ? Floors : Floors[..1]);
        }
    }

    private static void Tell(string name, IReadOnlyList<(LabelledSeed Seed, Pool Pool)> asked, IReadOnlyList<(Look Whole, Look Alone)> looks, IReadOnlyList<Floor> floors)
    {
        foreach (var floor in floors)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} taken at {First:0.00}, kept at {floor.Keep:0.00}, by the text at {floor.ByText:0.00}, by itself at {floor.ByItself:0.00} / {floor.NearByItself:0.00}, soon after the seed {floor.SoonByItself:0.00}: announcements alone {Told(look => look.Before)}, with the texts {Told(look => look.After(floor))}; read {looks.Average(one => one.Whole.Read):0.0} a seed, {looks.Average(one => one.Alone.Read):0.0} of one without a story and {looks.Max(one => Math.Max(one.Whole.Read, one.Alone.Read))} at most; seeds without a story that take something {Share(look => look.Before):0.000} -> {Share(look => look.After(floor)):0.000}"));
        }

        string Told(Func<Look, HashSet<string>> taken)
        {
            var figures = looks.Select((look, at) => Figure.Of(taken(look.Whole), asked[at].Seed.Positives)).ToList();
            var wrong = looks.Select((look, at) => taken(look.Whole).Count(id => !asked[at].Seed.Positives.Contains(id))).Sum();
            return string.Create(CultureInfo.InvariantCulture, $"{figures.Average(one => one.F1):0.000} (P {figures.Average(one => one.Precision):0.000}, R {figures.Average(one => one.Recall):0.000}, {wrong} false)");
        }

        double Share(Func<Look, HashSet<string>> taken) => looks.Average(look => taken(look.Alone).Count > 0 ? 1 : 0);
    }

    private static (Look Whole, Look Alone) Of(Pool pool, LabelledSeed seed, Reach reach)
    {
        bool Counts(string id) => id != seed.Seed.StoryId && !seed.Ignored.Contains(id);
        return (Taken(pool, seed.Seed, reach, Counts), Taken(pool, seed.Seed, reach, id => Counts(id) && !seed.Positives.Contains(id)));
    }

    // As the jobs do it: the nearest are matched, those taken and those near are read, and decided about again by their texts.
    private static Look Taken(Pool pool, Seed seed, Reach reach, Func<string, bool> counts)
    {
        var nearest = pool.Index.Match(seed).Where(match => counts(match.CandidateId)).Take(Looked).Select(match => match.CandidateId).ToList();
        var first = StoryMatcher.Match(seed, [.. nearest.Select(id => pool.Announced[id])], pool.Lexicon, pool.Words);
        var previews = new Previews(seed, pool.Lexicon);
        bool Waits(Candidate item) => ExplainerTitles.IsOne(item.Title, pool.Lexicon) && !ExplainerTitles.IsOne(seed.Title ?? "", pool.Lexicon);
        var before = first.Where(match => match.Accepted && match.Score >= First && !Waits(pool.Announced[match.CandidateId]) && previews.Why(pool.Announced[match.CandidateId]) is null).Select(match => match.CandidateId).ToHashSet(StringComparer.Ordinal);
        var near = first.Where(match => match.Score >= reach.Least && !before.Contains(match.CandidateId)).Take(reach.Most).Select(match => match.CandidateId).ToHashSet(StringComparer.Ordinal);
        var byItself = before.Concat(near).ToDictionary(id => id, id => StoryMatcher.Match(seed, [pool.Whole[id]], pool.Lexicon, pool.Words)[0].Score, StringComparer.Ordinal);
        var news = new ToldAsNews(seed, pool.Lexicon);
        byItself = byItself.Where(one => !Waits(pool.Whole[one.Key]) || news.Is(pool.Whole[one.Key])).ToDictionary(StringComparer.Ordinal);
        var lead = new LeadDays(seed, pool.Lexicon);
        byItself = byItself.Where(one => previews.Why(pool.Whole[one.Key]) is null).ToDictionary(StringComparer.Ordinal);
        byItself = byItself.Where(one => lead.WhyOther(pool.Whole[one.Key]) is null || !OwnLead.Recaps(pool.Whole[one.Key].Title, pool.Whole[one.Key].Text ?? "", seed.Title ?? "", seed.Text)).ToDictionary(StringComparer.Ordinal);
        var follows = new FollowUps(seed, pool.Lexicon);
        byItself = byItself.Where(one => follows.Why(pool.Whole[one.Key]) is null).ToDictionary(StringComparer.Ordinal);
        var otherDay = byItself.Keys.Where(id => lead.WhyOther(pool.Whole[id]) is not null).ToHashSet(StringComparer.Ordinal);
        var passages = new PassageFinder(seed, pool.Lexicon);
        var beside = byItself.Keys.Where(id => passages.WhyBeside(pool.Whole[id].Text ?? "") is not null).ToHashSet(StringComparer.Ordinal);
        var soon = byItself.Keys.Where(id => seed is { PublishedAt: { } then, PublishedDayOnly: false } && pool.Whole[id].PublishedAt is { } at && at >= then && at - then <= Soon).ToHashSet(StringComparer.Ordinal);
        return new(before, near, soon, otherDay, beside, byItself, before.Count + near.Count == 0 ? [] : StoryMatcher.Match(seed, [.. nearest.Select(id => before.Contains(id) || near.Contains(id) ? pool.Whole[id] : pool.Announced[id])], pool.Lexicon, pool.Words));
    }

    /// <summary>Which pages are read that are only near.</summary>
    private sealed record Reach(double Least, int Most);

    private sealed record Floor(double ByText, double Keep, double ByItself, double NearByItself, double SoonByItself);

    private sealed record Look(HashSet<string> Before, HashSet<string> Near, HashSet<string> Soon, HashSet<string> OtherDay, HashSet<string> Beside, Dictionary<string, double> ByItself, IReadOnlyList<StoryMatch> Again)
    {
        public int Read => Before.Count + Near.Count;

        public HashSet<string> After(Floor floor) =>
        [
            .. Again.Where(match => (Before.Contains(match.CandidateId) ? match.Score >= floor.Keep : Near.Contains(match.CandidateId) && match.Accepted && match.Score >= floor.ByText)
                && ByItself.TryGetValue(match.CandidateId, out var alone) && alone >= (Before.Contains(match.CandidateId) ? floor.ByItself : Soon.Contains(match.CandidateId) ? floor.SoonByItself : floor.NearByItself)
                && (match.Score >= OtherDayFrom || !OtherDay.Contains(match.CandidateId)) && (match.Score >= BesideFrom || !Beside.Contains(match.CandidateId))).Select(match => match.CandidateId),
        ];
    }

    private sealed record Pool(StoryIndex Index, Dictionary<string, Candidate> Announced, Dictionary<string, Candidate> Whole, PoolWords Words, Lexicon Lexicon)
    {
        public static Pool Of(IReadOnlyList<Candidate> items, Lexicon lexicon)
        {
            var announced = items.Select(item => item with { Text = null, Summary = string.Join(' ', (item.Text ?? item.Summary ?? "").Split(' ').Take(SummaryWords)) }).ToList();
            var words = announced.SelectMany(item => ItemWords.Of(item.Title, item.Summary!, lexicon)).CountBy(form => form, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            return new(new(announced, lexicon), announced.ToDictionary(item => item.Id, StringComparer.Ordinal), items.ToDictionary(item => item.Id, StringComparer.Ordinal), new(announced.Count, words), lexicon);
        }
    }

    private readonly record struct Figure(double Precision, double Recall)
    {
        public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

        public static Figure Of(HashSet<string> taken, IReadOnlySet<string> positives)
        {
            var right = taken.Count(positives.Contains);
            return new(taken.Count == 0 ? 0 : (double)right / taken.Count, positives.Count == 0 ? 0 : (double)right / positives.Count);
        }
    }
}
