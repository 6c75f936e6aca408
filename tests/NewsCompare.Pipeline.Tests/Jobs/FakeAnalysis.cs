using System.Globalization;
using System.Text;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Plain stand-ins for Core's methods, so that these tests are about the jobs alone.</summary>
/// <remarks>A story "broken" cannot be reported; a page "BUG" cannot be read; "MENU" is an article to extractor 1 alone. A feed is lines of "address|title|time", "index" then addresses, or "broken". An article is a headline line and paragraph lines, of which "CANONICAL address" names its own address and "PAGES address..." its further pages; "PAYWALL" begins a closed one. An item whose title holds "maybe" is a doubtful match.</remarks>
internal static class FakeAnalysis
{
    public static AnalysisFunctions Of(MethodStamps? methods = null) => new(
        ParseFeed,
        url => new(url.GetLeftPart(UriPartial.Path)),
        (bytes, _, _, knowledge, _) => Task.FromResult(Extract(Encoding.UTF8.GetString(bytes.Span), methods, knowledge.Rules?.Body)),
        seed => new([.. Forms(seed.Title!).Select(form => new QueryTerm(form, 1))], []),
        (title, text) => Forms(title + " " + text),
        (seed, items, _) => Match(seed, items),
        (_, _) => true,
        (seed, _) => (text, _, _) => Passage(seed, text),
        _ => text => IsRoundUp(text) ? PassageFinder.SeveralThings : null,
        _ => item => item.Text?.Contains("The day after.", StringComparison.Ordinal) == true ? "it begins with 3 May, the seed with 2 May" : null,
        _ => item => item.Text?.StartsWith("Looters came.", StringComparison.Ordinal) == true ? "it came out 29 hours after the seed, and its first sentence tells of something else" : null,
        seed => item => item.PublishedAt < seed.PublishedAt && item.Title.StartsWith("To come: ", StringComparison.Ordinal) ? "it begins with what is still to come" : null,
        headline => headline.StartsWith("Live: ", StringComparison.Ordinal),
        headline => headline.StartsWith("Who is ", StringComparison.Ordinal),
        _ => item => item.Text?.StartsWith("Today: ", StringComparison.Ordinal) == true,
        (outlet, source, extraction, revision) => new(
            outlet, source, extraction.Outcome, extraction.Confidence, extraction.Reasons, extraction.Article.Headline, [], BodyOf(extraction.Article.BodyText), [], [], "en",
            extraction.Article.PublishedAt, null, revision),
        Compare,
        (seed, comparisons) => seed.StoryId == "broken" ? throw new InvalidOperationException("a bug in the report") : new(
            new(seed, BodyOf(seed.Text), [], [], []), [.. comparisons.OrderBy(c => c.Version.Outlet, StringComparer.Ordinal).Select(c => new VersionReport(c, NoAudit))], [], [], []),
        (_, earlier, later) => new(
            later.Outlet, later.Source, earlier.Revision, later.Revision, earlier.Headline, later.Headline, [], [], [], CreditVerdict.CannotTell, CreditVerdict.CannotTell, [], [])
        { Material = true, Kind = RevisionKind.Rewording },
        (_, versions) => new(versions.Count, []),
        methods ?? new("1", "1", "1", "1"));

    private static HeldPassage? Passage(Seed seed, string text) =>
        seed.Text.Split('\n').FirstOrDefault(line => text.Contains(line, StringComparison.Ordinal)) is { } line ? new(Forms(line).Count, line, IsRoundUp(text), 0.3) : null;

    private static bool IsRoundUp(string text) => text.Contains("Dogs bark.", StringComparison.Ordinal);

    private static CreditAudit NoAudit { get; } = new([], CreditVerdict.CannotTell, [], [], []);

