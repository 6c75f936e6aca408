using System.Globalization;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Benchmarks.Attribution;

/// <summary>Learns which readings of an attributing word hold, from articles in which readers marked who said what.</summary>
internal static class AttributionTraining
{
    private const int Folds = 5;

    private static Lexicon Lexicon { get; } = new ConfigFiles().Lexicon("en");

    /// <summary>Writes the list <c>attribution-weights</c>.</summary>
    /// <param name="data">Folder of the labelled articles; the part "train" alone is read.</param>
    /// <param name="output">The file to write.</param>
    public static void Train(string data, string output)
    {
        var weights = ChoiceLearner.Learn(LabelledArticle.Read(data, "train"), Lexicon);
        File.WriteAllText(output, string.Join('\n', [
            "# What each feature of a reading counts for its being an attribution: learned by train-attribution, see NOTICE.",
            .. weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value:0.##}"))]) + "\n");
    }

    /// <summary>Learns without each fifth of the articles and measures on it, at several thresholds.</summary>
    /// <param name="data">Folder of the labelled articles; the part "train" alone is read.</param>
    public static void Try(string data)
    {
        var articles = LabelledArticle.Read(data, "train");
        double[] thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
        var found = thresholds.ToDictionary(threshold => threshold, _ => new List<AttributionTally>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = new AttributionWeights(ChoiceLearner.Learn([.. articles.Where((_, at) => at % Folds != fold)], Lexicon));
            foreach (var article in articles.Where((_, at) => at % Folds == fold))
            {
                var body = Body.Of(article.Text, Lexicon);
                foreach (var threshold in thresholds)
                {
                    found[threshold].Add(AttributionTally.Of(article, AttributionReader.Read(body, Lexicon, learned, threshold)));
                }
            }
        }

        Console.WriteLine($"rules alone       {AttributionTally.Sum(articles.Select(article => AttributionTally.Of(article, AttributionReader.Read(Body.Of(article.Text, Lexicon), Lexicon, null, 0))))}");
        foreach (var threshold in thresholds)
        {
            Console.WriteLine(FormattableString.Invariant($"threshold {threshold:0.00}    {AttributionTally.Sum(found[threshold])}"));
        }
    }
}
