namespace NewsCompare.Core.Articles.Bodies;

/// <summary>How an element is read.</summary>
internal enum ElementKind
{
    /// <summary>It stands on lines of its own.</summary>
    Block,

    /// <summary>Text flows through it.</summary>
    Inline,

    /// <summary>Its text is no part of what a reader reads.</summary>
    Skipped,

    /// <summary>So it is, and it stands between paragraphs rather than in one.</summary>
    Parting,
}
