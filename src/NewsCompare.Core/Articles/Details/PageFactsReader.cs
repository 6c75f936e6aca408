using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Gathers metadata in one walk over the tree.</summary>
internal static class PageFactsReader
{
    private const int MostOfAKind = 200;
    private const int LongestTitle = 2_000; // seven times the longest of 873 real pages

    private const int ShortestSign = 4;
    private const int LongestSign = 60;
    private const int LongestAddress = 80;

    private static readonly string[] Naming = ["property", "name", "itemprop", "http-equiv"];

    private static readonly NameStore<bool> AuthorClasses = new(ReadAuthorClass);

    private static readonly NameStore<bool> WriterClasses = new(ReadWriterClass);

    private static readonly SearchValues<string> WriterWords = SearchValues.Create(["reporter", "journalist", "writer", "contributor"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AuthorWords = SearchValues.Create(["byline", "author", "autor"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The facts of a page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static PageFacts Read(IHtmlDocument document, CancellationToken cancellationToken)
    {
        var facts = new PageFacts { Language = document.DocumentElement?.GetAttribute("lang") };
        if (document.DocumentElement is { } root)
        {
            Children(root, facts, cancellationToken);
        }

        return facts;
    }

    private static void Children(INode node, PageFacts facts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (node is Element { ShadowRoot: { } shadow })
        {
            Children(shadow, facts, cancellationToken);
        }

        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is Element element)
            {
                See(element, facts);
                Children(element, facts, cancellationToken);
            }
        }
    }

    private static void See(Element element, PageFacts facts)
    {
        switch (element.LocalName)
        {
            case "meta":
                SeeMeta(element, facts);
                return;
            case "link" when element.GetAttribute("rel") is { } rel && element.GetAttribute("href") is { Length: > 0 } href:
                facts.Links.TryAdd(rel.Trim(), href.Trim());
                return;
            case "title" when facts.Title.Length == 0 && element.ParentElement?.LocalName is "head" or "html":
                facts.Title = PlainText.Of(Characters.Beginning(element.TextContent, LongestTitle));
                return;
            case "script" when element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) && ++facts.LinkedDataScripts <= MostOfAKind:
                if (JsonLdText.Parse(ScriptElement.CodeOf(element)) is { } data)
                {
                    facts.LinkedData.Add(data);
                }
                else
                {
                    Add(facts.Scripts, element); // no data, but a time in it can be read
                }

                return;
            case "script":
                Add(facts.Scripts, element);
                return;
            case "h1":
                Add(facts.Headings, element);
                break;
            case "h2" when facts.SecondHeadings.Count < MostOfAKind && IsOwnHeading(element):
                Add(facts.SecondHeadings, element);
                break;
            case "h3" when facts.ThirdHeadings.Count < MostOfAKind && IsOwnHeading(element):
                Add(facts.ThirdHeadings, element);
                break;
            case "time":
                Add(facts.Times, element);
                break;
            case "abbr" when element.ClassName is { } name && name.Contains("published", StringComparison.Ordinal):
                Add(facts.Times, element); // as blogs state it, in the form of hAtom
                break;
            case "noscript":
            case "iframe" when element.GetAttribute("srcdoc") is { Length: > 0 }:
                Add(facts.Unshown, element);
                break;
            case "video" or "amp-video":
                facts.Videos++;
                break;
            case "audio" or "amp-audio":
                facts.Recordings++;
                break;
            case "input" when element.GetAttribute("type") is "password":
                facts.Passwords++;
                break;
            case "img" when facts.Sign is null && element.ParentElement is { LocalName: "a" } link && IsFrontPage(link.GetAttribute("href")) && element.GetAttribute("alt") is { Length: >= ShortestSign and <= LongestSign } alt:
                facts.Sign = PlainText.Of(alt);
                break;
            case "article":
                facts.Articles++;
                break;
        }

        var named = new NamingAttributes(element);
        if (named.Count == 0)
        {
            return;
        }

        if (named.Property is "datePublished" or "dateModified" && element.LocalName != "time")
        {
            Add(facts.Times, element);
        }

        if (named.Data is ['{' or '[', ..] held && facts.Data.Count < MostOfAKind)
        {
            facts.Data.Add(held);
        }

        if (named.HasStamp)
        {
            Add(facts.Stamps, element);
        }

        if ((named.Relation is { } relation && relation.Split(' ').Contains("category", StringComparer.OrdinalIgnoreCase))
            || (element.LocalName is "dd" or "li" && named.Class is "category-name" or "entry-category"))
        {
            Add(facts.Categories, element);
        }

        if (element.LocalName is "h2" or "h3" or "h4" && (named.Property is "headline" || (named.Class is { Length: > 0 and < LongestAddress } title && title.Split(' ').Any(name => name is "entry-title" or "post-title"))))
        {
            Add(facts.TitleHeadings, element);
        }

        if (NamesAuthor(element.LocalName, named))
        {
            Add(facts.Bylines, element);
        }
        else if (NamesWriter(element.LocalName, named))
        {
            Add(facts.Writers, element);
        }
    }

    private static bool IsFrontPage(string? href) => href is "/" or "./" or "index.html" or "/index.html" or "index.htm" or "index.php" or "/index.php"
        || (href is { Length: < LongestAddress } && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(href, UriKind.Absolute, out var address) && address.PathAndQuery is "/");

    private static bool IsOwnHeading(Element heading)
    {
        for (IElement? at = heading; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "a" or "aside" or "nav" or "footer")
            {
                return false;
            }
        }

        return ElementWalks.FirstLink(heading) is null;
    }

