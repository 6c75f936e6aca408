namespace NewsCompare.Core.Text;

/// <summary>Recognises a said-tag behind a quotation that ends in ! or ?: “Really?” Rep. Jane Doe asked.</summary>
/// <param name="lexicon">Uses the list <c>said-verbs</c> where the language has one.</param>
internal sealed class SaidTags(Lexicon lexicon)
{
    private const int MostNames = 5;
    private const int LongestWord = 30;

    private readonly IReadOnlySet<string> verbs = lexicon.Has("said-verbs") ? lexicon.Set("said-verbs") : new HashSet<string>();

    /// <summary>Whether a few names and a verb of saying stand here, and the sentence does not then begin its own statement.</summary>
    public bool StandsAt(string text, int at, int limit)
    {
        for (var words = 0; words <= MostNames && at < limit; words++)
        {
            var end = at;
            while (end < limit && end - at < LongestWord && (char.IsLetter(text[end]) || text[end] is '-' or '\'' or '\u2019'))
            {
                end++;
            }

            if (words > 0 && verbs.Contains(text[at..end]))
            {
                return !text.AsSpan(end, Math.Min(6, limit - end)).SequenceEqual(" that ");
            }

            if (end == at || !(char.IsUpper(text[at]) || text.AsSpan(at, end - at) is "the" or "of" or "de" or "van" or "von"))
            {
                return false;
            }

            at = end < limit && text[end] == '.' ? end + 1 : end;
            if (at >= limit || text[at] != ' ')
            {
                return false;
            }

            at++;
        }

        return false;
    }
}
