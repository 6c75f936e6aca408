namespace NewsCompare.Core.Markup;

/// <summary>The ways in which a style takes a text from the eye, each by properties of its own.</summary>
[Flags]
internal enum Unseen
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Not displayed.</summary>
    Display = 1,

    /// <summary>Moved away from the page, or cut away.</summary>
    Place = 2,

    /// <summary>Invisible.</summary>
    Visibility = 4,

    /// <summary>Clear as glass.</summary>
    Opacity = 8,

    /// <summary>Of no size.</summary>
    Size = 16,

    /// <summary>In the colour of what is behind it.</summary>
    Colour = 32,
}
