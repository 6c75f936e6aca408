using AngleSharp.Dom;
using NewsCompare.Core.Articles.Details;
using NewsCompare.Core.Markup;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads the body of an article from its page.</summary>
internal static class BodyReader
{
    private const int Enough = 250;
    private const int Short = 1_000;
    private const double MuchMore = 2.5;
    private const double MostHidden = 1.0 / 3;

    /// <summary>The body.</summary>
    /// <param name="body">The page's body element.</param>
    /// <param name="headline">What the page is called; may be empty.</param>
    /// <param name="linked">What the page's linked data says of it.</param>
    /// <param name="sheets">The page's style sheets. What they hide is left out, unless it is a third of the text: a script shows it then.</param>
    /// <param name="url">Address of the page, or null.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static PageBody Read(IElement body, string headline, LinkedArticle linked, StyleSheets sheets, Uri? url, CancellationToken cancellationToken)
    {
        var seen = Read(BlockReader.Read(body, sheets, cancellationToken) with { Address = url, Linked = linked }, headline, linked) with { HasTooManyRules = sheets.IsTooMuch };
        if (seen.Page.HiddenSize <= MostHidden * (seen.Page.HiddenSize + seen.Size))
        {
            return seen;
        }

        var all = Read(BlockReader.Read(body, StyleSheets.None, cancellationToken) with { Address = url, Linked = linked }, headline, linked);
        return seen.Size < (1 - MostHidden) * all.Size ? all with { IsUncovered = true } : seen;
    }

    private static PageBody Read(BlockPage page, string headline, LinkedArticle linked)
    {
        EditorNotes.MarkHeaded(page);
        Posts.Mark(page);
        var worth = page.Blocks.Select(BlockWorth.Of).ToArray();
        var strict = Read(page, worth, headline, isStrict: true);
        if (strict.Size < Enough && ConsentTexts.Discount(page, worth))
        {
            strict = Read(page, worth, headline, isStrict: true);
        }

        if (strict.Size >= Enough && !Misses(strict, linked))
        {
            return strict;
        }

        var loose = Read(page, worth, headline, isStrict: false);
        return loose.Size > strict.Size * MuchMore && (linked.Body is null || Agreement(loose, linked) >= Agreement(strict, linked)) && !(strict.Brief is not null && IsBeside(strict, loose)) ? loose : strict;
    }

    // Of a short story's own element only more of a story is text.
    private static bool IsBeside(PageBody strict, PageBody loose) => strict.Size > 0 && !ShortStory.Runs(loose.Blocks.Except(strict.Blocks));

    private static PageBody Read(BlockPage page, double[] worth, string headline, bool isStrict)
    {
        ClutterFilter.Mark(page, worth, isStrict);
        var container = BodyFinder.Find(page, worth, headline, null);
        var found = Read(page, worth, headline, container);
        if ((found.Size >= Short && !ShortStory.IsBesideOwn(page, headline, container)) || ShortStory.Of(page, headline) is not { } brief)
        {
            return found;
        }

        var within = container is not null && container.IsWithin(brief) ? found : Read(page, worth, headline, BodyFinder.Find(page, worth, headline, brief));
        return within.Size > 0 ? within with { Brief = brief } : found;
    }

    private static PageBody Read(BlockPage page, double[] worth, string headline, Region? container)
    {
        IReadOnlyList<Block> blocks = container is null ? [] : [.. SplitBodies.Of(page, worth, container).SelectMany(part => BodyCleaner.Clean(page, part, headline))];
        var quotes = PullQuotes.In(blocks, page);
        return new PageBody(QuoteSpeakers.Join(quotes.Count == 0 ? blocks : [.. blocks.Where(block => !quotes.Contains(block))], page), container, page)
        {
            PullQuotes = [.. blocks.Where(quotes.Contains)],
            HoldsUnseen = blocks.Select(block => block.Region).Distinct().Any(region => HiddenRest.IsUnseen(page, region)),
        };
    }

    private static bool Misses(PageBody body, LinkedArticle linked) => linked.Body is { Length: > 600 } && Agreement(body, linked) < 0.5;

    private static double Agreement(PageBody body, LinkedArticle linked) => linked.Body is { } stated ? stated.Agreement([.. body.Blocks.Select(block => block.Text)]) : 0;
}
