namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What an element's name, role, class and id say of what it holds.</summary>
internal enum RegionHint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The body of an article, by convention.</summary>
    Body,

    /// <summary>An article with what belongs to it.</summary>
    Article,

    /// <summary>A post of a social network that the article quotes.</summary>
    Post,

    /// <summary>Clutter, unless most of the text is in it.</summary>
    Clutter,

    /// <summary>Clutter, whatever is in it.</summary>
    Outside,

    /// <summary>A caption, or what else belongs to a picture.</summary>
    Caption,
}