    private static IReadOnlyList<string> Forms(string text) => [.. text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static Feed ParseFeed(ReadOnlyMemory<byte> bytes, string? contentType, Uri? baseUrl)
    {
        var lines = Encoding.UTF8.GetString(bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines switch
        {
            ["broken"] => throw new InvalidInputException("not-a-feed", "This is no feed."),
            ["bug"] => throw new InvalidOperationException("a bug in the parser"),
            ["index", ..] => new("sitemap-index", null, [], [.. lines[1..].Select(line => new Uri(line))], []),
            _ => new("rss", null, [.. lines.Select(ToItem)], [], []),
        };
    }

    private static FeedItem ToItem(string line)
    {
        var parts = line.Split('|');
        DateTimeOffset? published = parts[2].Length == 0 ? null : DateTimeOffset.Parse(parts[2], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new(null, parts[1], parts[0].Length == 0 ? null : new(parts[0]), published, null, null, null);
    }

    private static Extraction Extract(string text, MethodStamps? methods, string? rule)
    {
        var lines = text.StartsWith("BUG", StringComparison.Ordinal) ? throw new InvalidOperationException("a bug in the extractor") : text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var own = Array.Find(lines, line => line.StartsWith("CANONICAL ", StringComparison.Ordinal));
        var pages = Array.Find(lines, line => line.StartsWith("PAGES ", StringComparison.Ordinal));
        lines = [.. lines.Where(line => line != own && line != pages)];
        var paragraphs = lines.Skip(1).Select(line => methods is { Extractor: "2" } ? line + " (read by 2)" : line).Select(line => rule is null ? line : line + $" (in {rule})").ToList();
        var closed = text.StartsWith("PAYWALL", StringComparison.Ordinal);
        var menu = text.StartsWith("MENU", StringComparison.Ordinal) && methods is { Extractor: "2" };
        return new(
            closed ? ExtractionOutcome.Paywalled : menu ? ExtractionOutcome.NotAnArticle : ExtractionOutcome.Article, new(lines[0], [], null, null, "en", own is null ? null : new(own[10..]), null, closed ? [] : paragraphs, [], []) { Parts = ArticleParts.None with { Pages = [.. (pages ?? "PAGES").Split(' ')[1..].Select(url => new Uri(url))] } }, 0.9,
            closed ? ["the page says that it is closed"] : ["one body"]);
    }

    private static IReadOnlyList<StoryMatch> Match(Seed seed, IReadOnlyList<Candidate> items) =>
        [.. items.Select(item => new StoryMatch(item.Id, item.Title.Contains(seed.Title!, StringComparison.OrdinalIgnoreCase) ? item.Title.Contains("maybe", StringComparison.Ordinal) ? 0.85 : 0.9 : 0.1, item.Title.Contains(seed.Title!, StringComparison.OrdinalIgnoreCase), ["by its title"]))];

    private static ComparedVersion Compare(Seed seed, OutletVersion version)
    {
        var known = BodyOf(seed.Text).Sentences.Select(sentence => sentence.Text).ToList();
        var told = version.Body.Sentences.Select(sentence => sentence.Text).ToList();
        var closed = version.Outcome == ExtractionOutcome.Article ? null : string.Join("; ", version.Reasons);
        var dropped = closed is null ? known.Index().Where(pair => !told.Contains(pair.Item)).Select(pair => pair.Index).ToList() : [];
        var added = closed is null ? told.Index().Where(pair => !known.Contains(pair.Item)).Select(pair => pair.Index).ToList() : [];
        return new(new(version, closed, new([], [], [], []), dropped, added, [], [], [], [], new(new Dictionary<string, double?> { ["lengthRatio"] = null, ["coverage"] = 0.5 })), NoAudit);
    }

    // A sentence a line: these tests need no splitter.
    private static Body BodyOf(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                sentences.Add(new(sentences.Count, line, sentences.Count, start, start + line.Length));
            }

            start += line.Length + 1;
        }

        return new(text, [.. sentences.Select(sentence => sentence.Span)], sentences);
    }
}
