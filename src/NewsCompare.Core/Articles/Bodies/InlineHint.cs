namespace NewsCompare.Core.Articles.Bodies;

/// <summary>How an inline element stands to the sentence it is in.</summary>
/// <param name="IsHidden">Whether it is no part of what is read.</param>
/// <param name="IsHiddenBySheet">Whether that is so by a style sheet.</param>
/// <param name="IsApart">Whether it is named as something else: a caption, a share bar.</param>
/// <param name="IsBlock">Whether it is set on lines of its own.</param>
internal readonly record struct InlineHint(bool IsHidden, bool IsHiddenBySheet, bool IsApart, bool IsBlock);
