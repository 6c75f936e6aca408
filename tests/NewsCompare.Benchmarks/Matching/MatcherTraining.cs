using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Learns what the story matcher knows: word shares, the weights of its two regressions, and the floor.</summary>
internal static class MatcherTraining
{
    private const int SeedsASet = 1600;
    private const int Trees = 150;
    private const double AloneCost = 0.15;
    private const double AloneWeight = 0.5;
    private const int AnnouncedWords = 40;
    private const int SmallPoolsASet = 500;
    private const int MostInSmallPool = 12;
    private const string SmallSet = "small pools";

    // Stories of ten to seventy items give many pairs: with all of their weight these sets outweigh the editors' sets of two true items a seed eight times, and cost those .03 to .05 of their mean F1.
    private const double ExpertsShare = 0.15;
    private const double AggregatorShare = 0.05;

    // So much of their weight the small pools of other news have beside those of like news.
    private const double SmallShare = 0.25;
    private const int FewestDocuments = 20;
    private const double MostAlone = 0.01;

    // Three points are set by hand in the table that is printed, since the rules that print it ask for one number where the table shows a plain.
    // .08: an item must also reach three tenths of the best (StoryIndex) and share two words unless it is a headline alone, so that the point only says when a seed has nothing at all; the lower, the better the mean F1 of
    // seeds with a story, and the more seeds without one accept something. .95: .4 to 2.4 % of the seeds without a story among the AllSides sets, the small pools and the like news accept something, 3 to 12 % of
    // those of the small sets, whose pools hold like events, and of the like news as one. .99: about none.
    private const double FloorByHand = 0.08;
    private const double TakenByHand = 0.95;
    private const double SureByHand = 0.99;

    // What these are called: the lowest that is accepted, the lowest that is taken without a person, and what is nearly sure.
    private const double Floor = 0.36;
    private const double Taken = 0.8;
    private const double Sure = 0.85;

    private static readonly double[] Floors = [0.01, 0.02, 0.03, 0.04, 0.06, .. Enumerable.Range(0, 21).Select(step => 0.08 + (0.04 * step)), 0.90, 0.92, 0.94, 0.96, 0.97, 0.98, 0.99];
    /// <summary>The sets that are learned from.</summary>
    public static readonly string[] Names = ["allsides-leads", "allsides-full", "ecbplus-full", "uci-headlines"];

    public static void Run(string data, string likeNews, string folder, bool isTrial)
    {
        var sets = Names.Select(name => LabelledSet.Read(Path.Combine(data, name))).ToList();
        Write(folder, "word-shares", "# Share of documents that hold a word form, in ten thousandths; learned, see NOTICE.", Shares(sets, Read(folder)));
        var lexicon = Read(folder);
        sets.AddRange(sets.Where(set => set.Items.Any(item => item.Text is not null)).Select(Announced).ToList());
        List<TrainingCase> cases = [.. sets.SelectMany(set => Cases(set, lexicon)), .. sets.SelectMany(set => SmallPools(set, lexicon)), .. LikeNews.Cases(likeNews, lexicon)];

        if (isTrial)
        {
            Try(cases);
            return;
        }

        var learned = Learn(cases, cases);
        Write(folder, "match-weights", "# Weights of the story matcher (own signals, signals in company, trees upon them), what its scores mean, and its floor; learned, see NOTICE.", [
            .. learned.Own.Select(weight => Line("own", weight)),
            .. learned.All.Weights.Select(weight => Line("company", weight)),
            .. learned.All.Trees.Select(tree => $"tree\t{tree}"),
            .. learned.Like.Weights.Select(weight => Line("like", weight)),
            .. learned.Like.Trees.Select(tree => $"like-tree\t{tree}"),
            string.Create(CultureInfo.InvariantCulture, $"scale\t{FloorByHand:0.0000} {Floor:0.00}"),
            string.Create(CultureInfo.InvariantCulture, $"scale\t{TakenByHand:0.0000} {Taken:0.00}"),
            string.Create(CultureInfo.InvariantCulture, $"scale\t{SureByHand:0.0000} {Sure:0.00}"),
            Line("floor", Floor)]);
    }

