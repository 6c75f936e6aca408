using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>One block-level element of a page. Its blocks are a run of the page's blocks, so sums over it are differences of running sums.</summary>
internal sealed class Region(IElement element, int place, Region? parent, RegionReading read, int firstBlock)
{
    private bool? holdsParagraphs;

    public IElement Element { get; } = element;

    /// <summary>Its index among the nodes of its parent.</summary>
    public int Place { get; } = place;

    public Region? Parent { get; } = parent;

    /// <summary>What its name, role, class and id say of it.</summary>
    public RegionHint Hint { get; set; } = read.Hint;

    public string? ClassName => read.ClassName;

    public string? Id => read.Id;

    public string? Role => read.Role;

    /// <summary>Whether its classes hold a sign.</summary>
    /// <param name="sign">One of them.</param>
    public bool Has(ClassSigns sign) => (read.Signs & sign) != 0;

    /// <summary>Levels above it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Index of the first block in it.</summary>
    public int FirstBlock { get; } = firstBlock;

    /// <summary>One past the last block in it.</summary>
    public int EndBlock { get; set; } = firstBlock;

    /// <summary>Whether the page hides it until something happens.</summary>
    public bool IsHidden => read.IsHiddenBySheet || RegionHints.IsHidden(Element);

    /// <summary>Whether a style blurs the text in it, its own or one around it.</summary>
    public bool IsBlurred { get; } = read.IsBlurred || parent is { IsBlurred: true };

    /// <summary>Count of the images in it.</summary>
    public int Images { get; set; }

    /// <summary>Count of the frames and players in it: a map, a film.</summary>
    public int Players { get; set; }

    /// <summary>How much there is to fill in or press in it: a button counts one, a field for words two.</summary>
    public int Controls { get; set; }

    /// <summary>Count of the buttons in it by which readers answer one another.</summary>
    public int Replies { get; set; }

    /// <summary>Whether it stands in, or around, an element that calls itself an article, or nothing does.</summary>
    public bool IsNearText { get; set; }

    /// <summary>Whether several paragraphs stand in it, not deeper; looked for once, when first asked.</summary>
    public bool HoldsParagraphs => holdsParagraphs ??= Element.Children.Where(child => child.LocalName is "p").Skip(1).Any();

    /// <summary>Whether a form stands in it, not deeper.</summary>
    public bool HoldsForm { get; set; }

    /// <summary>Whether it is the page's own story, beside others of its kind.</summary>
    public bool IsOneOfSeveral { get; set; }

    /// <summary>Whether it holds an image and the words below it, and nothing else.</summary>
    public bool IsImageBox { get; set; }

    /// <summary>Whether it is named as a foretaste of a text elsewhere, and holds the first paragraphs of the text that goes on behind it.</summary>
    public bool OpensStory { get; set; }

    /// <summary>Whether it, or what it stands in, is left out.</summary>
    public bool IsExcluded { get; set; }

    /// <summary>Whether it is, or stands in, a box of facts that was found by its heading or its points.</summary>
    public bool HoldsFacts { get; set; }

    /// <summary>How much it looks like the main text; set while candidates are weighed.</summary>
    public double Weight { get; set; }

    public string Tag { get; } = element.LocalName;

    public bool IsHeading { get; } = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    public bool IsWithin(Region other)
    {
        var at = this;
        while (at is not null && at.Depth > other.Depth)
        {
            at = at.Parent;
        }

        return ReferenceEquals(at, other);
    }

    /// <summary>Whether a condition holds for the region or for one around it.</summary>
    /// <param name="holds">The condition.</param>
    public bool IsIn(Func<Region, bool> holds)
    {
        for (var at = this; at is not null; at = at.Parent)
        {
            if (holds(at))
            {
                return true;
            }
        }

        return false;
    }
}
