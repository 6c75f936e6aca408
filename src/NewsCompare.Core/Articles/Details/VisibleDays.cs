using System.Globalization;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the time that a page shows beside its headline, for pages whose metadata give none.</summary>
internal static partial class VisibleDays
{
    private const int LongestLine = 220;
    private const int MostWords = 8;
    private const int LongestOpening = 40;
    private const int LongestWord = 10;
    private const int LeastStory = 2; // sentences; above them stand a standfirst, the byline and the day

    private static readonly IReadOnlyList<string> EventWords = [.. PageLexicon.Words.List("event-labels")];

    // Each with the groups of year, month and day; of two that begin at one place the first counts.
    private static readonly (Regex Pattern, int Year, int Month, int Day)[] Patterns =
        [(YearFirst(), 1, 2, 3), (Dotted(), 3, 2, 1), (Slashed(), 3, 2, 1), (DayMonth(), 3, 2, 1), (NumberedMonth(), 3, 2, 1), (MonthDay(), 3, 1, 2), (YearMonth(), 1, 2, 3)];

    /// <summary>The first time shown near the headline, or null; neither one that is called that of an update nor the day in the masthead.</summary>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="language">Language that the page states, or null.</param>
    public static StatedTime? Near(PageBody? body, string headline, string? language) =>
        Lines(body, headline).Select(text => First(text, language)).OfType<ShownTime>().Where(shown => !shown.IsUpdate).Select(shown => (StatedTime?)shown.Time).FirstOrDefault();

    /// <summary>The first time shown near the headline that is called that of an update, or null.</summary>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="language">Language that the page states, or null.</param>
    public static StatedTime? UpdateNear(PageBody? body, string headline, string? language)
    {
        var lines = Lines(body, headline).ToList();
        return lines.Where(text => Updated().IsMatch(text)).SelectMany(text => All(text, language)).Where(shown => shown.IsUpdate).Select(shown => (StatedTime?)shown.Time).FirstOrDefault()
            ?? lines.Where(text => Published().IsMatch(text)).Select(text => LaterThanFirst(All(text, language))).FirstOrDefault(time => time is not null);
    }

    // "3 Nov 2026 10.05 GMT First published on 3 Nov 2026 06.00 GMT": the other time of such a line is that of the text as shown.
    private static StatedTime? LaterThanFirst(List<ShownTime> times) => times is [{ IsPublication: false } shown, { IsPublication: true } first] && shown.Time.At > first.Time.At ? shown.Time : null;

    /// <summary>Whether the words before a time call it that of an update.</summary>
    /// <param name="called">The words, the nearest last.</param>
    public static bool SaysUpdated(string called) => Updated().Match(called) is { Success: true } update && Published().Match(called, update.Index) is { Success: false };

    /// <summary>Whether words speak of publication.</summary>
    /// <param name="called">Some words.</param>
    public static bool SaysPublished(string called) => Published().IsMatch(called);

    private static IEnumerable<string> Lines(PageBody? body, string headline)
    {
        if (body is null)
        {
            return [];
        }

        var near = HeadlinePlace.Around(body, headline).Where(block => block.Text.Length < LongestLine && block.Text.Any(char.IsDigit)).ToList();
        if (near.Count == 0)
        {
            return [];
        }

        var captions = ApartTexts.Captions(body).ToHashSet(StringComparer.Ordinal);
        var isMasthead = HeadlinePlace.Masthead(body, headline);
        var sentences = body.Blocks.Where(block => block.EndsSentence && !block.IsHeading).Select(block => block.Index).ToList();
        var kept = body.Blocks.Select(block => block.Index).ToHashSet();
        return near.Where(block => !BesideArticle.IsOfOthers(block.Region.Element) && IsDateLine(block, captions) && (!isMasthead(block) || Published().IsMatch(block.Text))
            && IsOutsideStory(block)).Select(block => block.Text);

        // What the story tells, lists or notes of a day is no day of the page; below it only a line of its own is.
        bool IsOutsideStory(Block block) => sentences.Count < LeastStory || block.Index < sentences[LeastStory - 1] ? !(kept.Contains(block.Index) && IsEntry(block) && !IsLaidOut(block))
            : block.Index > sentences[^1] && !IsEntry(block) && BeginsWithDay(block.Text);

        // In the cell that holds the story, on pages that are laid out in a table.
        bool IsLaidOut(Block block) => body.Blocks.Count(other => other.EndsSentence && ReferenceEquals(other.Region, block.Region)) > LeastStory;
    }

    // Of a list, of a table.
    private static bool IsEntry(Block block) => BlockKinds.Of(block) is ParagraphKind.List || block.Region.Tag is "td" or "th" or "dt" or "dd";

    // Or with a word for publication or update; a name there is that of who commented, another word says what was updated.
    private static bool BeginsWithDay(string text) => Published().Match(text) is { Success: true, Index: < LongestOpening }
        || Updated().Match(text) is { Success: true, Index: < LongestWord }
        || (WithPlainDigits(text) is var plain && Next(plain, 0, true) is var (_, start, _) && !plain[..start].Any(char.IsLetter));

    /// <summary>The time that a text says is of publication, else the first full day in it with the clock beside it, else one of an update; null when it shows none.</summary>
    /// <param name="text">A short text.</param>
    /// <param name="language">Its language, or null; says whether the day or the month stands first between slashes.</param>
    public static StatedTime? In(string text, string? language) => First(text, language)?.Time;

    private static ShownTime? First(string text, string? language) => All(text, language).OrderBy(shown => shown.IsUpdate).ThenByDescending(shown => shown.IsPublication).FirstOrDefault();

