using System.Globalization;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which of the pages that a person brought in belong to a story, as a run decides about pages that feeds announce: first by headline and summary among all that is known of the story's
/// days, then by their texts, with the same floors.</summary>
internal sealed class SavedDecision(AnalysisFunctions analysis, StoryOptions options)
{
    private const string ByAnnouncement = "(by its announcement ";
    private const string ByItsFirstLines = "(by its headline and first lines ";

    /// <summary>The decision about each page, by its address.</summary>
    /// <remarks>All texts are asked, also where headline and summary are not near, since they are at hand.</remarks>
    /// <param name="story">The story.</param>
    /// <param name="texts">The newest text of each page, one an address; all that came together, so that what stands out among them can be told.</param>
    /// <param name="announced">What feeds and sitemaps have announced in the story's window.</param>
    public IReadOnlyDictionary<Uri, NewMatch> Of(StoredStory story, IReadOnlyList<SavedText> texts, RetrievedItems announced)
    {
        var there = announced.Items.ToDictionary(item => item.Item.Url);
        var outside = texts.Where(text => !text.IsTaken).Select(text => (text.Url, Why: WhyNot(story, text))).Where(one => one.Why is not null).ToDictionary(one => one.Url, one => one.Why!);
        List<SavedText> inside = [.. texts.Where(text => !outside.ContainsKey(text.Url))];
        var items = inside.Select((text, at) => there.TryGetValue(text.Url, out var item) ? item : ToItem(text, -1 - at)).ToList();
        var numbers = inside.Zip(items).ToDictionary(one => one.Second.Id, one => one.First);
        var found = new RetrievedItems([.. announced.Items.Where(item => !numbers.ContainsKey(item.Id)), .. items], Pool(story.Seed, announced.Pool, items.Where(item => item.Id < 0)));
        var decision = new StoryDecision(analysis, options);
        var first = decision.Of(story, found, new HashSet<long>()).Where(match => !numbers.TryGetValue(match.ItemId, out var text) || !text.IsTaken).ToList();
        var looked = first.Select(match => match.ItemId).ToHashSet();
        first.AddRange(numbers.Where(one => !one.Value.IsTaken && !looked.Contains(one.Key)).Select(one => new NewMatch(one.Key, 0, false, [])));
        List<KnownText> known = [.. inside.Select(text => new KnownText(text.Url, text.Headline, text.Body, true, text.IsTaken))];
        return decision.Again(story, found, first, known, TakenItems.None).Where(match => numbers.ContainsKey(match.ItemId))
            .Select(match => (numbers[match.ItemId].Url, Match: match with { Evidence = [.. match.Evidence.Select(line => InWords(line, match.ItemId, looked))] }))
            .Concat(outside.Select(one => (Url: one.Key, Match: new NewMatch(0, 0, false, [one.Value]))))
            .ToDictionary(one => one.Url, one => one.Match);
    }

    // As the index of the items counts them: the words that the seed is looked for by.
    private PoolWords Pool(Seed seed, PoolWords announced, IEnumerable<StoredItem> items)
    {
        var query = analysis.Query(seed);
        var counts = query.Rare.Concat(query.Names).Select(term => term.Form).Distinct(StringComparer.Ordinal).ToDictionary(form => form, form => announced.Counts.GetValueOrDefault(form), StringComparer.Ordinal);
        var more = 0;
        foreach (var item in items)
        {
            more++;
            foreach (var form in analysis.Words(item.Item.Title, ItemText.Plain(item.Item.Summary) ?? "").Distinct(StringComparer.Ordinal).Where(counts.ContainsKey))
            {
                counts[form]++;
            }
        }

        return new(announced.Items + more, counts);
    }

    // The seed's own page is no coverage of it, and a run never looks beyond the story's days.
    private string? WhyNot(StoredStory story, SavedText text)
    {
        if (story.Seed.Url is { } url && CanonicalUrl.Plain(analysis.Canonical(url)) == CanonicalUrl.Plain(text.Url))
        {
            return "it is the page of the seed";
        }

        var window = StoryWindow.Of(story, options);
        return text.PublishedAt is { } at && (at < window.From || at > window.To)
            ? string.Create(CultureInfo.InvariantCulture, $"it came out on {at.UtcDateTime:yyyy-MM-dd}, outside the story's window of {window.From.UtcDateTime:yyyy-MM-dd} to {window.To.UtcDateTime:yyyy-MM-dd}")
            : null;
    }

    private static StoredItem ToItem(SavedText text, long number) => new(
        number, new("", text.Url, text.Url, text.Headline, null, text.Summary, null, text.PublishedAt), text.PublishedAt ?? StoryDecision.Unknown, text.PublishedAt ?? StoryDecision.Unknown);

    // What no feed announced was looked at by its own first lines, or by its text alone.
    private static string InWords(string line, long number, HashSet<long> looked) =>
        number >= 0 || !line.StartsWith(StoryDecision.ByItsText, StringComparison.Ordinal) ? line
        : looked.Contains(number) ? line.Replace(ByAnnouncement, ByItsFirstLines, StringComparison.Ordinal)
        : StoryDecision.ByItsText;
}

/// <summary>The text of a page that a person brought in.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Headline">As on the page.</param>
/// <param name="Body">The whole text.</param>
/// <param name="PublishedAt">When it came out by what the page says, UTC, or null.</param>
/// <param name="IsTaken">Whether the person takes it, whatever the matcher says.</param>
internal sealed record SavedText(Uri Url, string Headline, string Body, DateTimeOffset? PublishedAt, bool IsTaken)
{
    /// <summary>What a feed would say of it beside its headline, as HTML, or null. Default null.</summary>
    public string? Summary { get; init; }
}
