using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Says what a seed lacks, and what looks wrong in its text.</summary>
public static class SeedLinter
{
    /// <summary>The findings: missing facts first, then those of the text from top to bottom.</summary>
    /// <param name="seed">The seed as read.</param>
    /// <param name="lexicon">Words of the seed's language.</param>
    /// <param name="now">The time; null says nothing of days to come.</param>
    public static IReadOnlyList<SeedFinding> Lint(Seed seed, Lexicon lexicon, DateTimeOffset? now = null)
    {
        var origin = OriginReader.Read(seed.Text, lexicon);
        var inText = new List<SeedFinding>();
        var line = 0;
        foreach (var paragraph in seed.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            var marks = QuotationMarks.Lint(paragraph, line).ToList();
            inText.AddRange(marks);
            inText.AddRange(Captions(paragraph, line, lexicon));
            inText.AddRange(marks.Count > 0 ? [] : MissingBlanks(paragraph, line));
            if (origin is not null && paragraph.Contains(origin.Text, StringComparison.Ordinal))
            {
                inText.Add(NamedInText(seed, origin, line));
                origin = null;
            }
        }

        return [.. MissingFacts(seed), .. WrongDays(seed, now), .. inText];
    }

    private static IEnumerable<SeedFinding> MissingFacts(Seed seed)
    {
        if (seed.Title is null)
        {
            yield return new(SeedFindingSeverity.Warning, "title-missing", "The title is not given.", "The first sentence stands for it: matching is weaker, and changed headlines are not measured.");
        }

        if (seed.PublishedAt is null)
        {
            yield return new(SeedFindingSeverity.Warning, "published-missing", "The day of publication is not given.", "Items are matched without their time, so more of them need a look, and lags are not measured.");
        }

        if (seed.OriginFrom == "byline")
        {
            yield return new(
                SeedFindingSeverity.Note, "origin-in-byline", $"The byline names the outlet: {seed.OriginalOutlet}.",
                "It is taken for the origin, since neither the facts nor the text name another.");
        }

        if (seed.OriginalOutlet is null)
        {
            yield return new(SeedFindingSeverity.Warning, "origin-missing", "Neither the facts nor the text say which outlet had the story first.", "Credits to it cannot be audited.");
        }
    }

    private static IEnumerable<SeedFinding> WrongDays(Seed seed, DateTimeOffset? now)
    {
        if (seed.PublishedAt > now)
        {
            yield return new(
                SeedFindingSeverity.Warning, "published-to-come", $"The day of publication, {Day(seed.PublishedAt)}, is still to come.",
                "Items are sought around a day that has not been: until then nothing is found, and lags are wrong.");
        }

        if (seed.EndsAt < seed.PublishedAt)
        {
            yield return new(
                SeedFindingSeverity.Warning, "ends-before-published", $"The story ends on {Day(seed.EndsAt)}, before the seed was published on {Day(seed.PublishedAt)}.",
                "The story is never looked at.");
        }
    }

    private static string Day(DateTimeOffset? at) => at is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static SeedFinding NamedInText(Seed seed, Origin origin, int line) =>
        seed.OriginalOutlet is { } given && !given.Equals(origin.Outlet, StringComparison.OrdinalIgnoreCase)
            ? new(SeedFindingSeverity.Warning, "origin-differs", $"The text names {origin.Outlet} as the original outlet, the facts name {given}.", "The facts are followed; if they are wrong, so is every credit audit.", line)
            : new(SeedFindingSeverity.Note, "origin-in-text", $"The original outlet is named in the text: {origin.Outlet} (\"{origin.Text}\").", "Nothing: it is used where the facts give none.", line);

    private static IEnumerable<SeedFinding> Captions(string paragraph, int line, Lexicon lexicon)
    {
        var words = Tokenizer.Tokens(paragraph);
        foreach (var opening in lexicon.List("caption-openings").OrderByDescending(entry => entry.Length))
        {
            var length = Tokenizer.Tokens(opening).Count;
            if (words.Count > length && paragraph.AsSpan(words[0].Start).StartsWith(opening, StringComparison.Ordinal)
                && words[length].IsWord && char.IsUpper(paragraph[words[length].Start])
                && (lexicon.Set("stopwords").Contains(words[length].Norm) || lexicon.Set("sentence-openers").Contains(words[length].Norm)))
            {
                yield return new(
                    SeedFindingSeverity.Warning,
                    "caption-left-behind",
                    $"\"{Around(paragraph, words[0].Start, words[Math.Min(length + 1, words.Count - 1)].End)}\" looks like a caption or photo credit left behind.",
                    "Outlets are measured against words that are no part of the article.",
                    line);
                yield break;
            }
        }
    }

    private static IEnumerable<SeedFinding> MissingBlanks(string paragraph, int line)
    {
        for (var at = 2; at + 2 < paragraph.Length; at++)
        {
            if (paragraph[at] is '.' or '!' or '?' && char.IsLower(paragraph[at - 1]) && char.IsLower(paragraph[at - 2])
                && char.IsUpper(paragraph[at + 1]) && char.IsLower(paragraph[at + 2]))
            {
                yield return new(
                    SeedFindingSeverity.Warning,
                    "blank-missing",
                    $"A blank is missing after the end of a sentence: \"{Around(paragraph, at - 12, at + 12)}\".",
                    "Two sentences may be taken for one.",
                    line);
            }
        }
    }

    internal static string Around(string text, int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(text.Length, to));
        while (from > 0 && from < text.Length && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && !char.IsWhiteSpace(text[to]))
        {
            to++;
        }

        return text[from..to].Trim();
    }
}
