namespace NewsCompare.Core.Markup;

/// <summary>One selector of a style sheet with what it sets.</summary>
/// <param name="selector">Whom it is about.</param>
/// <param name="said">What it sets.</param>
/// <param name="isSure">Whether it holds.</param>
/// <param name="order">Its place among the rules of the page.</param>
internal sealed class StyleRule(StyleSelector selector, Declarations said, bool isSure, int order) : IComparable<StyleRule>
{
    /// <summary>Whom it is about.</summary>
    public StyleSelector Selector => selector;

    /// <summary>What it sets.</summary>
    public Declarations Said => said;

    /// <summary>Whether it holds for a reader at a desk; else in some state of the page or on some screens.</summary>
    public bool IsSure => isSure;

    private int Order => order;

    /// <summary>The weaker rule first: of two that set the same, the one with the more specific selector holds, then the later one.</summary>
    /// <param name="other">Another rule.</param>
    public int CompareTo(StyleRule? other) => other is null ? 1
        : Selector.Weight.CompareTo(other.Selector.Weight) is not 0 and var byWeight ? byWeight : Order.CompareTo(other.Order);
}
