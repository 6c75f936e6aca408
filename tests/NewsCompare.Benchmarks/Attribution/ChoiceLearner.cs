using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Benchmarks.Attribution;

/// <summary>A log-linear choice among the readings of a word and "no attribution".</summary>
/// <remarks>Fitted by AdaGrad in a fixed order, so the same articles give the same weights.
/// Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and stochastic optimization", JMLR 2011.</remarks>
internal static class ChoiceLearner
{
    private const int Rounds = 6;
    private const int LeastSeen = 8;
    private const int LeastCues = 4;
    private const double LeastCueShare = 0.1;
    private const double Step = 0.05;
    private const double Shrink = 2e-6;
    private const double LeastWeight = 0.06;

    /// <summary>Weights by the text of the feature.</summary>
    /// <param name="articles">What is learned from.</param>
    /// <param name="lexicon">The language.</param>
    public static Dictionary<string, double> Learn(IReadOnlyList<LabelledArticle> articles, Lexicon lexicon)
    {
        var texts = new Dictionary<ulong, string>();
        var cues = Cues(articles);
        var choices = articles.SelectMany(article => Choices(article, lexicon, cues, texts)).ToList();
        var seen = choices.SelectMany(choice => choice.Readings).SelectMany(reading => reading).GroupBy(key => key).Where(group => group.Count() >= LeastSeen).Select(group => group.Key).Order().ToList();
        var numbers = seen.Select((key, at) => (key, at)).ToDictionary(pair => pair.key, pair => pair.at);
        var weights = Fit([.. choices.Select(choice => new NumberedChoice(
            [.. choice.Readings.Select(reading => reading.Where(numbers.ContainsKey).Select(key => numbers[key]).ToArray())], choice.Values))], seen.Count);
        return seen.Select((key, at) => (Text: texts[key], Weight: Math.Round(weights[at], 2))).Where(pair => Math.Abs(pair.Weight) >= LeastWeight)
            .ToDictionary(pair => pair.Text, pair => pair.Weight, StringComparer.Ordinal);
    }

    // Words that stand in marked cues often enough to be read.
    private static HashSet<string> Cues(IReadOnlyList<LabelledArticle> articles)
    {
        var (all, inCues) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var article in articles)
        {
            var marked = article.Gold.SelectMany(one => one.Cue).ToHashSet();
            for (var at = 0; at < article.Words.Count; at++)
            {
                var word = article.Words.Plain(at);
                all[word] = all.GetValueOrDefault(word) + 1;
                inCues[word] = inCues.GetValueOrDefault(word) + (marked.Contains(at) ? 1 : 0);
            }
        }

        return [.. inCues.Where(pair => pair.Value >= LeastCues && pair.Value >= LeastCueShare * all[pair.Key] && pair.Key.Length > 2).Select(pair => pair.Key)];
    }

    private static IEnumerable<Choice> Choices(LabelledArticle article, Lexicon lexicon, IReadOnlySet<string> cues, Dictionary<ulong, string> texts)
    {
        var body = BodyItems.Of(Body.Of(article.Text, lexicon), CueLexicon.Of(lexicon));
        var (clauses, reader, features) = (new ClauseReader(body), new CandidateReader(body, cues), new CandidateFeatures(body));
        foreach (var group in body.Groups)
        {
            var byRule = clauses.Read(group);
            var laidOut = new RuleDrafts(byRule);
            var words = article.Words.In([new(body.Items[group.First].Start, body.Items[group.End - 1].End)]);
            var gold = article.Gold.Where(one => one.Content.Any(words.Contains) || one.Cue.Any(words.Contains)).ToList();
            foreach (var readings in reader.Read(group, byRule))
            {
                yield return new(
                    [.. readings.Select(reading => Features(reading, readings))],
                    [.. readings.Select(reading => Value(reading))]);
            }

            ulong[] Features(CueReading reading, IReadOnlyList<CueReading> readings)
            {
                var list = new FeatureList { Texts = texts };
                features.Add(reading, readings, laidOut, list);
                return [.. list.Keys];
            }

            double Value(CueReading reading)
            {
                var content = article.Words.In(reading.Draft.Content);
                var cue = article.Words.In([reading.Draft.Cue]);
                var source = article.Words.In(reading.Draft.Source is { } from ? [new(body.Items[from.First].Start, body.Items[from.End - 1].End)] : []);
                // What goes on in other groups is joined later: it is no fault of the reading.
                return gold.Where(one => one.Cue.Count == 0 || one.Cue.Any(cue.Contains))
                    .Select(one => AttributionTally.Dice(one.Content.Where(word => words.Contains(word) || content.Contains(word)).ToHashSet(), content) is var share && share >= 0.5
                        && article.Words.IsSameSource(one.Source, source) ? share : 0)
                    .DefaultIfEmpty(0).Max();
            }
        }
    }

    private static double[] Fit(IReadOnlyList<NumberedChoice> choices, int size)
    {
        var (weights, squares) = (new double[size], new double[size]);
        var order = Enumerable.Range(0, choices.Count).OrderBy(at => unchecked((uint)at * 2654435761)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var at in order)
            {
                Learn(choices[at], weights, squares);
            }
        }

        return weights;
    }

    private static void Learn(NumberedChoice choice, double[] weights, double[] squares)
    {
        var odds = choice.Readings.Select(reading => Math.Exp(Math.Clamp(reading.Sum(at => weights[at]), -30, 30))).ToArray();
        var sum = 1 + odds.Sum();
        var best = choice.Values.Max();
        var ties = choice.Values.Count(value => value == best);
        for (var one = 0; one < odds.Length; one++)
        {
            var wanted = best > 0 && choice.Values[one] == best ? 1.0 / ties : 0;
            var pull = wanted - (odds[one] / sum);
            foreach (var at in choice.Readings[one])
            {
                var slope = pull - (Shrink * weights[at]);
                squares[at] += slope * slope;
                weights[at] += Step * slope / Math.Sqrt(squares[at] + 1e-8);
            }
        }
    }

    private sealed record Choice(ulong[][] Readings, double[] Values);

    private sealed record NumberedChoice(int[][] Readings, double[] Values);
}
