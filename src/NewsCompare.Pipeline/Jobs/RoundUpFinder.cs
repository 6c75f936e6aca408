using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Finds what outlets without an article of their own have of a seed all the same: a round-up that holds a sentence of it, or tells of it in a paragraph.</summary>
/// <remarks>It looks beyond the nearest items, since a text about ten things is near to none, and into the texts of pages that were read, for whatever story.</remarks>
internal sealed class RoundUpFinder(StoryRetrieval retrieval, ItemStore items, SecondLookStore looks, RevisionStore revisions, AnalysisFunctions analysis, StoryOptions options)
{
    private const int MostOfOutlet = 12;
    private const int MostRead = 100;
    private const int MostAnnounced = 5_000;

    // What began before the seed may go on after it; what comes much later tells of other things.
    private static readonly TimeSpan Before = TimeSpan.FromDays(1);
    private static readonly TimeSpan Behind = TimeSpan.FromDays(2);

    /// <summary>For each outlet that has one, by id, the item with the longest passage of the seed; of those that tell of it in other words the nearest.</summary>
    /// <param name="story">The story.</param>
    /// <param name="window">Its span of time.</param>
    /// <param name="outlets">The ids of the outlets.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<string, RoundUp>> OfAsync(StoredStory story, StoryWindow window, IReadOnlyCollection<string> outlets, CancellationToken cancellationToken)
    {
        if (outlets.Count == 0)
        {
            return new Dictionary<string, RoundUp>(StringComparer.Ordinal);
        }

        var near = await retrieval.OfOutletsAsync(story.Seed, window, outlets, MostOfOutlet, cancellationToken);
        var read = (await looks.ReadAsync(outlets, window.From, window.To, story.Seed.PublishedAt ?? story.AddedAt, MostRead, cancellationToken)).ToDictionary(page => page.ItemId, page => page.PageId);
        var find = analysis.Passages(story.Seed, near.Pool);
        var found = new List<RoundUp>();
        foreach (var item in near.Items.Concat(await items.ManyAsync([.. read.Keys.Except(near.Items.Select(item => item.Id))], cancellationToken)))
        {
            var text = read.TryGetValue(item.Id, out var page) ? await TextAsync(page, cancellationToken) : null;
            if (find(text ?? ItemText.Announced(item.Item), options.AcceptScore, item.Clock) is { } passage)
            {
                found.Add(new(item, passage, text is not null) { IsOfSeveralThings = passage.IsAmongOtherMatter || analysis.AnnouncesSeveral(item.Item.Title) });
            }
        }

        return found.GroupBy(one => one.Item.Item.OutletId, StringComparer.Ordinal).ToDictionary(
            outlet => outlet.Key,
            outlet => outlet.OrderByDescending(one => one.Passage.Words).ThenBy(one => one.Passage.IsDoubtful).ThenByDescending(one => one.Passage.Score).ThenBy(one => one.Item.Item.Url.AbsoluteUri, StringComparer.Ordinal).First(),
            StringComparer.Ordinal);
    }

    /// <summary>For each outlet that has one, by id, the live blog, digest or round-up of the seed's days that nobody has read, closest to the seed: what it tells of it is not known.</summary>
    /// <remarks>One whose headline names something of the seed goes before.</remarks>
    /// <param name="story">The story.</param>
    /// <param name="outlets">The ids of the outlets.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<string, AnnouncedPage>> NeverReadAsync(StoredStory story, IReadOnlyCollection<string> outlets, CancellationToken cancellationToken)
    {
        var at = story.Seed.PublishedAt ?? story.AddedAt;
        return outlets.Count == 0 ? new Dictionary<string, AnnouncedPage>(StringComparer.Ordinal)
            : (await looks.NeverReadAsync(outlets, at - Before, at + Behind, at, MostAnnounced, cancellationToken)).Where(page => analysis.AnnouncesSeveral(page.Title))
                .Select(page => page with { NamesTheSeed = analysis.SharesSubject(story.Seed, page.Title) })
                .GroupBy(page => page.OutletId, StringComparer.Ordinal).ToDictionary(outlet => outlet.Key, outlet => outlet.OrderByDescending(page => page.NamesTheSeed).First(), StringComparer.Ordinal);
    }

    private async Task<string?> TextAsync(long pageId, CancellationToken cancellationToken) =>
        await revisions.FindCurrentAsync(pageId, analysis.Methods.Extractor, cancellationToken) is { Extraction: { Outcome: ExtractionOutcome.Article, Article.BodyText: var body } } ? body : null;
}

/// <summary>An item that was not taken into a story and has something of its seed.</summary>
/// <param name="Item">The item.</param>
/// <param name="Passage">What it has of the seed.</param>
/// <param name="IsRead">Whether the text of its page is known; else it is what its feed says.</param>
internal sealed record RoundUp(StoredItem Item, HeldPassage Passage, bool IsRead)
{
    private const int LongestQuotation = 240;

    /// <summary>Whether it is a round-up, a digest or a live blog, by its text or by its headline: its outlet has no article of its own in it. Default false.</summary>
    public bool IsOfSeveralThings { get; init; }

    /// <summary>What it is and what it has of the seed, in words: "a round-up of theirs, ...".</summary>
    public string InWords
    {
        get
        {
            var what = Passage.IsAmongOtherMatter ? "a round-up" : IsOfSeveralThings ? "a live blog or round-up" : "an item";
            var holds = Passage.Words > 0 ? string.Create(CultureInfo.InvariantCulture, $"holds {Passage.Words} words of the seed{(IsAll ? "" : ", not all of them in this place")}") : Passage.IsDoubtful ? "may tell of it in a paragraph" : "tells of it in a paragraph";
            return string.Create(CultureInfo.InvariantCulture, $"{what} of theirs, \"{Item.Item.Title}\" ({Item.Item.Url.AbsoluteUri}, {Item.Clock.UtcDateTime:yyyy-MM-dd HH:mm} UTC), {holds}{(IsRead ? "" : " in its announcement")}: \"{Quotation}\"");
        }
    }

    // Sentences of the seed may stand in several places; the longest is quoted.
    private bool IsAll => Tokenizer.Words(Passage.Text).Count() >= Passage.Words;

    private string Quotation
    {
        get
        {
            var text = string.Join(' ', Passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
            return text.Length <= LongestQuotation ? text : text.LastIndexOf(' ', LongestQuotation) is > 0 and var end ? text[..end] + " ..." : "...";
        }
    }
}
