namespace NewsCompare.Core.Markup;

/// <summary>One selector of a style sheet with what it sets.</summary>
/// <param name="text">The selector, not to change while this is in use.</param>
/// <param name="block">What is set.</param>
/// <param name="order">Its place among the rules of the page.</param>
/// <param name="read">Gives the selector for its text, the same for the same text.</param>
internal sealed class StyleRule(ReadOnlyMemory<char> text, StyleBlock block, int order, Func<ReadOnlyMemory<char>, StyleSelector> read) : IComparable<StyleRule>
{
    private StyleSelector? selector;
    private int asked;

    /// <summary>Whom it is about.</summary>
    public StyleSelector Selector => selector ??= read(text);

    /// <summary>What it sets.</summary>
    public Declarations Said => block.Said;

    /// <summary>Whether it holds for a reader at a desk; else in some state of the page or on some screens.</summary>
    public bool IsSure => block.IsSure;

    private int Order => order;

    /// <summary>Whether it comes up for the first time in a question.</summary>
    /// <param name="question">The number of the question, higher than those before.</param>
    public bool IsFirstIn(int question)
    {
        var isFirst = asked < question;
        asked = question;
        return isFirst;
    }

    /// <summary>Whether a name is the first by which the elements are found that it is about, or one of those of a choice.</summary>
    /// <param name="key">A name, as <see cref="SelectorText.EachKey"/> gives it.</param>
    public bool IsFoundBy(string key)
    {
        var isFound = false;
        var selector = text.Span;
        SelectorText.EachKey(selector[SelectorText.StartOfSubject(selector)..], 1, name => isFound |= name.SequenceEqual(key));
        return isFound;
    }

    /// <inheritdoc />
    public override int GetHashCode() => order;

    /// <summary>The weaker rule first: of two that set the same, the one with the more specific selector holds, then the later one.</summary>
    /// <param name="other">Another rule.</param>
    public int CompareTo(StyleRule? other) => other is null ? 1
        : Selector.Weight.CompareTo(other.Selector.Weight) is not 0 and var byWeight ? byWeight : Order.CompareTo(other.Order);
}
