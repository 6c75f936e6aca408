namespace NewsCompare.Core.Articles.Details;

/// <summary>Chooses the headline among what linked data, metadata, headings and the title say.</summary>
internal static class Headlines
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " « ", " » ", " / ", "｜", " ― ", " ~ "];

    /// <summary>The headline; empty when the page has none.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="outlet">Name of the outlet, or null.</param>
    public static string Choose(PageFacts facts, LinkedArticle linked, string? outlet)
    {
        var open = facts.First("og:title", "twitter:title", "dcterms.title", "dc.title") ?? string.Empty;
        var headings = facts.Headings.Select(heading => PlainText.Collapse(heading.TextContent)).Where(text => text.Length is > 3 and < 400).Distinct(StringComparer.Ordinal).ToList();
        var best = new[] { linked.IsArticle ? linked.Headline : null, open, facts.Title }
            .Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => WithoutName(text!, outlet, headings)).ToList();
        if (best.Count == 0)
        {
            return headings.FirstOrDefault() ?? string.Empty;
        }

        var said = best[0].EndsWith('…') || best[0].EndsWith("...", StringComparison.Ordinal) ? best.MaxBy(text => text.Length)! : best[0];
        var shown = headings.Find(heading => Agree(heading, said)) ?? said;
        return best.Find(text => IsWithoutKicker(text, shown)) ?? shown;
    }

    // "Bank crisis: Regulator admits failures", which other metadata call "Regulator admits failures": the first words are the kicker.
    private static bool IsWithoutKicker(string text, string shown) =>
        text.Length > 20 && text.Length < shown.Length - 2 && shown.EndsWith(text, StringComparison.OrdinalIgnoreCase)
        && shown[..^text.Length].TrimEnd() is [.., ':' or '|' or '-' or '–' or '—' or '+'];

    /// <summary>Whether two headlines are the same but for marks and case.</summary>
    private static bool Agree(string a, string b) => string.Equals(Folded(a), Folded(b), StringComparison.Ordinal);

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string WithoutName(string title, string? outlet, List<string> headings)
    {
        var text = PlainText.Collapse(title);
        if (headings.Exists(heading => Agree(heading, text)))
        {
            return text;
        }

        for (var round = 0; round < 3; round++)
        {
            var (at, separator) = Separators.Select(s => (At: text.LastIndexOf(s, StringComparison.Ordinal), Separator: s)).MaxBy(found => found.At);
            if (at < 1)
            {
                break;
            }

            var (head, tail) = (text[..at].TrimEnd(), text[(at + separator.Length)..].TrimStart());
            if (IsName(tail, outlet) || headings.Exists(heading => Agree(heading, head)))
            {
                text = head;
            }
            else
            {
                break;
            }
        }

        return text;
    }

    private static bool IsName(string tail, string? outlet)
    {
        if (StatedTime.Parse(tail) is not null)
        {
            return true;
        }

        if (outlet is null)
        {
            return false;
        }

        var (a, b) = (Folded(tail), Folded(outlet));
        return a.Length > 1 && b.Length > 1 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }
}
