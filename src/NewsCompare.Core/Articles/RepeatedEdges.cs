using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Finds the paragraphs with which an outlet opens and ends its pages: appeals, notes on itself, where to read on.</summary>
/// <remarks>Paragraphs in the middle are left alone: outlets repeat the background of a running story, and that is part of the story.</remarks>
public static class RepeatedEdges
{
    private const int LeastPages = 3;
    private const int Depth = 4;
    private const int Longest = 600;

    // What an outlet says of itself is little; more than that is a text of which it has another telling.
    private const double MostOfBody = 0.4;

    /// <summary>The paragraphs that stand among the first or last four of three or more pages.</summary>
    /// <param name="pages">Articles of one outlet, one a page.</param>
    public static IReadOnlySet<string> Among(IEnumerable<Article> pages) =>
        pages.SelectMany(page => Edge(page).Distinct(StringComparer.Ordinal)).GroupBy(text => text, StringComparer.Ordinal)
            .Where(group => group.Count() >= LeastPages).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The body without such paragraphs at its ends; a body of nothing else stays as it is.</summary>
    /// <param name="body">The body as found.</param>
    /// <param name="repeated">The paragraphs, as <see cref="Among"/> gives them.</param>
    internal static PageBody Without(PageBody body, IReadOnlySet<string> repeated)
    {
        var (first, end) = (0, body.Blocks.Count);
        while (first < end && first < Depth && repeated.Contains(body.Blocks[first].Text))
        {
            first++;
        }

        while (end > first && body.Blocks.Count - end < Depth && repeated.Contains(body.Blocks[end - 1].Text))
        {
            end--;
        }

        var edges = body.Blocks.Take(first).Concat(body.Blocks.Skip(end)).ToList();
        return edges.Count == 0 || edges.Sum(block => block.Size) > MostOfBody * body.Size ? body : body with
        {
            Blocks = [.. body.Blocks.Take(end).Skip(first)],
            Repeated = [.. edges.Select(block => block.Text)],
        };
    }

    // What was left out of a page counts on, else it would come back as soon as it is left out everywhere.
    private static IEnumerable<string> Edge(Article page) => page.Paragraphs.Take(Depth).Concat(page.Paragraphs.TakeLast(Depth)).Concat(page.Parts.Repeated).Where(text => text.Length <= Longest);
}
