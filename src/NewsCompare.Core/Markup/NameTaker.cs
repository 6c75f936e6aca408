namespace NewsCompare.Core.Markup;

/// <summary>Takes a name where it stands in a text.</summary>
/// <param name="name">The name.</param>
internal delegate void NameTaker(ReadOnlySpan<char> name);
