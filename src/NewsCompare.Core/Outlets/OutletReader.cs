using System.Text.Json;
using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Outlets;

/// <summary>Reads an outlet file, <c>config/outlets/&lt;id&gt;.json</c>.</summary>
public static partial class OutletReader
{
    private static readonly JsonDocumentOptions Tolerant = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 };

    /// <summary>The outlet of a file.</summary>
    /// <param name="fileName">Name of the file, for messages; its stem is the id.</param>
    /// <param name="json">The text; comments and trailing commas are allowed.</param>
    /// <exception cref="InvalidInputException">A key is unknown, missing or out of range: the message names file, key and allowed range.</exception>
    public static Outlet Read(string fileName, string json)
    {
        var id = Id(fileName);
        try
        {
            using var document = JsonDocument.Parse(json, Tolerant);
            return Outlet(id, new(fileName, "", document.RootElement));
        }
        catch (JsonException wrong)
        {
            throw new InvalidInputException("outlet-malformed", $"{fileName}: the file is no JSON (line {wrong.LineNumber + 1}): {wrong.Message}", wrong);
        }
        catch (InvalidOperationException wrong)
        {
            throw new InvalidInputException("outlet-malformed", $"{fileName}: the file holds half a surrogate pair, which is no text: {wrong.Message}", wrong);
        }
    }

    private static Outlet Outlet(string id, OutletKeys keys)
    {
        keys.Allow("$schema", "name", "homepage", "domains", "kind", "country", "language", "creditNames", "feeds", "enabled", "disabledReason", "pageRules", "fetch");
        var enabled = keys.Flag("enabled", otherwise: true);
        var name = keys.Text("name");
        var names = keys.Texts("creditNames");
        return new(
            id, name, keys.Address("homepage"),
            keys.Texts("domains", atLeast: 1, domain => Domain().IsMatch(domain), "a registrable domain in lower case without scheme, such as \"example.com\""),
            keys.Choice<OutletKind>("kind"),
            keys.Text("country", value => Country().IsMatch(value), "two upper-case letters of ISO 3166-1, such as \"US\""),
            keys.Text("language", value => Language().IsMatch(value), "a BCP 47 tag, such as \"en\" or \"en-GB\""),
            names.Contains(name, StringComparer.Ordinal) ? names : [name, .. names],
            [.. keys.Objects("feeds").Select(Feed)],
            enabled, Reason(keys, enabled), keys.Object("pageRules") is { } rules ? Rules(rules) : null,
            keys.Object("fetch") is { } fetch ? Fetch(fetch) : null);
    }

    private static OutletFeed Feed(OutletKeys keys)
    {
        keys.Allow("url", "kind", "enabled", "disabledReason", "links");
        var enabled = keys.Flag("enabled", otherwise: true);
        var kind = keys.Choice<FeedKind>("kind");
        return kind != FeedKind.Hub && keys.Has("links")
            ? throw keys.Wrong("links", "is for \"kind\": \"hub\" only: take it away")
            : new(keys.Address("url"), kind, enabled, Reason(keys, enabled), kind == FeedKind.Hub && (enabled || keys.Has("links")) ? Links(keys) : null);
    }

    private static LinkPattern Links(OutletKeys keys) => LinkPattern.Of(keys.Text(
        "links", LinkPattern.IsPattern, "the form of the paths of the articles that the hub lists, such as \"/article/**\": it begins with a slash, * stands for any characters of one segment, ** for any at all"));

    private static PageRules Rules(OutletKeys keys)
    {
        keys.Allow("body", "remove", "validUntil");
        return new(keys.Optional("body"), keys.Has("remove") ? keys.Texts("remove") : [], keys.Date("validUntil"));
    }

    private static FetchRules Fetch(OutletKeys keys)
    {
        keys.Allow("cookie", "robotsForFeeds", "restTogether", "ignoreCertificate");
        return new(
            keys.Has("cookie") ? keys.Text("cookie", IsCookie, "what the browser sends as Cookie, such as \"consent=yes; region=eu\": at most 4,096 printable ASCII characters") : null,
            keys.Flag("robotsForFeeds", otherwise: true), keys.Flag("restTogether", otherwise: true), keys.Flag("ignoreCertificate", otherwise: false));
    }

    private static bool IsCookie(string text) => text.Length <= 4_096 && text.Contains('=', StringComparison.Ordinal) && text.All(character => character is >= ' ' and < '\x7f');

    private static string? Reason(OutletKeys keys, bool enabled) => enabled switch
    {
        false => keys.Text("disabledReason"),
        true when keys.Has("disabledReason") => throw keys.Wrong("disabledReason", "is given although \"enabled\" is true: take it away, or set \"enabled\": false"),
        true => null,
    };

    private static string Id(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var stem = name.EndsWith(".json", StringComparison.Ordinal) ? name[..^5] : name;
        return IdForm().IsMatch(stem)
            ? stem
            : throw new InvalidInputException("outlet-id", $"{fileName}: the name of the file is the id of the outlet and must be lower-case letters, digits and single hyphens, such as \"the-herald.json\".");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Domain();

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Country();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Language();
}
