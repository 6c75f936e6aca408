using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>An attribution in the making: items are known, the speaker is not.</summary>
/// <param name="group">The clause group of the cue.</param>
/// <param name="cueItem">Index of the attributing word.</param>
internal sealed class Draft(ItemGroup group, int cueItem)
{
    /// <summary>The clause group of the cue.</summary>
    public ItemGroup Group { get; } = group;

    /// <summary>Index of the attributing word.</summary>
    public int CueItem { get; } = cueItem;

    /// <summary>The items of the source, or null when nobody is named.</summary>
    public (int First, int End)? Source { get; init; }

    /// <summary>What a relative source stands for ("the minister" of "the minister, who said"); null when the source speaks for itself.</summary>
    public (int First, int End)? Antecedent { get; init; }

    /// <summary>The words that attribute.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>What is attributed, in reading order.</summary>
    public List<TextSpan> Content { get; } = [];

    /// <summary>Whether the content holds a quotation that can stand for itself.</summary>
    public bool Quoted { get; set; }

    /// <summary>Adds content, joined to what stands right before it.</summary>
    /// <param name="span">A stretch of the text behind all content so far, or before it.</param>
    public void Add(TextSpan span)
    {
        if (span.Length > 0 && !Content.Exists(span.Overlaps))
        {
            Content.Add(span);
            Content.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }
}
