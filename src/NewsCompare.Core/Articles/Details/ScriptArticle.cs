namespace NewsCompare.Core.Articles.Details;

/// <summary>An article as the data for scripts hold it.</summary>
/// <param name="Markup">Its text, as elements.</param>
/// <param name="Size">Size of the text.</param>
/// <param name="Details">What stands beside the text.</param>
/// <param name="IsNamed">Whether the text stands in an object that has the page's headline.</param>
internal sealed record ScriptArticle(string Markup, int Size, ScriptDetails Details, bool IsNamed);
