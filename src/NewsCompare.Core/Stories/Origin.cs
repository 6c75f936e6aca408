namespace NewsCompare.Core.Stories;

/// <summary>Who had a story first, as a text says.</summary>
/// <param name="Outlet">The outlet's name as written, without a possessive ending.</param>
/// <param name="Reporter">The person named with it ("Politico's Jane Roe"), or null.</param>
/// <param name="Paragraph">Where it is said, from 0.</param>
/// <param name="Text">The sentence.</param>
public sealed record Origin(string Outlet, string? Reporter, int Paragraph, string Text);
