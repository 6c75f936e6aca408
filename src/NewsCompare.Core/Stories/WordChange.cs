namespace NewsCompare.Core.Stories;

/// <summary>What became of a word.</summary>
internal enum WordChange
{
    /// <summary>A slip of the pen was mended (or made).</summary>
    Slip,

    /// <summary>Another form of the word, or a word without weight.</summary>
    Form,

    /// <summary>Another word.</summary>
    Wording,

    /// <summary>Another name.</summary>
    Name,

    /// <summary>Another weekday or month.</summary>
    Day,

    /// <summary>Another number.</summary>
    Number,
}
