using System.Globalization;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The words that reports use for what stands beside an audit.</summary>
internal static class AuditWording
{
    public static string Word(CreditLevel level) => level switch
    {
        CreditLevel.Generic => "nobody named",
        CreditLevel.Outlet => "outlet named",
        CreditLevel.Reporter => "reporter named",
        _ => "linked",
    };

    public static string Word(AuditJudgement judgement) => judgement == AuditJudgement.Accepted ? "accepted" : "rejected";

    /// <summary>What an editor decided, in one line: "Verdict rejected by ada, 30 May 2024 12:00 UTC: “it is in the caption”".</summary>
    /// <param name="review">The review.</param>
    /// <param name="revision">The revision of the page that is shown.</param>
    public static string Line(AuditReview review, int revision)
    {
        var shown = review.Standing ?? review.Latest;
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"Verdict {Word(shown.Judgement)}{(shown.By is { } by ? $" by {by}" : "")}, {Wording.Time(shown.DecidedAt)}{(shown.Note is { } note ? $": \u201C{note}\u201D" : "")}");
        return review.Standing is null ? $"{line}. Made on an earlier text, when the verdict was \u201C{Wording.Word(shown.Verdict)}\u201D: the evidence is another one now"
            : shown.Revision != revision ? string.Create(CultureInfo.InvariantCulture, $"{line}. Made on revision {shown.Revision}; the evidence is the same in revision {revision}")
            : line;
    }

    /// <summary>What happened to a credit, in one line: "Tollen Courier: credit appeared in revision 2, seen 30 May 2024 12:00 UTC".</summary>
    /// <param name="one">The event.</param>
    public static string Line(CreditEvent one)
    {
        var what = one.Kind switch
        {
            CreditEventKind.PresentAtFirst => "credited since the first text seen, revision",
            CreditEventKind.Appeared => "credit appeared in revision",
            CreditEventKind.Vanished => "credit vanished in revision",
            _ => $"credit became \u201C{Word(one.Level)}\u201D in revision",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{one.Outlet ?? "generic credit"}: {what} {one.Revision}, seen {Wording.Time(one.SeenAt)}{(one.StatedAt is { } stated ? $" (the page says {Wording.Time(stated)})" : "")}");
    }

    /// <summary>What the markup says, in one line: "isBasedOn: Tollen Courier, https://...".</summary>
    /// <param name="one">The statement.</param>
    public static string Line(DeclaredOrigin one) =>
        $"{Word(one.Kind)}: {one.Outlet}{(one.Url is { } url ? $", {url.AbsoluteUri}" : "")}{(one.Origin ? " (the origin)" : "")}";

    private static string Word(StatedOriginKind kind) => kind switch
    {
        StatedOriginKind.Canonical => "canonical address",
        StatedOriginKind.OriginalSource => "original source",
        StatedOriginKind.IsBasedOn => "based on",
        StatedOriginKind.Citation => "citation",
        StatedOriginKind.Author => "author",
        StatedOriginKind.Publisher => "publisher",
        _ => "credit text",
    };

    /// <summary>How exact, how far from the first reused fact, and the evidence's name.</summary>
    /// <param name="audit">The audit.</param>
    public static string Facts(CreditAudit audit)
    {
        var parts = new List<string>();
        if (audit.ByShortName)
        {
            parts.Add($"the name may be short for {audit.Expected[0].Outlet}, or for another outlet");
        }

        if (audit.Level is { } level)
        {
            parts.Add("level: " + Word(level));
        }

        if (audit.WordsToCredit is { } words)
        {
            parts.Add(words == 0 ? "the credit comes before anything the seed has too" : $"{Wording.Count(words, "word")} from the first fact of the seed to the credit");
        }

        if (audit.Verdict != CreditVerdict.CannotTell)
        {
            parts.Add("hash of this evidence: " + audit.EvidenceHash[..12]);
        }

        return string.Join(" \u00B7 ", parts);
    }
}