    private static List<ShownTime> All(string text, string? language)
    {
        text = WithPlainDigits(text);
        var (all, from) = (new List<ShownTime>(), 0);
        var isDayFirst = IsDayFirst(text) ?? IsDayFirstIn(language);
        while (from < text.Length && Next(text, from, isDayFirst) is var (day, start, end))
        {
            var called = text[from..start];
            var isUpdate = SaysUpdated(called);
            (var time, from) = VisibleClocks.Beside(day, text, from, start, end);
            if (!IsOfEvent(called))
            {
                all.Add(new(time, !isUpdate && Published().IsMatch(called), isUpdate));
            }
        }

        return all;
    }

    // "Hearing: ", "Event date: ": when something is to be, not when the page was published.
    private static bool IsOfEvent(string called) => called.TrimEnd(' ', ':') is var label
        && EventWords.Any(word => label.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (label.Length == word.Length || !char.IsLetter(label[^(word.Length + 1)])));

    // No quotation, correction, caption or sentence that tells of a day; a small line of its own may be called a caption.
    private static bool IsDateLine(Block block, HashSet<string> captions) => BlockKinds.Of(block) is not (ParagraphKind.Quotation or ParagraphKind.Post) && !EditorNotes.IsCorrection(block)
        && ((captions.Contains(block.Text) ? IsShort(block) && BeginsWithDay(block.Text) : !block.EndsSentence || IsShort(block)) || (Published().Match(block.Text) is { Success: true, Index: < LongestOpening }));

    private static bool IsShort(Block block) => !TitleStatement.HasMoreWords(block.Text, MostWords);

    // The day that begins first, and where it stands.
    private static (StatedTime Day, int Start, int End)? Next(string text, int from, bool? isDayFirst)
    {
        (StatedTime Day, int Start, int End)? first = null;
        foreach (var (pattern, year, month, day) in Patterns)
        {
            for (var found = pattern.Match(text, from); found.Success && (first is null || found.Index < first.Value.Start); found = found.NextMatch())
            {
                if (Read(pattern == Slashed(), found, year, month, day, isDayFirst) is { } read)
                {
                    first = (read, found.Index, found.Groups[0].Index + found.Length);
                    break;
                }
            }
        }

        return first;
    }

    private static StatedTime? Read(bool isSlashed, Match found, int year, int month, int day, bool? isDayFirst)
    {
        var (y, m, d) = (found.Groups[year].Value, found.Groups[month].Value, found.Groups[day].Value);
        return !char.IsDigit(m[0]) ? MonthNames.Day(y, m, d)
            : !isSlashed ? Day(y, m, d)
            : (Day(y, m, d), Day(y, d, m)) is var (dayFirst, monthFirst) && (dayFirst is null || monthFirst is null || dayFirst == monthFirst) ? dayFirst ?? monthFirst
            : isDayFirst is { } order ? (order ? dayFirst : monthFirst)
            : null;
    }

    // Where one day of a text can be read in one order alone, the others are written in that order; null where none tells, or two differ.
    private static bool? IsDayFirst(string text)
    {
        var orders = Slashed().Matches(text).Select(found => (First: int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture), Second: int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture)))
            .Where(pair => pair.First > 12 != pair.Second > 12).Select(pair => pair.First > 12).Distinct().ToList();
        return orders.Count == 1 ? orders[0] : null;
    }

    // Only the United States write the month first; plain English may be theirs.
    private static bool? IsDayFirstIn(string? language) => language switch
    {
        null or "en" => null,
        "en-US" => false,
        _ => true,
    };

    private static string WithPlainDigits(string text) =>
        text.Any(c => c > '9' && char.IsDigit(c))
            ? string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c))
            : text;

    private static StatedTime? Day(string year, string month, string day) => StatedTime.Parse($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}");

    [GeneratedRegex(@"\b(20[0-9]{2}|199[0-9])\s?[-./年년]\s?([01]?[0-9])\s?[-./月월]\s?([0-3]?[0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b([0-3]?[0-9])\.\s?([01]?[0-9])\.\s?(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<![0-9/-])([0-3]?[0-9])[/-]([0-3]?[0-9])[/-](20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b([0-3]?[0-9])(?:st|nd|rd|th|er|\.|º)?\s(?:de\s|of\s)?([\p{L}\p{M}.]{2,14}(?:\sالثاني|\sالأول)?)(?:\s?/\s?\p{L}{3,12})?\.?,?\s(?:de\s)?(20[0-9]{2}|199[0-9]|1[34][0-9]{2}|25[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    // Vietnamese: "3 tháng 11, 2026"
    [GeneratedRegex(@"\b([0-3]?[0-9])\stháng\s([01]?[0-9])(?:,|\snăm)?\s(20[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberedMonth();

    [GeneratedRegex(@"\b(\p{L}{3,10})\.?\s([0-3]?[0-9])(?:st|nd|rd|th)?,?\s(20[0-9]{2}|199[0-9])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(20[0-9]{2}|199[0-9])[.,]?\s(?:m\.\s)?(\p{L}{3,12})\.?\s([0-3]?[0-9])\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"updat|modif|\bstand:|aktualis|geändert|mis à jour|actualiz|actualitz|atualiz|aggiorn|oppdater|uppdater|opdater|bijgewerkt|gewijzigd|zaktualiz|aktualiz|güncelle|обновл|оновлен|изменен|更新|수정|업데이트|تحديث|به‌روز|diperbarui|cập nhật|päivitetty|ενημέρωσ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Updated();

    [GeneratedRegex(@"publi|posted|veröffentlicht|erschienen|erstellt|pubblicat|geplaatst|julkaistu|yayın|opublik|опубл|zveřejn|δημοσι|발행|입력|등록|公開|発表|配信|发布|發布|نشر|diterbitkan|tayang|đăng", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    private sealed record ShownTime(StatedTime Time, bool IsPublication, bool IsUpdate);
}
