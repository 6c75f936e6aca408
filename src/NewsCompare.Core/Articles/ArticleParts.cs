namespace NewsCompare.Core.Articles;

/// <summary>What a page holds beside the body and a reader may want.</summary>
/// <remarks>Lists are in reading order, texts plain; an empty list means that none was found.</remarks>
public sealed record ArticleParts
{
    /// <summary>A page that holds nothing else.</summary>
    public static ArticleParts None { get; } = new();

    /// <summary>The standfirst, whether or not it is also the first paragraph, as a lead in the element of the text is; null when there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The dateline at the start of the body ("LONDON (Reuters)"), without the mark behind it; it stays in the paragraph. Null when there is none.</summary>
    public string? Dateline { get; init; }

    /// <summary>The section the page says it is in, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The agencies among <see cref="Article.Authors"/>, those that one line names beside people, and those that the dateline names, each once.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Other organisations, the outlet apart, that linked data lists as authors beside people.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    /// <summary>The page's AMP form, absolute, or null.</summary>
    public Uri? AmpUrl { get; init; }

    /// <summary>Who may read the article.</summary>
    public PaywallState Paywall { get; init; }

    /// <summary>Addresses of the other pages of a paginated article, in the order of their numbers; at most 50.</summary>
    public IReadOnlyList<Uri> Pages { get; init; } = [];

    /// <summary>Captions of pictures in and directly above the body.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Quotations set apart that repeat words of the body.</summary>
    public IReadOnlyList<string> PullQuotes { get; init; } = [];

    /// <summary>Sentences, points and rows of boxes between the paragraphs, and of boxes of facts before and behind them: facts, background, a word of the author; at most 40. What they say is on the page, and no part of the body.</summary>
    public IReadOnlyList<string> Boxes { get; init; } = [];

    /// <summary>Corrections and editor's notes; also in <see cref="Article.Notes"/>.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];

    /// <summary>Lines that name who else worked on the article, whose it is, or what ties the outlet has to those whom it speaks of; also in <see cref="Article.Notes"/>.</summary>
    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>Links inside the texts of <see cref="Article.Notes"/>: "Source: The Courier", which leads to its page.</summary>
    public IReadOnlyList<NoteLink> NoteLinks { get; init; } = [];

    /// <summary>Paragraphs left out because the outlet opens or ends its pages with them.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];

    /// <summary>Links to other articles between and below the paragraphs; at most 40.</summary>
    public IReadOnlyList<RelatedLink> Related { get; init; } = [];

    /// <summary>Entries of a live blog, in reading order.</summary>
    public IReadOnlyList<LiveEntry> LiveEntries { get; init; } = [];
}

/// <summary>A link to another article.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Target">Absolute web address.</param>
public sealed record RelatedLink(string Text, Uri Target);

/// <summary>A link inside a note.</summary>
/// <param name="Note">The note, as it stands in <see cref="Article.Notes"/>.</param>
/// <param name="Start">First code unit of the link's words in it.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Target">Absolute web address.</param>
public sealed record NoteLink(string Note, int Start, int End, Uri Target);

/// <summary>One entry of a live blog.</summary>
/// <param name="At">In the zone that the page states: the day that readers saw; UTC where it states none, null when it states no time with a clock.</param>
/// <param name="First">Index into <see cref="Article.Paragraphs"/> of its first paragraph.</param>
/// <param name="End">One past its last.</param>
public sealed record LiveEntry(DateTimeOffset? At, int First, int End);
