namespace NewsCompare.Core.Articles;

/// <summary>What a line that stands apart from the story tells of it.</summary>
[Flags]
internal enum NoteKinds
{
    /// <summary>It is no such line.</summary>
    None = 0,

    /// <summary>What was corrected or changed.</summary>
    Correction = 1,

    /// <summary>Who contributed, or has a part in it: who pays for the outlet.</summary>
    Contributors = 2,

    /// <summary>Whose the text is.</summary>
    Copyright = 4,

    /// <summary>It only heads a note.</summary>
    Label = 8,
}
