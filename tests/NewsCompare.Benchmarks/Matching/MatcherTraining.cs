using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>Learns what the story matcher knows: word shares, the weights of its two regressions, and the floor.</summary>
internal static class MatcherTraining
{
    private const int SeedsASet = 600;
    private const int FewestDocuments = 20;
    private const int ItemsASeed = 150;
    private static readonly string[] Names = ["allsides-leads", "allsides-full", "ecbplus-full", "uci-headlines"];

    public static void Run(string data, string folder)
    {
        var sets = Names.Select(name => LabelledSet.Read(Path.Combine(data, name))).ToList();
        Write(folder, "word-shares", "# Share of documents that hold a word form, in ten thousandths; learned, see NOTICE.", Shares(sets, Read(folder)));
        var lexicon = Read(folder);
        var cases = sets.SelectMany(set => Cases(set, lexicon)).ToList();
        Console.WriteLine($"{cases.Count} cases");
        var first = LogisticRegression.Fit([.. cases.SelectMany(one => one.Examples(one.Own))]);
        foreach (var one in cases)
        {
            one.Company = MatchFeatures.InCompany(one.Near, one.Own, [.. one.Own.Select(row => MatchModel.Likelihood(first, row))]);
        }

        var second = LogisticRegression.Fit([.. cases.SelectMany(one => one.Examples(one.Company))]);
        var floor = BestFloor(cases, second);
        Write(folder, "match-weights", "# Weights of the story matcher (own signals, signals in company) and its floor; learned, see NOTICE.", [
            .. first.Select(weight => Line("own", weight)), .. second.Select(weight => Line("company", weight)), Line("floor", floor)]);
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

    private static IEnumerable<TrainingCase> Cases(LabelledSet set, Lexicon lexicon)
    {
        var index = new StoryIndex(set.Items, lexicon);
        var every = Math.Max(1, set.Seeds.Count / SeedsASet);
        for (var at = 0; at < set.Seeds.Count; at += every)
        {
            var seed = set.Seeds[at];
            bool Counts(int item) => set.Items[item].Id != seed.Seed.StoryId && !seed.Ignored.Contains(set.Items[item].Id);
            var setWeight = 600.0 / (set.Seeds.Count / every);
            yield return Case(set, seed, index.Near(seed.Seed, Counts), setWeight / Math.Sqrt(Math.Max(1, seed.Positives.Count)), false);
            if (at / every % 3 == 0)
            {
                // A seed that nobody else covered: everything it accepts is wrong.
                var alone = index.Near(seed.Seed, item => Counts(item) && !seed.Positives.Contains(set.Items[item].Id));
                yield return Case(set, seed, alone, setWeight, true);
            }
        }
    }

    private static TrainingCase Case(LabelledSet set, LabelledSeed seed, NearItems near, double weight, bool alone) =>
        new(set.Name, seed, near, weight, alone, ItemsASeed) { Own = MatchFeatures.Own(near) };

    private static double BestFloor(IReadOnlyList<TrainingCase> cases, double[] weights)
    {
        var (best, bestF) = (0.5, 0.0);
        for (var floor = 0.20; floor < 0.90; floor += 0.02)
        {
            var bySet = cases.Where(one => !one.Alone).GroupBy(one => one.Set).Select(set => (set.Key, F: set.Average(one => one.F1(weights, floor)))).ToList();
            var alone = cases.Where(one => one.Alone).GroupBy(one => one.Set).Select(set => $"{set.Average(one => one.AcceptsAny(weights, floor) ? 1 : 0):0.000}");
            var mean = bySet.Average(set => set.F);
            Console.WriteLine($"{floor:0.00} {mean:0.0000}  {string.Join("  ", bySet.Select(set => $"{set.Key} {set.F:0.000}"))}  alone {string.Join(' ', alone)}");
            (best, bestF) = mean > bestF ? (floor, mean) : (best, bestF);
        }

        return best;
    }

    private static Lexicon Read(string folder) => new(
        Path.GetFileName(folder), Directory.GetFiles(folder, "*.txt").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal));

    private static void Write(string folder, string list, string head, IEnumerable<string> lines) =>
        File.WriteAllText(Path.Combine(folder, list + ".txt"), string.Join('\n', [head, .. lines]) + "\n");
}
