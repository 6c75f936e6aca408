using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells section fronts, video pages, galleries and walls from articles.</summary>
internal static partial class PageKinds
{
    private const int LeastFigures = 4;
    private const int LongestCaption = 350;
    private const double MostlySlides = 0.7;
    private const int LeastTeasers = 4;
    private const int LeastHeadings = 6;
    private const int LongestLabel = 20;
    private const int Least = 140;
    private const int LongestWall = 2_500;
    private const int LongestNotice = 700;
    private const int LongestForm = 300;
    private const int LeastRunning = 80;
    private const int LeastParagraphs = 5;

    /// <summary>Why a page is no article, or null when it may be one.</summary>
    /// <param name="size">Size of the body.</param>
    /// <param name="body">Where it was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? WhyNoArticle(int size, PageBody? body, PageFacts facts, LinkedArticle linked)
    {
        var texts = body?.Blocks ?? [];
        if (texts.Count >= LeastFigures && texts.Where(block => IsInFigure(block.Region)).Sum(block => block.Size) > 0.7 * texts.Sum(block => block.Size))
        {
            return "a gallery";
        }

        if (linked.IsArticle)
        {
            return null;
        }

        if (body is not null && (AreSlides(body) || CaptionedPictures.Are(body)))
        {
            return "a gallery";
        }

        var kind = facts.First("og:type") ?? string.Empty;
        if (size <= LongestNotice && (kind is not "article" || (size < LongestForm && IsHeadedAsRefusal(body, facts))) && Notice(size, body, facts) is { } notice)
        {
            return notice;
        }

        // What is said of a video or of pictures is a paragraph or two; an article may hold some.
        var isRunning = texts.Count(block => block is { IsHeading: false, IsListItem: false, EndsSentence: true, Size: >= LeastRunning }) >= LeastParagraphs;
        if (size < 1_200 && !isRunning && (linked.Types.Contains("VideoObject", StringComparer.Ordinal) || kind.StartsWith("video", StringComparison.OrdinalIgnoreCase)))
        {
            return "a video page";
        }

        if (size < 1_200 && !isRunning && (linked.Types.Any(type => type is "PodcastEpisode" or "RadioEpisode" or "AudioObject") || (facts.Recordings > 0 && facts.Title.Contains("podcast", StringComparison.OrdinalIgnoreCase))))
        {
            return "a page of a recording";
        }

        if (size < 1_200 && !isRunning && linked.Types.Any(type => type is "ImageGallery" or "MediaGallery"))
        {
            return "a gallery";
        }

        var saysFront = linked.Types.Any(type => type is "CollectionPage" or "ItemList") && kind is not "article";
        var all = body?.Page.Blocks ?? [];
        var linkedShare = all.Count == 0 ? 0 : all.Sum(block => block.Size * block.LinkDensity) / all.Sum(block => (double)block.Size);
        return (kind is not "article" && ((size < 2_500 && (saysFront || (facts.Articles > 3 && linkedShare > 0.5))) || (size < Least && IsListOfHeadings(all)))) || (body is not null && IsRowOfTeasers(body, areOwn: kind is "article"))
            ? "a page of links to articles" : null;
    }

    /// <summary>Why a page that calls itself an article, and holds too few words for one, is none, or null.</summary>
    /// <param name="body">Where the words were found, or null.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? WhyNoText(PageBody? body, LinkedArticle linked) =>
        linked.HoldsFilm && body is { Blocks.Count: > 0, Container: { } container } && container.Element.QuerySelector("iframe, video") is not null ? "a video page" : null;

    /// <summary>The question that a page asks in the place of an article, or null.</summary>
    /// <param name="size">Size of the body.</param>
    /// <param name="body">Where it was found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    public static string? Question(int size, PageBody? body, PageFacts facts, LinkedArticle linked) => size >= LongestWall || linked.IsArticle ? null
        : Array.Exists(Names(body, facts), WallTitles.IsBotTest) ? "a test for humans in the place of the page"
        : Array.Exists(Names(body, facts), WallTitles.IsConsent) || (size <= LongestNotice && facts.First("og:type") is not "article" && body is not null && ConsentTexts.ArePage(body.Page)) ? "a question for consent in the place of the page"
        : null;

