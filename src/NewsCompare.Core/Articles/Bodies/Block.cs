namespace NewsCompare.Core.Articles.Bodies;

/// <summary>A run of text that a reader sees as one paragraph, heading or list item.</summary>
/// <param name="Index">Place among the blocks of the page.</param>
/// <param name="Text">White space collapsed, no line breaks.</param>
/// <param name="Links">Links inside, in order.</param>
/// <param name="Region">The block-level element it stands in.</param>
internal sealed record Block(int Index, string Text, BlockLink[] Links, Region Region)
{
    /// <summary>Length, a CJK character counted as three.</summary>
    public int Size { get; } = TextSize.Of(Text);

    /// <summary>The share of the text that is inside links.</summary>
    public double LinkDensity { get; } = Links.Length == 0 || Text.Length == 0 ? 0 : Math.Min(1.0, (double)Links.Sum(link => link.End - link.Start) / Text.Length);

    /// <summary>Whether all of it is inside bold or italic elements.</summary>
    public bool IsEmphasized { get; init; }

    /// <summary>Whether an image stands between it and the block before.</summary>
    public bool FollowsImage { get; init; }

    /// <summary>Whether all of it is in italics or in small print.</summary>
    public bool IsAside { get; init; }

    public bool IsHeading => Region.IsHeading || Region.Tag is "summary" or "button";

    public bool IsListItem => Region.Tag is "li" || Region.Parent?.Tag is "li";

    public bool EndsSentence { get; } = TextSize.EndsSentence(Text);

    /// <summary>What kinds of note it is, once that has been asked; many ask.</summary>
    public NoteKinds? Notes { get; set; }

    /// <summary>Whether it asks for consent, once that has been asked.</summary>
    public bool? AsksConsent { get; set; }

    /// <summary>The same block with other links.</summary>
    /// <param name="links">Links inside, in order.</param>
    public Block With(BlockLink[] links) => new(Index, Text, links, Region) { IsEmphasized = IsEmphasized, FollowsImage = FollowsImage, IsAside = IsAside };

    /// <summary>Each block of a page is one of its own.</summary>
    /// <param name="other">A block, or null.</param>
    public bool Equals(Block? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => Index;
}

/// <summary>A link inside a block.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Href">As written.</param>
internal readonly record struct BlockLink(int Start, int End, string Href);
