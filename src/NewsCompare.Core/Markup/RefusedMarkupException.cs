namespace NewsCompare.Core.Markup;

/// <summary>The only way to stop the parser from within; <see cref="HtmlReader"/> turns it into an answer.</summary>
/// <param name="reason">Which limit was passed.</param>
internal sealed class RefusedMarkupException(string reason) : Exception(reason);
