using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Reads the text that linked data holds.</summary>
internal static partial class LinkedBodies
{
    private const int Least = 250;
    private const int LeastStated = 200;
    private const int LeastShort = 120;
    private const int Short = 600;
    private const int Running = 60;
    private const int LeastUpdates = 3;
    private const double MostShown = 0.6;
    private const double MostlyStated = 0.5;
    private const double WhollyStated = 0.95;

    private static readonly string[] Ends = ["\n", "\r", "</p>", "<br>", "<br/>", "<br />", "</h2>", "</h3>", "</li>"];

    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>Its paragraphs, plain.</summary>
    /// <param name="body">The articleBody as written, perhaps with tags.</param>
    public static IReadOnlyList<string> Paragraphs(string body)
    {
        var decoded = PlainText.Decode(body);
        decoded = decoded.Contains("<fig", StringComparison.OrdinalIgnoreCase) ? Figures().Replace(decoded, "\n") : decoded;
        return [.. Cut(decoded).Select(PlainText.Of).Where(text => text.Any(char.IsLetterOrDigit))];
    }

    /// <summary>Whether linked data state the text in the place of the page: it shows next to nothing, or the beginning of what they state and is cut off there. Another text does not replace what readers see, and none goes on behind its end.</summary>
    /// <param name="linked">What linked data say.</param>
    /// <param name="body">The body as found, or null.</param>
    /// <param name="facts">The page's metadata.</param>
    public static bool Complete(LinkedArticle linked, PageBody? body, PageFacts facts)
    {
        var size = body?.Size ?? 0;
        return linked.Body is { Length: > LeastShort } stated && (stated.Length > LeastStated || ShortTexts.AreStories(stated.Paragraphs)) && size < stated.Size * MostShown && stated.Paragraphs.Count > 0
            && (Lead(linked, body).Count > 0
                || (size < Least && size < stated.Size / 3)
                || (body is { Blocks: [.., var last] } && (size < Least || (size < Short && size < stated.Size / 3) || linked.Updates.Count > 0 || IsCut(body, last, facts, linked)) && Begins(stated, body, size)));
    }

    /// <summary>What a page shows of a live blog whose entries only linked data hold; empty when it shows entries too, or more than a lead.</summary>
    /// <param name="linked">What linked data say.</param>
    /// <param name="body">The body as found, or null.</param>
    public static IReadOnlyList<Block> Lead(LinkedArticle linked, PageBody? body) =>
        body is { Size: < Least } && linked.Updates.Count >= LeastUpdates && linked.Body is { } stated && new TextOverlap(stated.Paragraphs).Share(body.Blocks.Select(block => block.Text)) == 0
            ? [.. body.Blocks.Where(block => !EditorNotes.IsCredit(block) && !IsOfPage(block.Region))] : [];

    // Where a page shows nothing else, its foot is read.
    private static bool IsOfPage(Region region) => region.IsIn(at => at is { Tag: "footer" } or { Hint: RegionHint.Outside });

    private static bool Begins(StatedBody stated, PageBody body, int size) =>
        new TextOverlap(stated.Paragraphs).Share(body.Blocks.Where(block => block.Size > Running).Select(block => block.Text)) > (size < stated.Size / 3 ? MostlyStated : WhollyStated);

    // By a wall, or in the middle of a sentence.
    private static bool IsCut(PageBody body, Block last, PageFacts facts, LinkedArticle linked) =>
        PageStates.Paywall(facts, linked) is PaywallState.Closed or PaywallState.Metered || !last.EndsSentence || CutTexts.EndsInDots(last.Text)
        || PaywallMarks.AreIn(body) || PaywallMarks.StandBehind(body) || PaywallMarks.EndsAtWall(body) || PaywallMarks.EndsBlurred(body);

    // Most are written without tags, and a cut at one of few letters is a fast search.
    private static string[] Cut(string text) => text.Contains('<', StringComparison.Ordinal)
        ? text.Split(Ends, StringSplitOptions.RemoveEmptyEntries)
        : text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<figure\\b.*?</figure>|<figcaption\\b.*?</figcaption>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Figures();
}
