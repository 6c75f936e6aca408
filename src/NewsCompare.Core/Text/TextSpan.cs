namespace NewsCompare.Core.Text;

/// <summary>A stretch of a text in UTF-16 code units.</summary>
/// <param name="Start">First code unit, from 0.</param>
/// <param name="End">One past the last code unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>The characters of the span.</summary>
    /// <param name="text">The text that the offsets index.</param>
    public string In(string text) => text[Start..End];

    /// <summary>Whether the two spans share a code unit.</summary>
    /// <param name="other">Another span of the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
