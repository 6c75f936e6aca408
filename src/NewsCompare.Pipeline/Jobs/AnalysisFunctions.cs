using NewsCompare.Core.Alignments;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Reports;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The pure work that the jobs hand their texts to.</summary>
/// <param name="ParseFeed">Bytes, content type and address to a feed.</param>
/// <param name="Canonical">The one address of a page.</param>
/// <param name="ExtractAsync">Bytes, content type, address and what is known of the outlet's pages to what a page says.</param>
/// <param name="Query">The words by which the items of a seed's story are looked for.</param>
/// <param name="Words">Headline and text to the words by which an item is found.</param>
/// <param name="Match">Scores the items that were found against a seed.</param>
/// <param name="SharesSubject">Whether a short text has anything of a seed.</param>
/// <param name="Passages">Seed and pool to what finds the place of a text that tells of the seed, from a score on, given when it came out.</param>
/// <param name="Beside">Seed to what says why a text is rather about other things, a round-up or what tells of the seed in passing, or null.</param>
/// <param name="OtherDays">Seed to what says why a text is rather of another day, or null.</param>
/// <param name="FollowUps">Seed to what says why a text rather follows up on its event, or null.</param>
/// <param name="Previews">Seed to what says why an item is rather a preview of its event, or null.</param>
/// <param name="AnnouncesSeveral">Whether a headline is that of a live blog, a digest or a round-up.</param>
/// <param name="Explains">Whether a headline is that of an explainer, a portrait, a timeline or a page of pictures.</param>
/// <param name="TellAsNews">Seed to what says whether a text begins as the report of its event does, whatever its headline.</param>
/// <param name="ReadVersion">Outlet name, address, what the page says and the revision's number to a version.</param>
/// <param name="Compare">Sets a version against a seed, and audits it.</param>
/// <param name="Report">Puts the comparisons of a story together.</param>
/// <param name="Revise">Sets two revisions of a page against each other.</param>
/// <param name="FollowCredits">Follows the credits through the revisions of a page.</param>
/// <param name="Methods">Versions of all of these.</param>
internal sealed record AnalysisFunctions(
    Func<ReadOnlyMemory<byte>, string?, Uri?, Feed> ParseFeed,
    Func<Uri, Uri> Canonical,
    Func<ReadOnlyMemory<byte>, string?, Uri?, PageKnowledge, CancellationToken, Task<Extraction>> ExtractAsync,
    Func<Seed, StoryQuery> Query,
    Func<string, string, IReadOnlyList<string>> Words,
    Func<Seed, IReadOnlyList<Candidate>, PoolWords, IReadOnlyList<StoryMatch>> Match,
    Func<Seed, string, bool> SharesSubject,
    Func<Seed, PoolWords, Func<string, double, DateTimeOffset?, HeldPassage?>> Passages,
    Func<Seed, Func<string, string?>> Beside,
    Func<Seed, Func<Candidate, string?>> OtherDays,
    Func<Seed, Func<Candidate, string?>> FollowUps,
    Func<Seed, Func<Candidate, string?>> Previews,
    Func<string, bool> AnnouncesSeveral,
    Func<string, bool> Explains,
    Func<Seed, Func<Candidate, bool>> TellAsNews,
    Func<string, string, Extraction, int, OutletVersion> ReadVersion,
    Func<Seed, OutletVersion, ComparedVersion> Compare,
    Func<Seed, IReadOnlyList<Comparison>, StoryReport> Report,
    Func<Seed, OutletVersion, OutletVersion, RevisionChange> Revise,
    Func<Seed, IReadOnlyList<SeenVersion>, CreditHistory> FollowCredits,
    MethodStamps Methods)
{
    /// <summary>Core's own functions.</summary>
    /// <param name="lexicon">Words of the stories' language.</param>
    /// <param name="outlets">All outlets, for their names.</param>
    /// <param name="alignment">Thresholds.</param>
    public static AnalysisFunctions Of(Lexicon lexicon, IReadOnlyList<Outlet> outlets, AlignmentOptions alignment)
    {
        ComparisonTools Tools(Seed seed) => ComparisonTools.For(seed, lexicon, outlets, alignment);
        return new(
            (bytes, contentType, url) => FeedParser.Parse(bytes, contentType, url),
            CanonicalUrl.Of,
            ArticleExtractor.ExtractAsync,
            seed => StoryQuery.Of(seed, lexicon),
            (title, text) => ItemWords.Of(title, text, lexicon),
            (seed, items, pool) => StoryMatcher.Match(seed, items, lexicon, pool),
            (seed, text) => SharedSubject.IsIn(seed, text, lexicon),
            (seed, pool) => new PassageFinder(seed, lexicon, pool).Find,
            seed => new PassageFinder(seed, lexicon).WhyBeside,
            seed => new LeadDays(seed, lexicon).WhyOther,
            seed => new FollowUps(seed, lexicon).Why,
            seed => new Previews(seed, lexicon).Why,
            headline => RoundUpTitles.IsOne(headline, lexicon),
            headline => ExplainerTitles.IsOne(headline, lexicon),
            seed => new ToldAsNews(seed, lexicon).Is,
            (outlet, source, extraction, revision) => OutletVersion.Of(outlet, source, extraction, lexicon, revision),
            (seed, version) => CompareAndAudit(seed, version, Tools(seed)),
            (seed, comparisons) => ReportOf(seed, comparisons, Tools(seed)),
            (seed, earlier, later) => RevisionChange.Between(SeedText.Of(seed, Tools(seed)), earlier, later, Tools(seed)),
            (seed, versions) => HistoryOf(seed, versions, Tools(seed)),
            MethodStamps.Of(lexicon, alignment, outlets));
    }

    private static ComparedVersion CompareAndAudit(Seed seed, OutletVersion version, ComparisonTools tools)
    {
        var text = SeedText.Of(seed, tools);
        var comparison = Comparer.Compare(text, version, tools);
        return new(comparison, Auditor.Audit(text, comparison, tools));
    }

    private static CreditHistory HistoryOf(Seed seed, IReadOnlyList<SeenVersion> versions, ComparisonTools tools) => CreditHistory.Of(
        [.. versions.Select(one => new CreditedRevision(one.Version.Revision, one.SeenAt, one.StatedAt, VersionCredits.Of(seed, one.Version, tools)))],
        new OriginNames(seed, tools.Credits),
        tools.Credits);

    private static StoryReport ReportOf(Seed seed, IReadOnlyList<Comparison> comparisons, ComparisonTools tools) =>
        StoryReport.Of(SeedText.Of(seed, tools), comparisons, tools);
}