    private static void SeeMeta(Element element, PageFacts facts)
    {
        if (element.GetAttribute("content") is not { Length: > 0 } content)
        {
            return;
        }

        foreach (var attribute in Naming)
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } name)
            {
                if (attribute is "itemprop" && name is "datePublished" or "dateModified" && LiveUpdates.Hold(element))
                {
                    Add(facts.Times, element); // of an entry of a live blog, not of the page
                    continue;
                }

                if (!facts.Meta.TryGetValue(name.Trim(), out var values))
                {
                    facts.Meta[name.Trim()] = values = [];
                }

                if (values.Count < MostOfAKind)
                {
                    values.Add(PlainText.Of(content));
                }
            }
        }
    }

    private static bool NamesAuthor(string name, in NamingAttributes named)
    {
        if (name is "byline" || named.Property is "author" or "creator" || named.Relation is "author")
        {
            return true;
        }

        return named.Class is { Length: > 0 and < 200 } names && name is not ("button" or "form" or "input") && IsAuthorClass(names);
    }

    private static bool NamesWriter(string name, in NamingAttributes named) => name is not ("button" or "form" or "input" or "img" or "svg" or "body" or "main" or "article")
        && ((named.Class is { Length: > 0 and < 200 } names && names.AsSpan().ContainsAny(WriterWords) && WriterClasses.Of(names)) || (named.TestName is { Length: > 0 and < 200 } test && IsAuthorClass(test)));

    private static bool ReadWriterClass(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(NameWords.Of).Any(word => word is "reporter" or "journalist" or "writer" or "contributor");

    private static bool IsAuthorClass(string names) => names.AsSpan().ContainsAny(AuthorWords) && AuthorClasses.Of(names);

    private static bool ReadAuthorClass(string names) => !names.Contains("comment", StringComparison.OrdinalIgnoreCase) && !names.Contains("prep", StringComparison.OrdinalIgnoreCase)
        && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(NameWords.Of).Any(word => word is "byline" or "author" or "authors" or "autor" or "bylines");

    private static void Add(List<IElement> list, IElement element)
    {
        if (list.Count < MostOfAKind)
        {
            list.Add(element);
        }
    }
}
