using System.Text.Json;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>What the tree of a page holds beside its text.</summary>
internal sealed class PageFacts
{
    private List<HeadingText>? headingTexts;

    /// <summary>Contents of meta elements by lower-case name, property, itemprop or http-equiv; the first of a name stands first.</summary>
    public Dictionary<string, List<string>> Meta { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the linked data scripts hold, those left out that no mending makes readable.</summary>
    public List<JsonElement> LinkedData { get; } = [];

    /// <summary>Count of the linked data scripts, readable or not.</summary>
    public int LinkedDataScripts { get; set; }

    /// <summary>Script elements that hold data or code of the page itself, and linked data that no mending makes readable, in order.</summary>
    public List<IElement> Scripts { get; } = [];

    /// <summary>Data for scripts in attributes of elements.</summary>
    public List<string> Data { get; } = [];

    /// <summary>Top headings, in order.</summary>
    public List<IElement> Headings { get; } = [];

    /// <summary>The texts of the top headings, in order, read once for all who ask.</summary>
    public IReadOnlyList<HeadingText> HeadingTexts => headingTexts ??= [.. Headings.SelectMany(Details.HeadingTexts.Of)];

    /// <summary>Second headings of the page itself, in order: those that are no links to other pages, and not beside the article.</summary>
    public List<IElement> SecondHeadings { get; } = [];

    /// <summary>Third headings of the page itself, in order, as the second ones.</summary>
    public List<IElement> ThirdHeadings { get; } = [];

    /// <summary>Lower headings whose element is named as the title of an entry, in order, links to other pages too.</summary>
    public List<IElement> TitleHeadings { get; } = [];

    /// <summary>Elements that carry a time, in order.</summary>
    public List<IElement> Times { get; } = [];

    /// <summary>Elements that carry a time for scripts, in seconds or in words, in order.</summary>
    public List<IElement> Stamps { get; } = [];

    /// <summary>Elements that say they name an author, in order.</summary>
    public List<IElement> Bylines { get; } = [];

    /// <summary>Elements that name a writer by a word that others use too, or by a name for scripts, in order.</summary>
    public List<IElement> Writers { get; } = [];

    /// <summary>Links that say they lead to what the page is filed under, and the lines in which systems in wide use name it, in order.</summary>
    public List<IElement> Categories { get; } = [];

    /// <summary>Addresses of link elements by rel; the first stands.</summary>
    public Dictionary<string, string> Links { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements that hold a document or a text of their own which no browser with scripts shows in the page: frames with one in an attribute, and what is there for browsers without scripts.</summary>
    public List<IElement> Unshown { get; } = [];

    /// <summary>Text of the title element; empty when there is none.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>What the first picture that leads to the front page says for those who do not see it: most often the outlet's name, or null.</summary>
    public string? Sign { get; set; }

    /// <summary>Language that the html element states, or null.</summary>
    public string? Language { get; set; }

    /// <summary>Count of elements that play a video.</summary>
    public int Videos { get; set; }

    /// <summary>Count of elements that play a recording.</summary>
    public int Recordings { get; set; }

    /// <summary>Count of fields for a password.</summary>
    public int Passwords { get; set; }

    /// <summary>Count of article elements.</summary>
    public int Articles { get; set; }

    /// <summary>The first content among several names, or null.</summary>
    /// <param name="names">Meta names, the best first.</param>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Meta.TryGetValue(name, out var values) && values.Find(value => value.Length > 0) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