    // The page says in its title or its one heading that it is no article, or asks for a password and holds little else.
    private static string? Notice(int size, PageBody? body, PageFacts facts) => Array.Exists(Names(body, facts), WallTitles.IsRefusal) ? "a notice in the place of the page"
        : facts.Passwords > 0 && facts.Articles == 0 && size < LongestForm ? "a form to log in by"
        : null;

    // Some give every page the type of their articles.
    private static bool IsHeadedAsRefusal(PageBody? body, PageFacts facts) => Names(body, facts) is [_, var heading] && WallTitles.IsRefusal(heading);

    private static string[] Names(PageBody? body, PageFacts facts) =>
        body?.Page.Blocks.FirstOrDefault(block => block.Region.Tag is "h1") is { } heading && facts.Headings.Count == 1 ? [facts.Title, heading.Text] : [facts.Title];

    private static bool IsListOfHeadings(IReadOnlyList<Block> blocks) =>
        blocks.Count(block => block is { IsHeading: true, LinkDensity: > 0.8 } && block.Size > LongestLabel) >= LeastHeadings;

    // A linked line above nearly every paragraph: each is about another article. Lists of things to buy or to see have such lines too, which lead to other sites.
    private static bool IsRowOfTeasers(PageBody body, bool areOwn)
    {
        var texts = body.Blocks.Where(block => !block.IsHeading).ToList();
        var teasers = texts.Count(block => IsLinkedHeading(body.Page, block.Index - 1, areOwn) || IsLinkedHeading(body.Page, block.Index - 2, areOwn) || (!areOwn && OpensWithLink(body, block)));
        return teasers >= LeastTeasers && teasers >= 0.7 * texts.Count;
    }

    // A box in the body's element that begins with a link and goes on with the paragraph: one found page of many.
    private static bool OpensWithLink(PageBody body, Block block) =>
        block.Index > 0 && body.Page.Blocks[block.Index - 1] is { LinkDensity: > 0.8, IsListItem: false } before && !before.Links[0].Href.StartsWith('#')
        && block.Region.Parent is { } box && !ReferenceEquals(box, body.Container) && box.FirstBlock == before.Index && before.Region.IsWithin(box);

    private static bool IsLinkedHeading(BlockPage page, int at, bool isOwn) =>
        at >= 0 && page.Blocks[at] is { IsHeading: true, LinkDensity: > 0.8 } heading && (isOwn ? heading.Links[0].Href is ['/', not '/', ..] : !heading.Links[0].Href.StartsWith('#'));

    // "2 of 7" at the head of nearly every paragraph, each of them no longer than a caption.
    private static bool AreSlides(PageBody body)
    {
        var texts = body.Blocks.Where(block => !block.IsHeading).ToList();
        var slides = texts.Select(block => (Block: block, Found: SlideNumber().Match(block.Text))).Where(slide => slide.Found.Success).ToList();
        return slides.Count >= LeastFigures && slides.Count >= MostlySlides * texts.Count && slides.Sum(slide => slide.Block.Size) < LongestCaption * slides.Count
            && slides.DistinctBy(slide => slide.Found.Groups["all"].Value).Count() == 1 && slides.DistinctBy(slide => slide.Found.Groups["at"].Value).Count() == slides.Count;
    }

    [GeneratedRegex(@"^(?<at>[0-9]{1,3})\s?(?:/|\p{L}{1,4}\s)\s?(?<all>[0-9]{1,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex SlideNumber();

    private static bool IsInFigure(Region region)
    {
        for (var at = region; at is not null; at = at.Parent)
        {
            if (at is { Tag: "figure" or "figcaption", Hint: RegionHint.Caption })
            {
                return true;
            }
        }

        return false;
    }
}
