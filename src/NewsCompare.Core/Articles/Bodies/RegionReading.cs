namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What an element's name and attributes say of it.</summary>
/// <param name="Hint">What it is for.</param>
/// <param name="IsHiddenBySheet">Whether a style sheet hides it.</param>
/// <param name="ClassName">Its classes, or null.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Role">Its role, or null.</param>
/// <param name="Signs">What its classes hold, and whether its kind or label says that it is the way to the page.</param>
/// <param name="IsBlurred">Whether a style blurs the text in it.</param>
internal readonly record struct RegionReading(RegionHint Hint, bool IsHiddenBySheet, string? ClassName, string? Id, string? Role, ClassSigns Signs, bool IsBlurred = false);
