using System.Globalization;
using NewsCompare.Benchmarks.Matching;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Alignment;

/// <summary>Learns how much each signal of the aligner counts, from texts whose links readers made.</summary>
internal static class AlignerTraining
{
    private const string News = "basil_align";
    private const string Drafts = "argrewrite_align";
    private const int Folds = 8;

    // A quarter: a ridge of 2 for a pair of news sentences. Drafts have many more pairs and tell less of news.
    private const double NewsWeight = 0.25;
    private const double DraftsWeight = 0.025;

    private static Lexicon Lexicon { get; } = new ConfigFiles().Lexicon("en");

    /// <summary>Writes the list <c>align-weights</c>.</summary>
    /// <param name="data">Folder of the labelled sets.</param>
    /// <param name="output">The file to write.</param>
    public static void Train(string data, string output)
    {
        var weights = Learn(Read(data));
        var lines = weights.Select(pair => string.Create(
            CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value.First:0.00}\t{pair.Value.Telling:0.00}\t{pair.Value.Close:0.00}\t{pair.Value.Revision:0.00}"));
        File.WriteAllText(output, string.Join('\n', [
            "# What each signal of the aligner counts: at first look, for telling a part, for telling the same, for being a revision; learned by train-aligner, see NOTICE.", .. lines]) + "\n");
    }

    /// <summary>Learns without each eighth of the stories and measures on it.</summary>
    /// <param name="data">Folder of the labelled sets.</param>
    public static void Try(string data)
    {
        var all = Read(data);
        var stories = all.GroupBy(pairs => pairs.Given.Set).ToDictionary(
            set => set.Key, set => set.Select(pairs => pairs.Given.Story).Distinct().Order(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        int Fold(TrainingPairs pairs) => stories[pairs.Given.Set].IndexOf(pairs.Given.Story) % Folds;
        var found = new List<(LabelledPair Given, AlignmentTally Tally)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = new LinkWeights(Learn([.. all.Where(pairs => Fold(pairs) != fold)]));
            found.AddRange(all.Where(pairs => Fold(pairs) == fold).Select(pairs => (pairs.Given, Measure(pairs.Given, weights))));
        }

        foreach (var set in found.GroupBy(one => one.Given.Set))
        {
            var byStory = set.GroupBy(one => one.Given.Story).Select(story => (Story: story.Key, Tally: AlignmentTally.Sum(story.Select(one => one.Tally)))).ToList();
            foreach (var (story, tally) in byStory.Where(_ => set.Key == News))
            {
                Console.WriteLine($"  {story}  {tally}");
            }

            Console.WriteLine($"{set.Key}: {set.Count()} pairs  {AlignmentTally.Sum(byStory.Select(story => story.Tally))}");
            Console.WriteLine($"  95 % over stories: {Interval.Of(byStory.Select(story => story.Tally).ToList())}");
        }
    }

    private static List<TrainingPairs> Read(string data) =>
        [.. LabelledPair.Read(data, News).Concat(LabelledPair.Read(data, Drafts)).Select(given => new TrainingPairs(given, Lexicon))];

    private static AlignmentTally Measure(LabelledPair given, LinkWeights weights) =>
        AlignmentTally.Of(given, Aligner.Align(given.Seed, given.Version, Lexicon, weights, new()));

    private static Dictionary<string, SignalWeight> Learn(IReadOnlyList<TrainingPairs> taught)
    {
        var first = LogisticRegression.Fit([.. taught.SelectMany(pairs => pairs.First(Weight(pairs)))]);
        var scorer = new LinkScorer(new(Named(first, [], [], [])));
        var rows = taught.SelectMany(pairs => pairs.LookAround(scorer).Select(one => (one.Row, one.Revision, one.Label, Weight: Weight(pairs)))).ToList();
        return Named(
            first,
            LogisticRegression.Fit([.. rows.Select(one => new Example(one.Row, one.Label is not null, one.Weight * (1 - one.Revision)))]),
            LogisticRegression.Fit([.. rows.Select(one => new Example(one.Row, one.Label == LinkKind.Reworded, one.Weight * (1 - one.Revision)))]),
            LogisticRegression.Fit([.. rows.Select(one => new Example(one.Row, one.Label is not null, one.Weight / DraftsWeight * NewsWeight * one.Revision))]));
    }

    private static double Weight(TrainingPairs pairs) => pairs.Given.Set == News ? NewsWeight : DraftsWeight;

    private static Dictionary<string, SignalWeight> Named(double[] first, double[] telling, double[] close, double[] revision) =>
        LinkSignals.ByWords.Concat(LinkSignals.BySurroundings).Select(LinkSignals.Name)
            .Select((name, at) => (name, weight: new SignalWeight(first.ElementAtOrDefault(at), telling.ElementAtOrDefault(at), close.ElementAtOrDefault(at), revision.ElementAtOrDefault(at))))
            .ToDictionary(pair => pair.name, pair => pair.weight, StringComparer.Ordinal);
}
