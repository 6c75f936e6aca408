using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Finds who wrote the article.</summary>
internal static partial class Bylines
{
    private const int MostElements = 40;
    private const int MostShown = 12;
    private const int MostParts = 40;
    private const int LongestPart = 400;
    private const int LongestLine = 140;
    private const int MostNames = 20;
    private const int MostLines = 2;
    private const int LongestOthers = 40;

    private static readonly string[] MetaNames =
        ["author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "article:author", "og:article:author", "article:author_name", "articleAuthor", "byl", "byline", "article:byline", "cXenseParse:author", "citation_author"];

    // How the label of a Twitter card says that its data is an author.
    private static readonly IReadOnlyList<string> WrittenBy = BylineWords.Of("written");

    private static readonly PhraseStarts SourceWords = BylineWords.Starts("source");
    private static readonly Regex Source = BylineWords.Pattern($@"(?:^|[\s|｜(（]){BylineWords.Any("source")}\s?[:：]\s?([^|｜,，)）]{{2,30}})");

    private static readonly FrozenSet<string> BeforePlaces = BylineWords.Of("where").Concat(BylineWords.Of("in-no-name")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Who signs: one name an entry, in the order given; no authors when the page names nobody.</summary>
    /// <remarks>A statement that names only the outlet or other organisations, or only those of whom the page says that they edited the text, counts when no other names a person.</remarks>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="outlet">Name of the outlet, or null.</param>
    /// <param name="url">Address of the page, or null.</param>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="headline">The headline; may be empty.</param>
    /// <param name="held">What data for scripts say, or null; the last to be believed.</param>
    public static Byline Find(PageFacts facts, LinkedArticle linked, string? outlet, Uri? url, PageBody? body, string headline, IReadOnlyList<string>? held = null)
    {
        IReadOnlyList<string>? last = null;
        string? credit = null;
        var language = Languages.Stated(facts, linked);
        var siteNames = SiteNames.Of(facts, LinkedArticle.None, null, url); // linked data may call the author of a page its publisher
        var own = new Lazy<List<IElement>>(() => [.. facts.Bylines.Where(element => !BesideArticle.Holds(element) && !BesideArticle.IsInCard(element) && element.Closest("figcaption") is null).Take(MostElements)]); // most metadata name somebody
        var others = new HashSet<string>(facts.Bylines.Exists(element => BylineNames.MayOpenWithOthers(Text(element))) ? own.Value.SelectMany(element => BylineNames.OthersIn(Text(element))) : [], StringComparer.OrdinalIgnoreCase);
        foreach (var line in body?.Page.Blocks.Where(block => block.Text.Length < LongestOthers).Select(block => block.Text) ?? [])
        {
            if (BylineNames.MayOpenWithOthers(line.AsSpan().Trim("【】[]")))
            {
                others.UnionWith(BylineNames.OthersIn(line.Trim('【', '】', '[', ']')));
            }
        }

        var houses = linked.Organizations.SelectMany(name => BylineNames.Of(name)).Where(name => !AgencyNames.Are(name)).ToHashSet(StringComparer.OrdinalIgnoreCase); // some are people, where a site mixes them up: then nobody else signs
        foreach (var (given, isShown) in Statements(facts, linked, own, body, headline, language).Append((held ?? [], false)))
        {
            var entries = given.Select(text => AgenciesAlone(text) ?? text).Select(text => (Text: text, Names: BylineNames.Of(BylineOpenings.InCommonWords(isShown ? text : BylineNames.FamilyLast(text), language), isShown).Where((name, at) => at == 0 || !isShown || !IsPlace(name, body)).ToList())).ToList();
            credit ??= entries.Select(entry => entry.Text).FirstOrDefault(BylineNames.CreditsAgencies);
            var apart = entries.Where(entry => entry.Names.Exists(name => IsPerson(name) && !houses.Contains(name) && !AgencyNames.Are(name))).SelectMany(entry => entry.Names.Where(AgencyNames.Are)).ToList();
            var names = entries.SelectMany(entry => entry.Names).Except(apart, StringComparer.OrdinalIgnoreCase).Take(MostNames).ToList();
            var signing = names.Where(IsPerson).ToList();
            var persons = signing.Where(name => !houses.Contains(name)).ToList();
            if (persons.Count > 0)
            {
                persons.AddRange(linked.Contributors.SelectMany(name => BylineNames.Of(name)).Where(name => IsPerson(name) && !persons.Contains(name, StringComparer.OrdinalIgnoreCase) && IsNamedBeside(name, persons, body, headline)).Distinct(StringComparer.OrdinalIgnoreCase).ToList());
                return new(persons, apart, credit) { Organizations = [.. signing.Where(houses.Contains)] };
            }

            last ??= names.Count > 0 ? names : null;
        }

        return new(last ?? [], [], credit);

        bool IsPerson(string name) => !others.Contains(name) && !IsOutlet(name, outlet) && !SiteNames.IsWhole(name, siteNames) && !SiteNames.IsWhole(Initials(name), siteNames);
    }

    // In one line near the headline: the two wrote together, whatever the linked data call the second.
    private static bool IsNamedBeside(string name, IReadOnlyList<string> persons, PageBody? body, string headline) => body is not null && HeadlinePlace.Around(body, headline).Any(block =>
        block.Text.Length < LongestLine && block.Text.Contains(name, StringComparison.OrdinalIgnoreCase) && persons.Any(person => block.Text.Contains(person, StringComparison.OrdinalIgnoreCase)));

    // "By Ida Marlow, Port Elder", where the story is told "of Port Elder" or "in" it.
    private static bool IsPlace(string name, PageBody? body) => body is not null && body.Blocks.Any(block =>
        block.Text.IndexOf(name, StringComparison.Ordinal) is > 1 and var at && block.Text[at - 1] == ' ' && BeforePlaces.Contains(block.Text[(block.Text.LastIndexOf(' ', at - 2) + 1)..(at - 1)]));

    /// <summary>The agencies that a line near the headline names beside all the authors, where the page states the authors elsewhere or marks their names alone.</summary>
    /// <param name="persons">The byline.</param>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static IEnumerable<string> AgenciesBeside(IReadOnlyList<string> persons, PageBody body, string headline) => persons.Count == 0 || persons.Any(AgencyNames.Are) ? []
        : HeadlinePlace.Around(body, headline).Select(block => block.Text).Where(text => text.Length < LongestLine && persons.All(person => text.Contains(person, StringComparison.OrdinalIgnoreCase)) && AgencyNames.MayStandIn(text))
            .Select(text => BylineNames.Of(text).ToList()).Where(names => names.TrueForAll(name => AgencyNames.Are(name) || persons.Contains(name, StringComparer.OrdinalIgnoreCase)))
            .Select(names => names.Where(AgencyNames.Are)).FirstOrDefault(agencies => agencies.Any()) ?? [];

    /// <summary>The agencies that a line near the headline calls the source of the text: "来源：新华社".</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static IEnumerable<string> AgenciesAsSource(PageBody body, string headline) => HeadlinePlace.Around(body, headline)
        .Where(block => block.Text.Length < LongestLine && block.Region.Hint is not RegionHint.Caption && !ImageTexts.IsBelow(block) && block.Text.AsSpan().ContainsAny(':', '：') && SourceWords.OpenWord(block.Text)).Select(block => Source.Match(block.Text)).Where(found => found.Success)
        .SelectMany(found => new[] { found.Groups[1].Value.Trim(), found.Groups[1].Value.Split(' ')[0] }).Where(AgencyNames.Are).Take(1);

    /// <summary>The line near the headline that names agencies, none of them by name, beside an author; null when there is none.</summary>
    /// <param name="persons">The byline.</param>
    /// <param name="body">The body as found.</param>
    /// <param name="headline">The headline; may be empty.</param>
    public static string? CreditToAgencies(IReadOnlyList<string> persons, PageBody body, string headline) =>
        HeadlinePlace.Around(body, headline).Select(block => block.Text).Where(text => text.Length < LongestLine && persons.Any(person => text.Contains(person, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(text => BylineNames.Pieces(text).Any(BylineAsides.MeansAgencies));

    // The likeliest first, and whether readers see it.
    private static IEnumerable<(IEnumerable<string> Given, bool IsShown)> Statements(PageFacts facts, LinkedArticle linked, Lazy<List<IElement>> own, PageBody? body, string headline, string? language)
    {
        yield return (linked.Authors, false);
        foreach (var name in MetaNames)
        {
            if (facts.Meta.TryGetValue(name, out var values))
            {
                yield return (values, false);
            }
        }

        if (facts.First("twitter:label1") is { } label && Writes(label))
        {
            yield return (facts.Meta.GetValueOrDefault("twitter:data1") ?? [], false);
        }

        foreach (var statement in Elements(own.Value))
        {
            yield return (statement, true);
        }

        foreach (var shown in body is null ? [] : VisibleBylines.Near(body, headline, language).Take(MostLines)) // the first may name the outlet alone
        {
            yield return ([shown], true);
        }

        if (body is not null && facts.Writers.Count > 0)
        {
            foreach (var statement in Elements(NearHeadline(facts.Writers, body, headline)))
            {
                yield return (statement, true);
            }
        }

        // A box inside the article may hold its byline; one outside is of others.
        foreach (var statement in Elements([.. facts.Bylines.Where(element => BesideArticle.Holds(element) && !BesideArticle.IsInCard(element) && element.Closest("article") is not null).Take(MostElements)]))
        {
            yield return (statement, true);
        }

        yield return (own.Value.Where(element => IsMarked(element) || element.ClassName is "author" or "vcard author" or "author vcard")
            .Select(Text).Where(text => text.Length is > 1 and < 40 && !text.Any(char.IsDigit)).Take(1), true);
    }

    // Pages speak of other writers so too: only a line beside the headline signs this story.
    private static List<IElement> NearHeadline(List<IElement> elements, PageBody body, string headline)
    {
        var lines = HeadlinePlace.Around(body, headline).Where(block => block.Text.Length < LongestLine && !block.EndsSentence).Select(block => block.Text).ToList();
        return [.. elements.Take(MostElements).Where(element => !BesideArticle.Holds(element) && !BesideArticle.IsInCard(element) && Text(element).Split(" | ")[0] is { Length: > 2 } name && lines.Exists(line => line.Contains(name, StringComparison.Ordinal)))];
    }

    private static IEnumerable<IEnumerable<string>> Elements(List<IElement> elements) =>
        Unmarked(elements).Select(text => (IEnumerable<string>)[text]).Prepend(elements.Where(element => IsMarked(element) || IsBesideMarked(element)).Select(Text).Where(IsPlausible).Take(6));

    // "By <a rel=author>Ida Marlow</a>" in one element, "Tom Fenn" in the next of its kind.
    private static bool IsBesideMarked(IElement element) => element is { ParentElement: { } parent, ClassName: { Length: > 0 } kind } && !element.Children.Any(HoldsMarked)
        && parent.Children.Any(other => other.ClassName == kind && other.LocalName == element.LocalName && HoldsMarked(other));

    private static bool HoldsMarked(IElement element) => element.GetAttribute("rel") is "author" || element.GetAttribute("itemprop") is "author" || element.Children.Any(HoldsMarked);

    private static IEnumerable<string> Unmarked(IEnumerable<IElement> elements) => elements.Where(element => !IsMarked(element)).Take(MostShown).Select(Text)
        .OrderBy(text => text.Any(char.IsDigit)).Select(BylineNames.WithoutDay).Where(text => IsPlausible(text) && (BylineNames.IsOpened(text) || AgenciesAlone(text) is not null || (BylineNames.Of(text, true).First() is var name && (BylineNames.HasNameShape(name) || AgencyNames.Are(name)))))
        .Select(text => AgenciesAlone(text) ?? text);

    // "jof/dpa": the sign of who edited it is no name, and neither is what says that agencies have a part in it: "Con información de EFE y AFP".
    private static string? AgenciesAlone(string text) => !AgencyNames.MayStandIn(text) ? null : EditorNotes.SharesOutWork(text) && AgencyCredits.NamedIn([text]).ToList() is { Count: > 0 } named && BylineNames.Of(text).Count() <= named.Count ? string.Join(", ", named) : BylineNames.Pieces(text).ToList() is { Count: > 1 } pieces && pieces.Exists(AgencyNames.Are) && pieces.TrueForAll(piece => AgencyNames.Are(piece) || Sign().IsMatch(piece))
        ? string.Join(", ", pieces.Where(AgencyNames.Are)) : null;

    private static bool Writes(string label) =>
        WrittenBy.Any(word => label.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsMarked(IElement element) => element.GetAttribute("itemprop") is not null || element.GetAttribute("rel") is not null;

    // Names stand in elements of their own; the words between them join names as in running text.
    private static string Text(IElement element)
    {
        var parts = new List<string>();
        Collect(element, parts);
        return PlainText.Collapse(string.Join(" | ", parts));
    }

    private static void Collect(INode node, List<string> parts)
    {
        var children = node.ChildNodes;
        for (var at = 0; at < children.Length && parts.Count < MostParts; at++)
        {
            var child = children[at];
            if (child is IText text && !text.Data.AsSpan(0, Math.Min(text.Data.Length, LongestPart)).IsWhiteSpace())
            {
                parts.Add(text.Data.AsSpan(0, Math.Min(text.Data.Length, LongestPart)).Trim().ToString());
            }
            else if (child is IElement { LocalName: not ("script" or "style" or "svg" or "time" or "button") } element)
            {
                Collect(element, parts);
            }
        }
    }

    private static bool IsPlausible(string text) => text.Length is > 2 and < 140 && !text.Any(char.IsDigit) && BylineNames.Of(text, true).ToList() is { Count: > 0 } names
        && names.TrueForAll(name => name.Split(' ').Length <= 5) && names.Exists(name => name.Contains(' ', StringComparison.Ordinal) || name[0] > '\u2E80' || AgencyNames.Are(name));

    private static bool IsOutlet(string name, string? outlet) =>
        outlet is not null && Folded(name) is var a && Folded(WithoutDomain(outlet)) is var b && a.Length > 1 && b.Length > 1
        && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    // "Dock and Harbour Post" is "DHP".
    private static string Initials(string name) => string.Concat(name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));

    // "paper.example" signs its pages as "Paper".
    private static string WithoutDomain(string outlet) =>
        !outlet.Contains(' ', StringComparison.Ordinal) && outlet.LastIndexOf('.') is > 1 and var dot && outlet.Length - dot <= 4 ? outlet[..dot] : outlet;

    [GeneratedRegex(@"^\p{Ll}{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
