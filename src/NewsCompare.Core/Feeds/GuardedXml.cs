using System.Xml;
using System.Xml.Linq;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Feeds;

/// <summary>XML read under limits: no DTD, no resolver, so many levels, so many items.</summary>
/// <remarks>The reader counts while the tree is built, and stops it: a tree of 100,000 levels takes minutes.</remarks>
internal static class GuardedXml
{
    /// <summary>Most elements open at once.</summary>
    public const int MostDeep = 64;

    /// <summary>Most entries of one feed.</summary>
    public const int MostItems = 5000;

    /// <summary>Most attributes of one element, declarations of namespaces among them: what looks through them one by one must not do so for long.</summary>
    public const int MostAttributes = 500;

    /// <summary>The root element.</summary>
    /// <param name="text">A document.</param>
    /// <param name="mostItems">How many entries it may have.</param>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    /// <exception cref="InvalidInputException">It goes beyond a limit.</exception>
    public static XElement Load(string text, int mostItems)
    {
        using var inner = XmlReader.Create(new StringReader(text), new()
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = FeedBytes.Most,
            CloseInput = true,
        });
        using var reader = new LimitingReader(inner, mostItems);
        return XDocument.Load(reader, LoadOptions.None).Root!;
    }

    /// <summary>Refuses a document of too many levels.</summary>
    public static InvalidInputException TooDeep() =>
        new("feed-too-deep", $"The document has more than {MostDeep} elements inside each other, which no feed has: check the address.");

    /// <summary>Refuses an element of too many attributes.</summary>
    public static InvalidInputException TooWide() =>
        new("feed-too-large", $"An element of the document has more than {MostAttributes} attributes, which none of a feed has: check the address.");

    /// <summary>Refuses a feed of too many items.</summary>
    public static InvalidInputException TooMany(int most) =>
        new("feed-too-large", $"The feed has more than {most} items: give the address of a smaller one.");
}
