using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>A word or mark outside quotations, or a whole quotation: what clauses are made of here.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Norm">The token's norm; empty for a quotation.</param>
/// <param name="Kind">Word, mark or quotation.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
/// <param name="Classes">What the word does in a clause.</param>
/// <param name="Full">A quotation that can stand for itself: of three words or more, or with a mark at its end.</param>
/// <param name="Continues">A quotation that goes on in the next paragraph.</param>
internal readonly record struct BodyItem(
    int Start, int End, string Norm, ItemKind Kind, bool Capital, WordClasses Classes, bool Full, bool Continues)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it is a quotation.</summary>
    public bool IsQuote => Kind == ItemKind.Quotation;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == ItemKind.Word;

    /// <summary>Whether it is this mark.</summary>
    /// <param name="mark">One character.</param>
    public bool IsMark(char mark) => Kind == ItemKind.Mark && Norm.Length == 1 && Norm[0] == mark;

    /// <summary>Whether the word is of one of the classes.</summary>
    /// <param name="classes">The classes asked for.</param>
    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}

/// <summary>What an item is.</summary>
internal enum ItemKind
{
    /// <summary>A word or number.</summary>
    Word,

    /// <summary>A mark.</summary>
    Mark,

    /// <summary>A quotation with its marks.</summary>
    Quotation,
}
