namespace NewsCompare.Core.Markup;

/// <summary>One link of a page: an anchor, or a <c>link</c> element of its head.</summary>
/// <param name="Url">Absolute web address, resolved against the page's base.</param>
/// <param name="Text">The words of the anchor, white space folded; empty for a <c>link</c> element.</param>
/// <param name="Relations">What it is to the page, lower case: "alternate"; empty when it does not say.</param>
/// <param name="Type">The stated media type, lower case and without parameters; null when there is none.</param>
/// <param name="Title">The stated title, or null.</param>
public sealed record PageLink(Uri Url, string Text, IReadOnlyList<string> Relations, string? Type, string? Title);