/// <summary>A comparison and its audit.</summary>
/// <param name="Comparison">The version set against the seed.</param>
/// <param name="Audit">Whom it credits.</param>
internal sealed record ComparedVersion(Comparison Comparison, CreditAudit Audit);

/// <summary>A revision of a page as a version, with the times of its coming.</summary>
/// <param name="Version">The version.</param>
/// <param name="SeenAt">When it was first fetched, UTC.</param>
/// <param name="StatedAt">When the page says it was last changed, UTC, or null.</param>
internal sealed record SeenVersion(OutletVersion Version, DateTimeOffset SeenAt, DateTimeOffset? StatedAt);

/// <summary>The versions of the methods: what was made by others is made again.</summary>
/// <param name="Parser">Of what reads feeds.</param>
/// <param name="Extractor">Of what reads pages.</param>
/// <param name="Matcher">Of what matches items.</param>
/// <param name="Comparison">Of all that goes into a comparison, settings included.</param>
internal sealed record MethodStamps(string Parser, string Extractor, string Matcher, string Comparison)
{
    /// <summary>Of what gives the words by which items are found.</summary>
    public string Words { get; init; } = ItemWords.Version;

    /// <summary>Those of Core, with the settings and word lists in use.</summary>
    public static MethodStamps Of(Lexicon lexicon, AlignmentOptions alignment, IReadOnlyList<Outlet> outlets)
    {
        var names = outlets.OrderBy(outlet => outlet.Id, StringComparer.Ordinal).Select(outlet => new { outlet.Id, outlet.Name, outlet.CreditNames, outlet.Domains });
        var settings = StoreJson.Sha256(lexicon.Fingerprint + StoreJson.Write(alignment) + StoreJson.Write(names))[..12];
        return new(
            typeof(FeedParser).Assembly.GetName().Version!.ToString(), ArticleExtractor.Version, $"{StoryMatcher.Version}-{lexicon.Fingerprint}",
            $"extractor={ArticleExtractor.Version};aligner={Aligner.Version};comparer={Comparer.Version};settings={settings}");
    }
}
