using System.Text.Json.Serialization;
using NewsCompare.Core.Attributions;

namespace NewsCompare.Core.Audits;

/// <summary>When a page's credits came and went, as far as its stored revisions show it.</summary>
/// <param name="Revisions">How many revisions were read.</param>
/// <param name="Events">By revision, then in reading order.</param>
public sealed record CreditHistory(int Revisions, IReadOnlyList<CreditEvent> Events)
{
    /// <summary>Follows the credits through the revisions of one page.</summary>
    /// <param name="revisions">The articles of the page, the oldest first.</param>
    /// <param name="origin">Who had the story first.</param>
    /// <param name="names">The outlets' names.</param>
    public static CreditHistory Of(IReadOnlyList<CreditedRevision> revisions, OriginNames origin, CreditFinder names)
    {
        var events = new List<CreditEvent>();
        List<Credit> before = [];
        for (var at = 0; at < revisions.Count; at++)
        {
            var now = Strongest(revisions[at].Credits, names);
            events.AddRange(now.Select(credit => Came(credit, before.Find(one => IsSame(one, credit, names)), at == 0, revisions[at])).OfType<CreditEvent>());
            events.AddRange(before.Where(one => !now.Exists(credit => IsSame(one, credit, names))).Select(one => Event(CreditEventKind.Vanished, one, revisions[at])));
            before = now;
        }

        return new(revisions.Count, events);

        CreditEvent? Came(Credit credit, Credit? earlier, bool first, CreditedRevision revision) =>
            earlier is null ? Event(first ? CreditEventKind.PresentAtFirst : CreditEventKind.Appeared, credit, revision)
            : earlier.Level != credit.Level ? Event(CreditEventKind.LevelChanged, credit, revision)
            : null;

        CreditEvent Event(CreditEventKind kind, Credit credit, CreditedRevision revision) =>
            new(kind, credit.Outlet, origin.IsCreditedBy(credit), credit.Level, credit.Text, revision.Number, revision.SeenAt, revision.StatedAt);
    }

    // One credit an outlet, the most exact: an outlet named three times is not three stories.
    private static List<Credit> Strongest(IReadOnlyList<Credit> credits, CreditFinder names)
    {
        var found = new List<Credit>();
        foreach (var credit in credits)
        {
            var at = found.FindIndex(one => IsSame(one, credit, names));
            if (at < 0)
            {
                found.Add(credit);
            }
            else if (credit.Level > found[at].Level)
            {
                found[at] = credit;
            }
        }

        return found;
    }

    private static bool IsSame(Credit a, Credit b, CreditFinder names) =>
        a.Outlet is { } one && b.Outlet is { } other ? names.SameOutlet(one, other) : a.Outlet is null && b.Outlet is null;
}

/// <summary>Whom one revision of a page credits.</summary>
/// <param name="Number">Which revision, from 1.</param>
/// <param name="SeenAt">When it was first fetched, UTC.</param>
/// <param name="StatedAt">When the page says it was last changed, UTC, or null.</param>
/// <param name="Credits">In reading order.</param>
public sealed record CreditedRevision(int Number, DateTimeOffset SeenAt, DateTimeOffset? StatedAt, IReadOnlyList<Credit> Credits);

/// <summary>A credit came, went or changed.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Outlet">The outlet credited; null for a generic credit.</param>
/// <param name="Origin">Whether it credits who had the story first.</param>
/// <param name="Level">How exact the credit is; of one that vanished, how exact it was.</param>
/// <param name="Text">Its exact words; of one that vanished, the last ones.</param>
/// <param name="Revision">The first revision in which it is so.</param>
/// <param name="SeenAt">When that revision was first fetched, UTC: it was so then, and may have been so a little earlier.</param>
/// <param name="StatedAt">When the page itself says that revision was made, UTC, or null.</param>
public sealed record CreditEvent(
    CreditEventKind Kind, string? Outlet, bool Origin, CreditLevel Level, string Text, int Revision, DateTimeOffset SeenAt, DateTimeOffset? StatedAt);

/// <summary>What happened to a credit.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CreditEventKind>))]
public enum CreditEventKind
{
    /// <summary>It stood in the first revision that was read.</summary>
    [JsonStringEnumMemberName("present-at-first")]
    PresentAtFirst,

    /// <summary>It came later.</summary>
    [JsonStringEnumMemberName("appeared")]
    Appeared,

    /// <summary>It is there no more.</summary>
    [JsonStringEnumMemberName("vanished")]
    Vanished,

    /// <summary>It became more or less exact: a link came, a name went.</summary>
    [JsonStringEnumMemberName("level-changed")]
    LevelChanged,
}
