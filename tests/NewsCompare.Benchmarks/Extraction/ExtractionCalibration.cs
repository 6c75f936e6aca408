using System.Text.Json;
using NewsCompare.Benchmarks.Matching;
using NewsCompare.Core.Articles;

namespace NewsCompare.Benchmarks.Extraction;

/// <summary>Fits the confidence in a body on labelled pages, and shows how well confidences hold.</summary>
/// <remarks>A body is good when its F1 over runs of four words is 0.9 or more. What the extractor gives as reasons are the features.</remarks>
internal static class ExtractionCalibration
{
    private const double Good = 0.9;
    private const int Folds = 10;

    private static readonly double[] Bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];

    /// <summary>Prints the weights of the reasons, and reliability tables of the confidence as it is and as cross-validation gives it.</summary>
    /// <param name="data">A folder of labelled sets, each with <c>ground-truth.json</c> and <c>html</c>.</param>
    /// <returns>An exit code: 2 when no set has bodies.</returns>
    public static async Task<int> RunAsync(string data)
    {
        var pages = await ReadAsync(data);
        if (pages.Count == 0)
        {
            Console.Error.WriteLine($"no labelled bodies in {data}");
            return 2;
        }

        var reasons = pages.SelectMany(page => page.Reasons).GroupBy(reason => reason, StringComparer.Ordinal).Where(group => group.Count() >= 3).Select(group => group.Key).Order(StringComparer.Ordinal).ToList();
        var examples = pages.ConvertAll(page => new Example([.. reasons.Select(reason => page.Reasons.Contains(reason, StringComparer.Ordinal) ? 1.0 : 0)], page.F1 >= Good, 1));
        var weights = LogisticRegression.Fit(examples);
        Console.WriteLine(FormattableString.Invariant($"{pages.Count} pages, {pages.Count(page => page.F1 >= Good)} with a body F1 of {Good} or more; weights of the reasons (constant {weights[0]:0.00}):"));
        for (var i = 0; i < reasons.Count; i++)
        {
            Console.WriteLine(FormattableString.Invariant($"  {weights[i + 1],6:0.00}  {reasons[i]} ({pages.Count(page => page.Reasons.Contains(reasons[i], StringComparer.Ordinal))})"));
        }

        Table("as the extractor gives it", [.. pages.Select(page => (page.Confidence, page.F1 >= Good))]);
        var crossed = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var learned = LogisticRegression.Fit([.. examples.Where((_, at) => at % Folds != fold)]);
            crossed.AddRange(examples.Where((_, at) => at % Folds == fold).Select(example => (Probability(example, learned), example.IsPositive)));
        }

        Table($"fitted anew, {Folds}-fold cross-validated", crossed);
        return 0;
    }

    private static double Probability(Example example, double[] weights) =>
        1 / (1 + Math.Exp(-(weights[0] + example.Row.Select((value, at) => value * weights[at + 1]).Sum())));

    private static void Table(string title, List<(double Confidence, bool IsGood)> pages)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: Brier score {pages.Average(page => Math.Pow(page.Confidence - (page.IsGood ? 1 : 0), 2)):0.0000}"));
        Console.WriteLine("  confidence      pages  mean   good");
        for (var bin = 0; bin + 1 < Bins.Length; bin++)
        {
            var held = pages.Where(page => page.Confidence >= Bins[bin] && page.Confidence < Bins[bin + 1]).ToList();
            if (held.Count > 0)
            {
                Console.WriteLine(FormattableString.Invariant($"  {Bins[bin]:0.00} to {Math.Min(1, Bins[bin + 1]):0.00}  {held.Count,6}  {held.Average(page => page.Confidence):0.000}  {held.Average(page => page.IsGood ? 1.0 : 0):0.000}"));
            }
        }
    }

    private static async Task<List<(double Confidence, IReadOnlyList<string> Reasons, double F1)>> ReadAsync(string data)
    {
        var pages = new List<(double, IReadOnlyList<string>, double)>();
        foreach (var file in Directory.EnumerateFiles(data, "ground-truth.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var truth = JsonDocument.Parse(await File.ReadAllTextAsync(file));
            foreach (var page in truth.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal))
            {
                var path = Path.Combine(Path.GetDirectoryName(file)!, "html", page.Name + ".html.gz");
                if (!File.Exists(path) || !(page.Value.TryGetProperty("articleBody", out _) || page.Value.TryGetProperty("paragraphs", out _)))
                {
                    continue;
                }

                var found = await ArticleExtractor.ExtractAsync(SavedPageFiles.ReadOne(path), null, null, CancellationToken.None);
                pages.Add((found.Confidence, found.Reasons, FourWordRuns.F1(TrueText(page.Value, found.Article.BodyText), found.Article.BodyText)));
            }
        }

        return pages;
    }

    // Paragraphs marked as optional are in the truth when the body holds half of them.
    private static string TrueText(JsonElement page, string body)
    {
        if (page.TryGetProperty("articleBody", out var whole))
        {
            return whole.GetString()!;
        }

        var optional = page.TryGetProperty("optional", out var marked) ? marked.EnumerateArray().Select(at => at.GetInt32()).ToHashSet() : [];
        var paragraphs = page.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()!);
        return string.Join("\n\n", paragraphs.Where((paragraph, at) => !optional.Contains(at) || FourWordRuns.Recall(paragraph, body) >= 0.5));
    }
}
