namespace NewsCompare.Core.Articles.Details;

/// <summary>What a page's linked data says of the article.</summary>
/// <param name="Types">Of the object that describes the page's main thing.</param>
/// <param name="IsArticle">Whether that is an article.</param>
/// <param name="Headline">As written, or null.</param>
/// <param name="Authors">Names as written.</param>
/// <param name="Published">As written, or null.</param>
/// <param name="Modified">As written, or null.</param>
/// <param name="Body">The articleBody, or null.</param>
/// <param name="Description">The description, or null.</param>
/// <param name="IsFree">Null when it does not say.</param>
/// <param name="Publisher">Its name, or null.</param>
/// <param name="Language">As written, or null.</param>
internal sealed record LinkedArticle(
    IReadOnlyList<string> Types,
    bool IsArticle,
    string? Headline,
    IReadOnlyList<string> Authors,
    string? Published,
    string? Modified,
    StatedBody? Body,
    string? Description,
    bool? IsFree,
    string? Publisher,
    string? Language)
{
    /// <summary>A page without linked data.</summary>
    public static LinkedArticle None { get; } = new([], false, null, [], null, null, null, null, null, null, null);

    /// <summary>What may be the article's address, as written, the likeliest first: mainEntityOfPage, url, @id.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>People who took part beside the authors, as written: where systems name one author they put those who wrote with him here too.</summary>
    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>Those of the authors of which it says that they are organisations.</summary>
    public IReadOnlySet<string> Organizations { get; init; } = new HashSet<string>();

    /// <summary>The section, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The places that it is about or was written in, as written.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Types of the objects that describe the page itself, where none of them is an article, and of what they say it is mainly about.</summary>
    public IReadOnlyList<string> PageTypes { get; init; } = [];

    /// <summary>Whether it describes a film, whatever the page's main thing is.</summary>
    public bool HoldsFilm { get; init; }

    /// <summary>The entries of a live blog, in the order given.</summary>
    public IReadOnlyList<LinkedUpdate> Entries { get; init; } = [];

    /// <summary>Those whose text is given.</summary>
    public IReadOnlyList<LinkedUpdate> Updates => [.. Entries.Where(entry => entry.Body.Length > 0)];

    /// <summary>How many words the article has, or null.</summary>
    public int? WordCount { get; init; }

    /// <summary>Selectors of the parts that are closed to some readers.</summary>
    public IReadOnlyList<string> ClosedParts { get; init; } = [];

    /// <summary>Whether it is a live ticker.</summary>
    public bool IsLive => Types.Contains("LiveBlogPosting", StringComparer.Ordinal);
}

/// <summary>One entry of a live blog.</summary>
/// <param name="Headline">As written, or null.</param>
/// <param name="Body">As written; may be empty.</param>
/// <param name="Published">As written, or null.</param>
/// <param name="Address">As written, or null.</param>
internal sealed record LinkedUpdate(string? Headline, string Body, string? Published, string? Address);
