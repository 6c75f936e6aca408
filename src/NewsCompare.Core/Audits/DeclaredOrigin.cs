using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Audits;

/// <summary>A page's markup names another outlet as where it comes from. It is evidence, and no credit: readers do not see it.</summary>
/// <param name="Kind">Which statement.</param>
/// <param name="Outlet">The other outlet's name; its host where nobody knows the name.</param>
/// <param name="Name">The name as the markup has it, or null.</param>
/// <param name="Url">The address as the markup has it, or null.</param>
/// <param name="Origin">Whether that is who had the story first.</param>
public sealed record DeclaredOrigin(StatedOriginKind Kind, string Outlet, string? Name, Uri? Url, bool Origin);
