using System.Text.Json;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads where a page's markup says that it comes from: canonical address, meta elements, linked data.</summary>
internal static class StatedOrigins
{
    private const int Most = 50;
    private const int LongestName = 300;

    private static readonly string[] Metas = ["original-source", "syndication-source"];

    private static readonly (string Property, StatedOriginKind Kind)[] Properties =
    [
        ("isBasedOn", StatedOriginKind.IsBasedOn), ("isBasedOnUrl", StatedOriginKind.IsBasedOn), ("citation", StatedOriginKind.Citation), ("author", StatedOriginKind.Author),
        ("publisher", StatedOriginKind.Publisher), ("sourceOrganization", StatedOriginKind.Publisher), ("copyrightHolder", StatedOriginKind.Publisher), ("creditText", StatedOriginKind.CreditText),
    ];

    /// <summary>The statements, canonical first, each once; at most fifty.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="url">What addresses are relative to, or null.</param>
    public static IReadOnlyList<StatedOrigin> Find(PageFacts facts, Uri? url) =>
        [.. Canonical(facts, url).Concat(InMetas(facts, url)).Concat(InLinkedData(facts, url)).Distinct().Take(Most)];

    private static IEnumerable<StatedOrigin> Canonical(PageFacts facts, Uri? url) =>
        Addresses.Absolute(facts.Links.GetValueOrDefault("canonical"), url) is { } address ? [new(StatedOriginKind.Canonical, null, address)] : [];

    private static IEnumerable<StatedOrigin> InMetas(PageFacts facts, Uri? url) => Metas
        .Select(name => Addresses.Absolute(facts.First(name), url)).OfType<Uri>().Select(address => new StatedOrigin(StatedOriginKind.OriginalSource, null, address));

    private static IEnumerable<StatedOrigin> InLinkedData(PageFacts facts, Uri? url)
    {
        foreach (var root in facts.LinkedData)
        {
            foreach (var node in Articles(root, 0))
            {
                foreach (var (property, kind) in Properties)
                {
                    foreach (var value in node.Values(property).Take(Most))
                    {
                        if (Of(kind, value, url) is { } origin)
                        {
                            yield return origin;
                        }
                    }
                }
            }
        }
    }

    // The page's own objects stand at the top, in a list or in a graph; what is nested deeper is another article's.
    private static IEnumerable<JsonLdNode> Articles(JsonElement value, int depth) => value.ValueKind switch
    {
        JsonValueKind.Array when depth < 3 => value.EnumerateArray().Take(Most).SelectMany(item => Articles(item, depth + 1)),
        JsonValueKind.Object when new JsonLdNode(value) is var node => node.Types.Any(LinkedArticleReader.IsArticleType) ? [node]
            : depth < 3 ? node.Values("@graph").Concat(node.Values("mainEntity")).Take(Most).SelectMany(item => Articles(item, depth + 1)) : [],
        _ => [],
    };

    private static StatedOrigin? Of(StatedOriginKind kind, JsonElement value, Uri? url)
    {
        var node = new JsonLdNode(value);
        var stated = value.ValueKind == JsonValueKind.Object ? node.Text("url") ?? node.Text("@id") : JsonLdNode.TextOf(value);
        var address = stated is not null && stated.Contains("://", StringComparison.Ordinal) ? Addresses.Absolute(stated, url) : null;
        var name = value.ValueKind == JsonValueKind.Object
            ? node.Nodes("publisher").Concat(node.Nodes("provider")).Select(owner => owner.Text("name")).FirstOrDefault(owner => owner is not null) ?? node.Text("name")
            : address is null ? stated : null;
        var plain = name is { Length: > 0 and <= LongestName } ? PlainText.Of(name) : null;
        return plain is null && address is null ? null : new(kind, plain, address);
    }
}
