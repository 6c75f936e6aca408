using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Reports;

/// <summary>Puts the comparisons of a story together.</summary>
internal static class StoryReportBuilder
{
    public static StoryReport Build(SeedText seed, IReadOnlyList<Comparison> comparisons, ComparisonTools tools)
    {
        List<Comparison> ordered =
        [
            .. comparisons
                .OrderBy(one => one.Version.Outlet, StringComparer.Ordinal)
                .ThenBy(one => one.Version.Source, StringComparer.Ordinal)
                .ThenBy(one => one.Version.Revision)
                .ThenBy(one => one.Version.Body.Text, StringComparer.Ordinal),
        ];
        List<IReadOnlyList<Token>> words = [.. ordered.Select(one => Words(one.Version.Body))];
        List<int> read = [.. Enumerable.Range(0, ordered.Count).Where(at => Comparability.IsRead(ordered[at].Version, tools.MinimumConfidence))];
        var finder = new CopyFinder(ordered, read);
        var (copies, composites) = (finder.Copies(Words(seed.Body), words), finder.Composites());
        var additions = AdditionLinks.Of(ordered, tools);
        var origin = new OriginNames(seed.Seed, tools.Credits);
        var unnamed = new UnnamedSources(tools.Lexicon);
        var wires = Wires(ordered, tools);
        List<int> comparable = [.. read.Where(at => ordered[at].NotComparable is null)];
        List<VersionReport> versions = [.. ordered.Select((one, at) =>
        {
            var audit = Auditor.Audit(seed, one, tools);
            var values = one.NotComparable is null ? StoryValues(at) : [];
            return new VersionReport(one with { Metrics = one.Metrics.With([.. values, .. AuditValues(one, audit, origin)]) }, audit)
            {
                UnnamedSources = unnamed.In(one.Version.Body, one.Attributions),
            };
        })];
        var reprints = Reprints.Of(versions, read, words);
        var ofTheirOwn = read.Except(reprints.Where(one => one.Original is not null).Select(one => one.Version)).ToList();
        return new(seed, versions, MatrixOf(seed, ordered), SharedAdditionFinder.Find(ordered, additions), copies)
        {
            Chain = new CreditChainFinder(seed, ordered, tools.Credits).Find(),
            NamedElsewhere = new NamedElsewhereFinder(seed, ordered, tools).Find(),
            QuoteTrails = QuoteTrailFinder.Find(ordered),
            SeedUnnamedSources = unnamed.In(seed.Body, seed.Attributions),
            Counts = new(read.Count, CopyFinder.Origins(ofTheirOwn, copies, composites), read.Select(at => ordered[at].Version.Outlet).Distinct(StringComparer.Ordinal).Count())
            {
                Unread = ordered.Count(one => !one.Version.IsAwaited) - read.Count,
                Awaited = ordered.Count(one => one.Version.IsAwaited),
                Reprints = reprints.Count,
            },
            Reprints = reprints,
            Composites = composites,
            FirstReport = FirstReportJudge.Judge(ordered, tools.Credits),
        };

        IEnumerable<KeyValuePair<string, double?>> StoryValues(int at) =>
        [
            new(MetricNames.IndependentOrigins, CopyFinder.Origins(comparable, copies, composites)),
            new(MetricNames.UniqueStatements, ordered.Count(one => one.NotComparable is null) < 2 ? null : additions.Unique(at)),
            new(MetricNames.WireReuse, wires.Where(other => other != at).Max(other => Verbatim.Share(words[at], words[other]))),
        ];
    }

    private static List<MatrixRow> MatrixOf(SeedText seed, List<Comparison> comparisons)
    {
        var links = comparisons.Select(one => one.Alignment.Links.ToLookup(link => link.Seed)).ToList();
        return [.. seed.Body.Sentences.Select(sentence =>
        {
            List<MatrixCell> cells = [.. comparisons.Select((one, at) => Cell(at, one, sentence.Index, [.. links[at][sentence.Index]]))];
            var comparable = cells.Count(cell => cell.Status != CellStatus.NotComparable);
            var carried = cells.Count(cell => cell.Status is not (CellStatus.NotComparable or CellStatus.Dropped));
            return new MatrixRow(sentence.Index, cells, comparable == 0 ? null : Math.Round((double)carried / comparable, 4));
        })];
    }

    private static MatrixCell Cell(int version, Comparison comparison, int seed, List<SentenceLink> links) => new(
        version,
        comparison.NotComparable is not null ? CellStatus.NotComparable
            : links.Count == 0 ? comparison.Beside.Any(told => told.Seed == seed) ? CellStatus.Beside : CellStatus.Dropped
            : links.Min(link => link.Kind) switch
            {
                LinkKind.Same => CellStatus.Same,
                LinkKind.Reworded => CellStatus.Reworded,
                _ => CellStatus.Partial,
            },
        [.. links.Select(link => link.Version).Distinct().Order()]);

    private static IEnumerable<KeyValuePair<string, double?>> AuditValues(Comparison comparison, CreditAudit audit, OriginNames origin)
    {
        var first = comparison.Credits.Where(origin.IsCreditedBy).Min(credit => (int?)credit.Paragraph);
        yield return new(MetricNames.OriginCredited, audit.Verdict == CreditVerdict.CannotTell ? null : audit.Verdict == CreditVerdict.Credited ? 1 : 0);
        yield return new(MetricNames.CreditPosition, first is { } paragraph and >= 0 ? paragraph + 1 : null);
    }

    // The versions of agencies.
    private static List<int> Wires(List<Comparison> comparisons, ComparisonTools tools)
    {
        var agencies = tools.Lexicon.List("wire-agencies").Select(line => line.Split('\t')[0]).ToList();
        return [.. Enumerable.Range(0, comparisons.Count)
            .Where(at => comparisons[at].NotComparable is null && agencies.Exists(agency => tools.Credits.SameOutlet(agency, comparisons[at].Version.Outlet)))];
    }

    private static List<Token> Words(Body body) => [.. Tokenizer.Words(body.Text)];
}
