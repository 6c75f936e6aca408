namespace NewsCompare.Core.Articles.Bodies;

/// <summary>The body of a page and what else was seen while it was read.</summary>
/// <param name="Blocks">The body, in reading order; empty when none was found.</param>
/// <param name="Container">Where it stands, or null.</param>
/// <param name="Page">All blocks of the page.</param>
internal sealed record PageBody(IReadOnlyList<Block> Blocks, Region? Container, BlockPage Page)
{
    /// <summary>The standfirst, where it stands outside the body.</summary>
    public IReadOnlyList<Block> Standfirst { get; init; } = [];

    /// <summary>Quotations set apart that repeat words of the body.</summary>
    public IReadOnlyList<Block> PullQuotes { get; init; } = [];

    /// <summary>Paragraphs left out because the outlet opens or ends its pages with them.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];

    /// <summary>Whether style sheets hide a good part of it, which is read all the same: a script shows it.</summary>
    public bool IsUncovered { get; init; }

    /// <summary>Whether some of it is hidden on the page, and nothing is seen there that opens it.</summary>
    public bool HoldsUnseen { get; init; }

    /// <summary>Whether the page has more style sheets than are followed, so that some of it may be hidden.</summary>
    public bool HasTooManyRules { get; init; }

    /// <summary>Whether its page was cut off in the midst of a line of it.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Whether it was read from data for scripts in which one object holds it with the page's headline.</summary>
    public bool IsOfHeadline { get; init; }

    /// <summary>Whether it was read from data for scripts in which one object holds it with the page's headline, a day and who wrote it, and it does not break off.</summary>
    public bool IsNamedWhole { get; init; }

    /// <summary>The element of a short story, in which all of it stands, or null.</summary>
    public Region? Brief { get; init; }

    /// <summary>Size of the body.</summary>
    public int Size => Blocks.Sum(block => block.Size);
}
