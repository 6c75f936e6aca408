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
    private const int MostRead = 12;
    private const double Related = 0.36;
    private const int MostSeeds = 250;
    private static readonly string[] Names = ["allsides-full", "ecbplus-full", "basil-full"];
    private static readonly (double First, double ByText)[] Floors = [(0.8, 0.8), (0.8, 0.85), (0.8, 0.9), (0.8, 0.95)];

    public static void Run(string data)
    {
        var lexicon = new ConfigFiles().Lexicon("en");
        foreach (var set in Names.Select(name => LabelledSet.Read(Path.Combine(data, name))))
        {
            var announced = set.Items.Select(item => item with { Text = null, Summary = string.Join(' ', (item.Text ?? item.Summary ?? "").Split(' ').Take(SummaryWords)) }).ToList();
            var words = announced.SelectMany(item => ItemWords.Of(item.Title, item.Summary!, lexicon)).CountBy(form => form, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            var pool = new Pool(new(announced, lexicon), announced.ToDictionary(item => item.Id, StringComparer.Ordinal), set.Items.ToDictionary(item => item.Id, StringComparer.Ordinal), new(announced.Count, words), lexicon);
            var every = Math.Max(1, set.Seeds.Count / MostSeeds);
            var seeds = set.Seeds.Where((_, at) => at % every == 0).ToList();
            foreach (var floor in Floors)
            {
                var tallies = new Tally[seeds.Count];
                Parallel.For(0, seeds.Count, at => tallies[at] = Of(pool, seeds[at], floor));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set.Name} taken at {floor.First:0.00}, by the text at {floor.ByText:0.00}: announcements alone {tallies.Average(one => one.Before.F1):0.000} (P {tallies.Average(one => one.Before.Precision):0.000}, R {tallies.Average(one => one.Before.Recall):0.000}), with the texts of those near {tallies.Average(one => one.After.F1):0.000} (P {tallies.Average(one => one.After.Precision):0.000}, R {tallies.Average(one => one.After.Recall):0.000}); read {tallies.Average(one => one.Read):0.0} a seed; seeds without a story that take something {tallies.Average(one => one.AloneBefore ? 1 : 0):0.000} -> {tallies.Average(one => one.AloneAfter ? 1 : 0):0.000}"));
            }
        }
    }

    private static Tally Of(Pool pool, LabelledSeed seed, (double First, double ByText) floor)
    {
        bool Counts(string id) => id != seed.Seed.StoryId && !seed.Ignored.Contains(id);
        var (before, after, read) = Taken(pool, seed.Seed, floor, Counts);
        var (aloneBefore, aloneAfter, _) = Taken(pool, seed.Seed, floor, id => Counts(id) && !seed.Positives.Contains(id));
        return new(Figure.Of(before, seed.Positives), Figure.Of(after, seed.Positives), read, aloneBefore.Count > 0, aloneAfter.Count > 0);
    }

    // As the jobs do it: the nearest are matched, those near are read, and decided about again beside the texts of those taken.
    private static (HashSet<string> Before, HashSet<string> After, int Read) Taken(Pool pool, Seed seed, (double First, double ByText) floor, Func<string, bool> counts)
    {
        var nearest = pool.Index.Match(seed).Where(match => counts(match.CandidateId)).Take(Looked).Select(match => match.CandidateId).ToList();
        var first = StoryMatcher.Match(seed, [.. nearest.Select(id => pool.Announced[id])], pool.Lexicon, pool.Words);
        var before = first.Where(match => match.Accepted && match.Score >= floor.First).Select(match => match.CandidateId).ToHashSet(StringComparer.Ordinal);
        var near = first.Where(match => match.Score >= Related && !before.Contains(match.CandidateId)).Take(MostRead).Select(match => match.CandidateId).ToHashSet(StringComparer.Ordinal);
        if (near.Count == 0)
        {
            return (before, before, 0);
        }

        var again = StoryMatcher.Match(seed, [.. nearest.Select(id => before.Contains(id) || near.Contains(id) ? pool.Whole[id] : pool.Announced[id])], pool.Lexicon, pool.Words);
        return (before, [.. before, .. again.Where(match => near.Contains(match.CandidateId) && match.Accepted && match.Score >= floor.ByText).Select(match => match.CandidateId)], near.Count);
    }

    private sealed record Pool(StoryIndex Index, Dictionary<string, Candidate> Announced, Dictionary<string, Candidate> Whole, PoolWords Words, Lexicon Lexicon);

    private sealed record Tally(Figure Before, Figure After, int Read, bool AloneBefore, bool AloneAfter);

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
