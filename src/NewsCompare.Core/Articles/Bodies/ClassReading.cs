namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What the classes of an element say.</summary>
/// <param name="Hint">What it is for.</param>
/// <param name="IsHidden">Whether they mean hidden.</param>
/// <param name="Signs">What else stands in them.</param>
internal readonly record struct ClassReading(RegionHint Hint, bool IsHidden, ClassSigns Signs);
