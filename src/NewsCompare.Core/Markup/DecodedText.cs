namespace NewsCompare.Core.Markup;

/// <summary>Bytes read as text.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Charset">Name of the encoding that was used, lower case: "utf-8".</param>
/// <param name="How">What decided: <c>bom</c>, <c>http</c>, <c>declaration</c>, <c>utf-8-valid</c>, <c>utf-8-mixed</c>, <c>pattern</c>, <c>detected</c> or <c>default</c>.</param>
public sealed record DecodedText(string Text, string Charset, string How);
