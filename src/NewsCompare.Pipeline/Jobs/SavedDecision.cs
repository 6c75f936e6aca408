using System.Globalization;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which of the pages that a person brought in belong to a story, as a run decides about pages that it has read: by their texts, with the same floors.</summary>
internal sealed class SavedDecision(AnalysisFunctions analysis, StoryOptions options)
{
    private const string NoAnnouncement = "decided by its text";

    /// <summary>The decision about each page, by its address.</summary>
    /// <param name="story">The story.</param>
    /// <param name="texts">The newest text of each page, one an address; all that came together, so that what stands out among them can be told.</param>
    public IReadOnlyDictionary<Uri, NewMatch> Of(StoredStory story, IReadOnlyList<SavedText> texts)
    {
        var words = texts.SelectMany(text => analysis.Words(text.Headline, text.Body).Distinct(StringComparer.Ordinal)).CountBy(form => form, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        List<StoredItem> items = [.. texts.Select((text, at) => new StoredItem(
            at, new("", text.Url, text.Url, text.Headline, null, null, null, text.PublishedAt), text.PublishedAt ?? StoryDecision.Unknown, text.PublishedAt ?? StoryDecision.Unknown))];
        var outside = texts.Index().Where(one => !one.Item.IsTaken).Select(one => (one.Index, Why: WhyNot(story, one.Item))).Where(one => one.Why is not null).ToDictionary(one => one.Index, one => one.Why!);
        List<NewMatch> asked = [.. texts.Index().Where(one => !one.Item.IsTaken && !outside.ContainsKey(one.Index)).Select(one => new NewMatch(one.Index, options.RelatedScore, false, []))];
        List<KnownText> known = [.. texts.Select(text => new KnownText(text.Url, text.Headline, text.Body, true, text.IsTaken))];
        return new StoryDecision(analysis, options).Again(story, new([.. items.Where(item => !outside.ContainsKey((int)item.Id))], new(texts.Count, words)), asked, known, TakenItems.None)
            .Concat(outside.Select(one => new NewMatch(one.Key, 0, false, [one.Value])))
            .ToDictionary(match => texts[(int)match.ItemId].Url, match => match with { Evidence = [.. match.Evidence.Select(WithoutAnnouncement)] });
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

    private static string WithoutAnnouncement(string line) => line.StartsWith(StoryDecision.ByItsText, StringComparison.Ordinal) ? NoAnnouncement : line;
}

/// <summary>The text of a page that a person brought in.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Headline">As on the page.</param>
/// <param name="Body">The whole text.</param>
/// <param name="PublishedAt">When it came out by what the page says, UTC, or null.</param>
/// <param name="IsTaken">Whether the person takes it, whatever the matcher says.</param>
internal sealed record SavedText(Uri Url, string Headline, string Body, DateTimeOffset? PublishedAt, bool IsTaken);
