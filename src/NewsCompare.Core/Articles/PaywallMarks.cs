using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Sees the marks of a paywall in the elements of a page.</summary>
internal static partial class PaywallMarks
{
    private const int Reach = 6;

    /// <summary>Whether an element named as a paywall stands in or behind the body.</summary>
    /// <param name="body">The body as found.</param>
    public static bool AreIn(PageBody body) =>
        body.Container is { } container && body.Page.Regions.Any(region => region.FirstBlock >= container.FirstBlock && region.FirstBlock < region.EndBlock && IsMark(region));

    /// <summary>Whether the text breaks off and the next lines lead to where readers log in or subscribe.</summary>
    /// <param name="body">The body found.</param>
    public static bool StandBehind(PageBody body)
    {
        var last = body.Blocks.LastOrDefault(block => block.Text.EndsWith('…') || block.Text.EndsWith("...", StringComparison.Ordinal));
        return last is not null && body.Page.Blocks.Skip(last.Index + 1).Take(Reach).Any(block => block.Links.Any(link => LeadsToGate().IsMatch(link.Href)));
    }

    private static bool IsMark(Region region) =>
        Names(region.Element.ClassName) || Names(region.Element.Id);

    private static bool Names(string? names) => names is { Length: > 0 and < 400 }
        && (names.Contains("paywall", StringComparison.OrdinalIgnoreCase) || names.Contains("regwall", StringComparison.OrdinalIgnoreCase) || names.Contains("subscribe-wall", StringComparison.OrdinalIgnoreCase)
            || names.Contains("premium-wall", StringComparison.OrdinalIgnoreCase) || names.Contains("piano-offer", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"[/.?=_-](?:log-?in|sign-?in|sign-?up|subscri[a-z]*|register|membership|abo|abonn[a-z]*|suscri[a-z]*)(?:[/.?=&_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LeadsToGate();
}
