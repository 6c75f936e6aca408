using System.Globalization;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Comparisons;
using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The words and symbols that reports use; one place, so that page, mail and terminal say the same.</summary>
internal static class Wording
{
    public static string Symbol(CellStatus status) => status switch
    {
        CellStatus.Same => "=",
        CellStatus.Reworded => "\u2248",
        CellStatus.Partial => "\u25D0",
        CellStatus.Beside => "\u25A1",
        CellStatus.Dropped => "\u2212",
        _ => "?",
    };

    public static string Word(CellStatus status) => status switch
    {
        CellStatus.Same => "same",
        CellStatus.Reworded => "reworded",
        CellStatus.Partial => "partly",
        CellStatus.Beside => "beside the text",
        CellStatus.Dropped => "dropped",
        _ => "not comparable",
    };

    /// <summary>"told in a box beside the text".</summary>
    public static string Of(BesidePlace place) => place switch
    {
        BesidePlace.Box => "told in a box beside the text",
        BesidePlace.Standfirst => "told in the standfirst",
        BesidePlace.Post => "told in a post that the page shows",
        BesidePlace.Subheading => "told in a subheading",
        _ => "told in a caption",
    };

    /// <summary>What became of a quotation, and that it stands beside the text where it does: "cut short, beside the text".</summary>
    public static string Of(QuoteFinding finding) => finding.Beside is null ? Word(finding.Change) : $"{Word(finding.Change)}, beside the text";

    /// <summary>How many seed sentences a version drops, and how many it tells beside its text: "3", "3, 1 beside".</summary>
    public static string Drops(Comparison comparison) => comparison.Beside.Count == 0
        ? comparison.Dropped.Count.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{comparison.Dropped.Count}, {comparison.Beside.Count} beside");

    /// <summary>What a text beside the body states differently than the seed: "; number: 4 → 5", or nothing.</summary>
    public static string Changes(ToldBeside told) => string.Concat(told.Changes.Select(found => $"; {Word(found.Kind)}: {found.SeedText} \u2192 {found.VersionText}"));

    public static string Symbol(CreditVerdict verdict) => verdict switch
    {
        CreditVerdict.Credited => "\u2713",
        CreditVerdict.Generic => "~",
        CreditVerdict.CannotTell => "?",
        _ => "\u2717",
    };

    public static string Word(CreditVerdict verdict) => verdict switch
    {
        CreditVerdict.Credited => "origin credited",
        CreditVerdict.Generic => "only a generic credit",
        CreditVerdict.CreditsOther => "credits others, not the origin",
        CreditVerdict.NoneFound => "no credit found",
        _ => "cannot tell",
    };

    public static string Word(FirstReportRung rung) => rung switch
    {
        FirstReportRung.NamedFirst => "others say that it was first",
        FirstReportRung.Declared => "named by the markup of other pages as what they come from",
        FirstReportRung.Credited => "credited by others",
        FirstReportRung.Published => "its page states the earliest time",
        _ => "seen first by us",
    };

    public static string Class(CreditVerdict verdict) => verdict switch
    {
        CreditVerdict.Credited => "good",
        CreditVerdict.CannotTell => "unknown",
        _ => "bad",
    };

    public static string Word(QuoteChange change) => change switch
    {
        QuoteChange.Identical => "word for word",
        QuoteChange.Punctuation => "same words, other marks",
        QuoteChange.Truncated => "cut short",
        QuoteChange.Overlap => "overlaps",
        QuoteChange.Elided => "shortened, gap marked",
        QuoteChange.Altered => "words changed inside the marks",
        QuoteChange.Reattributed => "given to another speaker",
        QuoteChange.Indirect => "turned into indirect speech",
        QuoteChange.Dropped => "dropped",
        _ => "different",
    };

    public static string Word(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Number => "number",
        ContradictionKind.Date => "date",
        ContradictionKind.Name => "name",
        ContradictionKind.Place => "place",
        ContradictionKind.Negation => "negation",
        ContradictionKind.Modality => "how certain",
        _ => "speaker",
    };

