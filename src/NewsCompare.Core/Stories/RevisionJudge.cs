using System.Net;
using NewsCompare.Core.Feeds;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Judges whether a later text of the same page says something else.</summary>
/// <remarks>Lines of both texts that stand in the other are set aside, then lines of boilerplate; the rest is compared word by word, so that a mended
/// slip is told from another name or number.</remarks>
public static class RevisionJudge
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "12";

    /// <summary>Compares two texts of one page.</summary>
    /// <param name="beforeTitle">The earlier headline.</param>
    /// <param name="before">The earlier text.</param>
    /// <param name="afterTitle">The later headline.</param>
    /// <param name="after">The later text.</param>
    /// <param name="lexicon">Uses the lists named <c>boilerplate-</c>, <c>contractions</c>, <c>dates</c>, <c>day-words</c>, <c>headline-labels</c>, <c>misspelt-plurals</c>, <c>name-words</c>, <c>numbers</c>, <c>number-bounds</c>, <c>number-words</c>, <c>outlets</c>, <c>outlet-name-words</c>, <c>preposition-roles</c>, <c>range-words</c>, <c>revision-negations</c>, <c>revision-senses</c>, <c>slip-pairs</c>, <c>spelling-variants</c>, <c>stopwords</c> and <c>word-neighbours</c>.</param>
    public static RevisionVerdict Judge(string beforeTitle, string before, string afterTitle, string after, Lexicon lexicon)
    {
        var isWrittenAlike = Written(beforeTitle, before) == Written(afterTitle, after);
        (beforeTitle, before) = (RevisionWords.Seen(Undone(beforeTitle)), RevisionWords.Seen(Undone(before)));
        (afterTitle, after) = (RevisionWords.Seen(Undone(afterTitle)), RevisionWords.Seen(Undone(after)));
        var (earlier, later) = (RevisionLine.Of(before, lexicon), RevisionLine.Of(after, lexicon));
        var (gone, come) = Differing(earlier, later);
        var onlyBoilerplate = (gone.Count > 0 || come.Count > 0) && gone.Concat(come).All(line => line.IsBoilerplate);
        var judge = new WordChangeJudge(lexicon, [.. earlier.Select(line => line.Words)], [.. later.Select(line => line.Words)]);
        var body = Body(gone, come, judge);
        var told = Told(later).Sum(words => words.Length);
        var title = RevisionChanges.Of([Headline(beforeTitle, lexicon)], [Headline(afterTitle, lexicon)], judge);
        var isHeadline = (!title.IsNothing && !title.IsOnlySlips) || QuotedWords.Differ(beforeTitle, afterTitle);
        var inLead = Lead(earlier) != Lead(later);
        if (QuotedWords.Differ(before, after))
        {
            return new(true, body.IsMaterial ? body.Kind(inLead, told) : inLead ? RevisionKind.RewriteLead : RevisionKind.Rewording);
        }

        if (body.IsNothing)
        {
            return isHeadline ? new(true, RevisionKind.HeadlineOnly)
                : IsMoved(earlier, later) ? new(false, inLead ? RevisionKind.RewriteLead : RevisionKind.Rewording)
                : title.IsOnlySlips ? new(false, RevisionKind.Typo)
                : new(false, onlyBoilerplate ? RevisionKind.Boilerplate : isWrittenAlike ? RevisionKind.Identical : RevisionKind.Typo);
        }

        return body.IsOnlySlips && isHeadline ? new(true, RevisionKind.HeadlineOnly) : new(body.IsMaterial || isHeadline, body.Kind(inLead, told));
    }

    // A number, name or day that was corrected is what changed, not the note that owns to it; where nothing of the kind did, the note itself is new.
    private static RevisionChanges Body(List<RevisionLine> gone, List<RevisionLine> come, WordChangeJudge judge) =>
        gone.Concat(come).Any(line => line.IsNote)
        && RevisionChanges.Of(Told(gone.Where(line => !line.IsNote)), Told(come.Where(line => !line.IsNote)), judge) is { IsOnlyCorrected: true } told
            ? told : RevisionChanges.Of(Told(gone), Told(come), judge);

    // Sentences that stand in both texts, in another order.
    private static bool IsMoved(IReadOnlyList<RevisionLine> earlier, IReadOnlyList<RevisionLine> later)
    {
        static IEnumerable<string> Norms(IReadOnlyList<RevisionLine> lines) => lines.Where(line => !line.IsBoilerplate).SelectMany(line => line.Words).Select(word => word.Norm);
        return !Norms(earlier).SequenceEqual(Norms(later), StringComparer.Ordinal);
    }

    private static RevisionWord[] Headline(string title, Lexicon lexicon) => RevisionWords.Of(HeadlineLabels.Without(HeadlineOutlet.Without(title, lexicon), lexicon), lexicon);

    private static string? Lead(IReadOnlyList<RevisionLine> lines) => lines.FirstOrDefault(line => !line.IsBoilerplate)?.Key;

    // The same words: either nothing changed but white space, or marks, capitals and encoding did.
    private static string Written(string title, string text)
    {
        var seen = RevisionWords.Seen(title + "\n" + text);
        return string.Join(' ', Tokenizer.Tokens(seen).Select(token => seen[token.Start..token.End]));
    }

    // "Marks &amp; Spencer" and "didnâ€™t" are mended on one page and not on the other.
    private static string Undone(string text) => Mojibake.MendParts(WebUtility.HtmlDecode(text));

    private static (List<RevisionLine> Gone, List<RevisionLine> Come) Differing(IReadOnlyList<RevisionLine> before, IReadOnlyList<RevisionLine> after)
    {
        var left = after.CountBy(line => line.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var gone = before.Where(line => !Take(left, line.Key)).ToList();
        var right = before.CountBy(line => line.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return (gone, after.Where(line => !Take(right, line.Key)).ToList());
    }

    private static bool Take(Dictionary<string, int> counts, string key)
    {
        var count = counts.GetValueOrDefault(key);
        counts[key] = Math.Max(0, count - 1);
        return count > 0;
    }

    private static List<RevisionWord[]> Told(IEnumerable<RevisionLine> lines) => [.. lines.Where(line => !line.IsBoilerplate).Select(line => line.Words)];
}