    // Half of the stories teach, the other half tells how well; then the other way round. What the scores mean is read off these answers.
    private static void Try(List<TrainingCase> cases)
    {
        var halves = cases.ToLookup(one => IsFirstHalf(one.Story));
        foreach (var isFirst in new[] { true, false })
        {
            Learn([.. halves[isFirst]], cases);
            foreach (var one in halves[!isFirst])
            {
                one.Unseen = one.Scores;
            }
        }

        cases.ForEach(one => one.Scores = one.Unseen);
        Console.WriteLine("learned from one half of the stories, measured on the other, both ways:");
        var floor = BestFloor(cases);
        var sure = SureScore(cases);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"floor {floor:0.00}; {MostAlone:0.0%} of the seeds without a story accept something at {sure:0.0000}, where:"));
        Tell(cases, sure);
        foreach (var point in new[] { FloorByHand, TakenByHand, SureByHand })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"set by hand: {point:0.00}, where:"));
            Tell(cases, point);
        }
    }

    /// <summary>In which half of the stories one is; the halves are about as large.</summary>
    public static bool IsFirstHalf(string story) => story.Sum(c => c) % 2 == 0;

    private static (double[] Own, Judgement All, Judgement Like) Learn(IReadOnlyList<TrainingCase> taught, IReadOnlyList<TrainingCase> all)
    {
        var isLike = taught.ToLookup(one => one.IsLikeNews);
        var own = LogisticRegression.Fit([.. isLike[false].SelectMany(one => one.Examples(one.Own))]);
        Parallel.ForEach(all, one =>
        {
            one.Company = MatchFeatures.InCompany(one.Near, one.Own, [.. one.Own.Select(row => MatchModel.FirstLook(own, row))], Neighbours.Of(one.Near, terms => terms.Full));
        });

        var fromAll = Judge(isLike[false].SelectMany(one => one.Examples(one.Company)));
        var fromLike = Judge([.. isLike[true].SelectMany(one => one.Examples(one.Company)), .. isLike[false].Where(one => one.Set == SmallSet).SelectMany(one => one.Examples(one.Company, SmallShare))]);
        foreach (var one in all)
        {
            one.Scores = [.. one.Company.Select(row => MatchModel.Mixed(fromAll, fromLike, row, one.Strangeness))];
        }

        return (own, fromAll, fromLike);
    }

    private static Judgement Judge(IEnumerable<Example> taught)
    {
        Example[] examples = [.. taught];
        var weights = LogisticRegression.Fit(examples);
        return new(weights, new Boosting(examples).Fit(weights, Trees));
    }

    private static string Line(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.####}");

    private static IEnumerable<string> Shares(IReadOnlyList<LabelledSet> sets, Lexicon lexicon)
    {
        var items = sets.Where(set => set.Name != "allsides-full").SelectMany(set => set.Items).ToList();
        return items.SelectMany(item => StoryText.Of(item.Title, item.Text ?? item.Summary ?? "", lexicon).Full.Distinct(StringComparer.Ordinal))
            .CountBy(form => form, StringComparer.Ordinal).Where(entry => entry.Value >= FewestDocuments)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}\t{10_000.0 * entry.Value / items.Count:0.#}"));
    }

    private static double ShareOf(LabelledSet set) => set.Name.StartsWith("ecbplus", StringComparison.Ordinal) ? ExpertsShare : set.Name.StartsWith("uci", StringComparison.Ordinal) ? AggregatorShare : 1;

    private static List<TrainingCase> Cases(LabelledSet set, Lexicon lexicon)
    {
        var index = new StoryIndex(set.Items, lexicon);
        var every = Math.Max(1, set.Seeds.Count / SeedsASet);
        var seeds = set.Seeds.Where((_, at) => at % every == 0).ToList();
        var setWeight = ShareOf(set) * SeedsASet / seeds.Count;
        var made = new TrainingCase[seeds.Count * 2];
        Parallel.For(0, seeds.Count, at =>
        {
            var seed = seeds[at];
            bool IsOther(Candidate item) => item.Id != seed.Seed.StoryId;
            var weight = setWeight / Math.Sqrt(Math.Max(1, seed.Positives.Count));
            made[2 * at] = Case(set, seed, index.Near(seed.Seed, IsOther), weight, false);

            // The same seed when nobody else covered it: everything it accepts is wrong.
            var alone = index.Near(seed.Seed, item => IsOther(item) && !seed.Positives.Contains(item.Id) && !seed.Ignored.Contains(item.Id));
            made[(2 * at) + 1] = Case(set, seed, alone, AloneWeight * weight, true);
        });
        return [.. made];
    }

    // A feed says less of an item than the seed's text does of its story.
    private static LabelledSet Announced(LabelledSet set) => set with
    {
        Name = set.Name + ", announced",
        Items = [.. set.Items.Select(item => item with { Text = null, Summary = string.Join(' ', (item.Text ?? item.Summary ?? "").Split(' ').Take(AnnouncedWords)) })],
    };

    // Pools of a few items: those of the story, or none, among the nearest of other stories.
    private static List<TrainingCase> SmallPools(LabelledSet set, Lexicon lexicon)
    {
        var index = new StoryIndex(set.Items, lexicon);
        var places = set.Items.Select((item, at) => (item.Id, at)).ToDictionary(entry => entry.Id, entry => entry.at, StringComparer.Ordinal);
        var every = Math.Max(1, set.Seeds.Count / SmallPoolsASet);
        var seeds = set.Seeds.Where((_, at) => at % every == 0).ToList();
        var setWeight = (double)SmallPoolsASet / seeds.Count;
        var made = new TrainingCase[seeds.Count * 2];
        Parallel.For(0, seeds.Count, at =>
        {
            var seed = seeds[at];
            var others = index.Near(seed.Seed, item => item.Id != seed.Seed.StoryId && !seed.Positives.Contains(item.Id) && !seed.Ignored.Contains(item.Id)).Items;
            var size = 1 + (at * 7 % MostInSmallPool);
            List<Candidate> pool = [.. others.Where((_, place) => place % 3 == at % 3).Take(size)];
            var positives = seed.Positives.Where(places.ContainsKey).Order(StringComparer.Ordinal).Take(size).Select(id => set.Items[places[id]]);
            var weight = setWeight / Math.Sqrt(Math.Max(1, seed.Positives.Count));
            made[2 * at] = Small([.. pool, .. positives], weight, false);
            made[(2 * at) + 1] = Small(pool, AloneWeight * weight, true);

            TrainingCase Small(IReadOnlyList<Candidate> items, double given, bool alone) =>
                Case(set with { Name = SmallSet }, seed, new StoryIndex(items, lexicon).Near(seed.Seed, _ => true), given, alone);
        });
        return [.. made];
    }

    private static TrainingCase Case(LabelledSet set, LabelledSeed seed, NearItems near, double weight, bool alone) =>
        new(set.Name, seed, near, weight, alone) { Own = MatchFeatures.Own(near) };

    // The score at which so few of the seeds whose story nobody else has accept anything.
    private static double SureScore(IReadOnlyList<TrainingCase> cases)
    {
        var highest = cases.Where(one => one.Alone).Select(one => one.Highest()).OrderDescending().ToList();
        return Math.Min(0.9999, Math.Ceiling((highest[(int)(MostAlone * highest.Count)] * 10_000) + 0.001) / 10_000);
    }

    private static void Tell(IReadOnlyList<TrainingCase> cases, double floor)
    {
        foreach (var set in cases.GroupBy(one => one.Set))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {set.Key}: F1 {set.Where(one => !one.Alone).Average(one => one.F1(floor)):0.000}, without a story {set.Where(one => one.Alone).Average(one => one.AcceptsAny(floor) ? 1 : 0):0.000}"));
        }
    }

    private static double BestFloor(IReadOnlyList<TrainingCase> cases)
    {
        var (best, bestWorth) = (0.5, 0.0);
        foreach (var floor in Floors)
        {
            var found = cases.Where(one => !one.Alone).GroupBy(one => one.Set).Select(set => (set.Key, F: set.Average(one => one.F1(floor)))).ToList();
            var wrong = cases.Where(one => one.Alone).GroupBy(one => one.Set).Select(set => set.Average(one => one.AcceptsAny(floor) ? 1 : 0)).ToList();
            var worth = found.Average(set => set.F) - (AloneCost * wrong.Average());
            Console.WriteLine($"{floor:0.00} {worth:0.0000}  {string.Join("  ", found.Select(set => $"{set.Key} {set.F:0.000}"))}  alone {string.Join(' ', wrong.Select(share => $"{share:0.000}"))}");
            (best, bestWorth) = worth > bestWorth ? (floor, worth) : (best, bestWorth);
        }

        return best;
    }

    /// <summary>The lexicon in a folder.</summary>
    public static Lexicon Read(string folder) => new(
        Path.GetFileName(folder), Directory.GetFiles(folder, "*.txt").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal));

    /// <summary>Writes a list of a lexicon.</summary>
    public static void Write(string folder, string list, string head, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(folder, list + ".txt"), string.Join('\n', [head, .. lines]) + "\n");
}