    public static string Word(CreditKind kind) => kind switch
    {
        CreditKind.FirstReport => "first report",
        CreditKind.HatTip => "hat tip",
        CreditKind.Wire => "named as the wire",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Where on the page a credit stands: "paragraph 5", "byline".</summary>
    public static string Place(Credit credit) => credit.Place is not CreditPlace.Body ? credit.Place.ToString().ToLowerInvariant()
        : string.Create(CultureInfo.InvariantCulture, $"paragraph {credit.Paragraph + 1}");

    public static string Number(double? value, string unit) => value switch
    {
        null => "\u2013",
        { } share when unit == "share" => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#}\u00A0%"),
        { } hours when unit == "hours" => string.Create(CultureInfo.InvariantCulture, $"{hours:0.#}\u00A0h"),
        { } number => number.ToString("0.##", CultureInfo.InvariantCulture),
    };

    public static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset at, bool dayOnly) => dayOnly ? at.ToUniversalTime().ToString("d MMM yyyy", CultureInfo.InvariantCulture) : Time(at);

    /// <summary>The time of a page that states no moment: "30 May 2024", or "30 May 2024 16:20, zone not stated".</summary>
    public static string Stated(string time) => DateTime.TryParseExact(time, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
        ? clock.ToString("d MMM yyyy HH:mm, 'zone not stated'", CultureInfo.InvariantCulture)
        : DateOnly.ParseExact(time, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Percent(double? share) => Number(share, "share");

    /// <summary>"5 articles, 3 independent, 4 outlets; 2 more could not be read".</summary>
    public static string Counts(StoryCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{Count(counts.Articles, "article")}, {counts.Independent} independent, {Count(counts.Outlets, "outlet")}")
        + (counts.Reprints > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {counts.Reprints} of the articles {(counts.Reprints == 1 ? "is" : "are")} another outlet's text by {(counts.Reprints == 1 ? "its" : "their")} canonical address") : "")
        + (counts.Unread > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {counts.Unread} more could not be read") : "")
        + (counts.Awaited > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {counts.Awaited} more not read yet") : "");

    /// <summary>The public name of a reason: "below-floor".</summary>
    public static string Code(SilenceReason reason) => string.Concat(reason.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>Why an outlet has no article, in a word or two.</summary>
    public static string Word(SilenceReason reason) => reason switch
    {
        SilenceReason.NoItem => "no item",
        SilenceReason.BelowFloor => "below the floor",
        SilenceReason.RoundUp => "only in a round-up or live blog",
        SilenceReason.RoundUpNotRead => "not read: a round-up or live blog that names it",
        SilenceReason.Rejected => "taken out by a person",
        SilenceReason.OutletNever => "kept out by a person",
        SilenceReason.FetchFailed => "fetch failed",
        SilenceReason.Blocked => "blocked",
        SilenceReason.Paywalled => "paywalled",
        SilenceReason.FeedUnreadable => "feed not readable",
        SilenceReason.FeedEmpty => "feed empty",
        SilenceReason.FeedStale => "feed stale",
        SilenceReason.NotTaken => "not taken",
        SilenceReason.Unreadable => "could not be read",
        SilenceReason.NotLookedAt => "not looked at",
        _ => "no memory of that day",
    };

    /// <summary>"1 sentence", "3 sentences".</summary>
    public static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");

    /// <summary>The text cut at a word's end.</summary>
    public static string Short(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', length) is var blank and > 0 ? blank : length), "\u2026");

    /// <summary>Two texts cut at words' ends to where they differ.</summary>
    /// <remarks>What they begin with alike is left out but for its last words, where the difference would else stand behind the cut.</remarks>
    /// <param name="one">A text.</param>
    /// <param name="other">Its counterpart.</param>
    /// <param name="length">How much of each is shown, in characters.</param>
    public static (string One, string Other) Short(string one, string other, int length)
    {
        var alike = one.AsSpan().CommonPrefixLength(other);
        var lead = alike < length / 2 ? 0 : one.LastIndexOf(' ', Math.Max(0, alike - (length / 3))) + 1;
        return (From(one), From(other));

        string From(string text) => Short(lead == 0 ? text : string.Concat("\u2026", text.AsSpan(lead)), length);
    }

    /// <summary>A change of who is said to have done it.</summary>
    public static string Of(AgentChange found) => found.VersionAgent is null ? "who did it is left out" : "who did it is named";
}
