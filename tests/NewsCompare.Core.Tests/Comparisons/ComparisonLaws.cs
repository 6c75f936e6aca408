using CsCheck;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Tests.Comparisons;

public sealed class ComparisonLaws
{
    private static readonly string[] Lines = HarbourStory.Text.ReplaceLineEndings("\n").Split('\n');

    private static readonly string[] Pieces = ["“", "”", "\"", "'", "\n", " ", "said Vik.", "42", "\uD800", "Solheim said ", "…", "<script>", "not "];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Lines.Length - 1].Select(at => Lines[at]).List[0, 8].Select(lines => string.Join('\n', lines)),
        Gen.String[0, 60],
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).List[0, 20].Select(pieces => string.Concat(pieces)));

    private static readonly Gen<double> Confidences = Gen.Double[0, 1];

    [Fact]
    public void EverySentenceIsLinkedOrListed_OrNothingIsSaid() => Gen.Select(Texts, Confidences).Sample((text, confidence) =>
    {
        var comparison = HarbourStory.Compare(HarbourStory.Version(text, confidence: confidence));
        var seeds = comparison.Alignment.Links.Select(link => link.Seed).Concat(comparison.Dropped).Distinct().Count();
        var versions = comparison.Alignment.Links.Select(link => link.Version).Concat(comparison.Added).Distinct().Count();
        var apart = comparison.Alignment.UnlinkedVersion.Count(at => !Statements.Is(comparison.Version.Body.Sentences[at].Text, TestLexicon.English));
        return comparison.NotComparable is null
            ? seeds == HarbourStory.Seed.Body.Sentences.Count && versions + apart == comparison.Version.Body.Sentences.Count
            : seeds == 0 && versions == 0;
    }, iter: 150);

    [Fact]
    public void AFailedExtractionNeverDropsASentence() => Gen.Select(Texts, Confidences).Sample((text, confidence) =>
        HarbourStory.Compare(HarbourStory.Version(text, confidence: confidence, outcome: ExtractionOutcome.Failed)) is
        { NotComparable: not null, Dropped.Count: 0, Added.Count: 0, QuoteFindings.Count: 0 }, iter: 60);

    [Fact]
    public void SharesLieBetweenZeroAndOne() => Texts.Sample(text =>
    {
        var metrics = HarbourStory.Compare(text).Metrics;
        return MetricDefinitions.All.Where(metric => metric.Unit == "share").All(metric => metrics[metric.Name] is null or (>= 0 and <= 1));
    }, iter: 150);
}
