using System.Buffers;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Chooses the headline among what linked data, metadata, headings and the title say, by how far they agree.</summary>
/// <remarks>What readers see stands first: a top heading that any statement repeats is the headline, unless most statements agree on another.</remarks>
internal static class Headlines
{
    // What it counts that readers see a text as a heading.
    private const double Seen = 1.2;
    private const double Consensus = 2.5;
    private const double Kinship = 0.5;
    private const int MostOfDay = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create("-–—|·•»");

    /// <summary>The headline, without characters that nobody sees; empty when the page has none.</summary>
    /// <param name="facts">The page's metadata.</param>
    /// <param name="linked">Its linked data.</param>
    /// <param name="names">What the outlet is called.</param>
    public static string Choose(PageFacts facts, LinkedArticle linked, IReadOnlyList<string> names)
    {
        var agreed = Agreed(facts, linked, names);
        return Shown(TitledHeadings.InTitle(facts, linked, agreed, names) is { } titled ? titled
            : TitleStatement.IsLong(agreed) ? (SiteNames.IsWhole(agreed, names) ? SecondHeadings.Opening(facts) : null) ?? agreed
            : facts.HeadingTexts is [var sign] && sign.Text == agreed && SecondHeadings.BesideSign(facts, agreed) is { } beside ? beside
            : agreed.Length == 0 || SiteNames.Is(agreed, names) ? Second(facts, names) ?? agreed
            : IsOfSeveralParts(agreed) && facts.HeadingTexts.Count == 0 ? SecondHeadings.Opening(facts) ?? agreed
            : agreed);
    }

    // "Home - Herald"
    private static bool IsOfSeveralParts(string title) => title.AsSpan().ContainsAny(Separators);

    // Soft hyphens and their kin; joiners stay, words of some languages are written with them.
    private static string Shown(string text) => string.Concat(text.Where(c => c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')));

    // Pages that keep the top heading for the outlet, or have none, and call all their pages by its name.
    private static string? Second(PageFacts facts, IReadOnlyList<string> names) => TitledHeadings.Alone(facts)
        ?? SecondHeadings.Texts(facts.SecondHeadings).FirstOrDefault(text => !SiteNames.Is(text, names) && !IsDay(text));

    // "Tuesday, 3 November 2026", above all that a blog wrote on it.
    private static bool IsDay(string text) => text.AsSpan().Count(' ') < MostOfDay && text.AsSpan().ContainsAnyInRange('0', '9') && VisibleDays.In(text, null) is not null;

    private static string Agreed(PageFacts facts, LinkedArticle linked, IReadOnlyList<string> names)
    {
        var headings = facts.HeadingTexts.DistinctBy(heading => heading.Text, StringComparer.Ordinal).ToList();
        var statements = Statements(facts, linked, names, headings).ToList();
        if (statements.Count == 0)
        {
            return headings.FirstOrDefault().Text ?? string.Empty;
        }

        var (shown, votes) = Repeated(headings, statements, names);
        var said = Said(statements);
        var headline = shown is not null && votes + Seen >= Votes(said, statements) ? shown : Differing(headings, statements, said, names) ?? said;
        return SecondHeadings.Stated(facts, statements.ConvertAll(statement => statement.Clean), headline)
            ?? statements.Where(statement => statement.IsOpen).Select(statement => statement.Clean).FirstOrDefault(text => IsWithoutKicker(text, headline)) ?? headline;
    }

    private static IEnumerable<TitleStatement> Statements(PageFacts facts, LinkedArticle linked, IReadOnlyList<string> names, List<HeadingText> headings)
    {
        var shown = headings.Select(heading => heading.Text).ToList();
        (string? Text, double Weight, bool IsOpen)[] all =
        [
            (linked.IsArticle ? linked.Headline : null, 1.6, false),
            (facts.First("og:title", "dcterms.title", "dc.title"), 1, true),
            (facts.First("twitter:title"), 0.7, true),
            (facts.Title, 0.5, false),
        ];
        return all.Where(given => !string.IsNullOrWhiteSpace(given.Text)).Select(given => TitleStatement.Of(given.Text!, given.Weight, given.IsOpen, names, shown))
            .Where(statement => statement.Clean.Length > 0);
    }

    // The statement that most repeat, of equal ones the first, unless it breaks off.
    private static string Said(List<TitleStatement> statements)
    {
        var whole = statements.Where(statement => !(statement.Clean.EndsWith('…') || statement.Clean.EndsWith("...", StringComparison.Ordinal))).ToList();
        return (whole.Count > 0 ? whole : statements).Select(statement => statement.Clean).MaxBy(text => Votes(text, statements))!;
    }

    private static (string? Text, double Votes) Repeated(List<HeadingText> headings, List<TitleStatement> statements, IReadOnlyList<string> names) =>
        headings.Where(heading => !SiteNames.Is(heading.Text, names)).Select(heading => (heading.Text, Votes: Votes(heading.Text, statements), heading.IsWhole))
            .Where(heading => heading.Votes > 0).OrderByDescending(heading => heading.Votes).ThenByDescending(heading => heading.IsWhole)
            .Select(heading => ((string?)heading.Text, heading.Votes)).FirstOrDefault();

    private static double Votes(string text, List<TitleStatement> statements)
    {
        var folded = TitleStatement.Folded(text);
        return statements.Sum(statement => statement.Forms.Contains(folded) || Begins(statement.Clean, text) ? statement.Weight : 0);
    }

    // "The headline-section": what stands behind a mark may be a name that no other source knows.
    private static bool Begins(string statement, string text) =>
        TitleStatement.IsLong(text) && statement.Length > text.Length && statement.StartsWith(text, StringComparison.OrdinalIgnoreCase)
        && statement.AsSpan(text.Length).TrimStart() is ['-' or '|' or '–' or '—' or '•' or '·' or '｜' or '：' or '－' or '_' or '»' or '«', ..];

    // A heading in other words than the statements, which differ among themselves or are one alone: one that shares words with what they say, or the only one there is.
    private static string? Differing(List<HeadingText> headings, List<TitleStatement> statements, string said, IReadOnlyList<string> names)
    {
        // A headline may name the town that the outlet is called after.
        if (Votes(said, statements) >= Consensus || (TitleStatement.IsLong(said) && !SiteNames.IsWhole(said, names) && headings.Exists(heading => TitleStatement.Folded(heading.Text) == TitleStatement.Folded(said))))
        {
            return null;
        }

        var words = TitleStatement.Words(said);
        var whole = headings.Where(heading => heading.IsWhole && !SiteNames.Is(heading.Text, names)).Select(heading => (heading.Text, Words: TitleStatement.Words(heading.Text))).ToList();
        return whole.Where(heading => heading.Words.Count > 2 && heading.Words.Count(words.Contains) >= Kinship * Math.Min(heading.Words.Count, words.Count))
            .Select(heading => heading.Text).FirstOrDefault() ?? (whole is [var only] && (TitleStatement.IsLong(only.Text) || !TitleStatement.IsLong(said)) ? only.Text : null);
    }

    /// <summary>Whether a text is the rest of a heading behind its kicker.</summary>
    /// <param name="text">A text.</param>
    /// <param name="shown">The heading.</param>
    // "Bank crisis: Regulator admits failures", which Open Graph calls "Regulator admits failures": the first words are the kicker.
    internal static bool IsWithoutKicker(string text, string shown) =>
        text.Length > 20 && text.Length < shown.Length - 2 && shown.EndsWith(text, StringComparison.OrdinalIgnoreCase)
        && shown[..^text.Length].TrimEnd() is [.., ':' or '|' or '-' or '–' or '—' or '+'];
}
