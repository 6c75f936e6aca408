namespace NewsCompare.Core.Articles.Details;

/// <summary>Who signs an article.</summary>
/// <param name="Authors">People, and what else metadata list as an author: an agency, or the outlet where nobody else signs.</param>
/// <param name="Agencies">Agencies that stand in one statement with people: "By Ida Marlow, Reuters".</param>
/// <param name="Credit">The statement that names agencies, none of them by name, or null: "Ida Marlow and agencies".</param>
internal sealed record Byline(IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies, string? Credit)
{
    /// <summary>Organisations, neither agencies nor the outlet, that linked data lists beside people.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];
}
