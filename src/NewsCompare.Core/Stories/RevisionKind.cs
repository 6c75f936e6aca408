namespace NewsCompare.Core.Stories;

/// <summary>How a later text of a page differs from an earlier one.</summary>
public enum RevisionKind
{
    /// <summary>The words are the same.</summary>
    Identical,

    /// <summary>Only lines differ that are no part of the article: newsletter boxes, advertising marks.</summary>
    Boilerplate,

    /// <summary>Slips of the pen were mended, or marks and capitals changed.</summary>
    Typo,

    /// <summary>Only the headline has other words.</summary>
    HeadlineOnly,

    /// <summary>A number changed.</summary>
    NumberCorrection,

    /// <summary>A name changed.</summary>
    NameCorrection,

    /// <summary>Sentences came in.</summary>
    Addition,

    /// <summary>Sentences went.</summary>
    Removal,

    /// <summary>Sentences were worded anew or put in another order.</summary>
    RewriteLead,
}
