using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The content words around a mention: what a number counts, what happened on a day.</summary>
internal static class MentionContext
{
    private const int CountedReach = 3;

    /// <summary>Forms of the content words around a mention, digits left out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The mention in it.</param>
    /// <param name="reach">How many words on each side.</param>
    /// <param name="forms">Forms by which words are compared.</param>
    public static HashSet<string> Of(PreparedSentence sentence, TextSpan mention, int reach, WordForms forms) =>
        Around(sentence, mention, reach)
            .Where(word => !char.IsDigit(word.Token.Norm[0]))
            .SelectMany(word => forms.Of(word.Token.Norm, capitals: false))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What a table says of the nearest word around a mention that it holds; empty when it holds none.</summary>
    public static string Nearest(PreparedSentence sentence, TextSpan mention, int reach, IReadOnlyDictionary<string, string> table) =>
        Around(sentence, mention, reach).Where(word => table.ContainsKey(word.Token.Norm)).OrderBy(word => word.Distance).Select(word => table[word.Token.Norm]).FirstOrDefault() ?? "";

    /// <summary>The norms of the two words before a mention; empty where there is none.</summary>
    public static (string Before, string Earlier) WordsBefore(PreparedSentence sentence, TextSpan mention)
    {
        var words = sentence.WordTokens;
        var before = words.FindLastIndex(word => word.End <= mention.Start);
        return (before >= 0 ? words[before].Norm : "", before > 0 ? words[before - 1].Norm : "");
    }

    /// <summary>The form of the first content word behind a mention, or empty; for an age between commas ("Reed, 61, said") of the name before it.</summary>
    public static string Counted(PreparedSentence sentence, TextSpan mention, WordForms forms)
    {
        var behind = sentence.Tokens.Where(token => token.Start >= mention.End).Take(CountedReach).TakeWhile(token => token.IsWord).ToList();
        if (behind.Count > 0)
        {
            return behind.SelectMany(word => forms.Of(word.Norm, capitals: false)).FirstOrDefault() ?? "";
        }

        var before = sentence.Tokens.Where(token => token.End <= mention.Start).TakeLast(2).ToList();
        return before is [{ IsWord: true } name, { Norm: "," }] ? string.Join(' ', forms.Of(name.Norm, capitals: false)) + "," : "";
    }

    private static IEnumerable<(Token Token, int Distance)> Around(PreparedSentence sentence, TextSpan mention, int reach)
    {
        var words = sentence.WordTokens;
        var (before, behind) = (words.FindLastIndex(word => word.End <= mention.Start), words.FindIndex(word => word.Start >= mention.End));
        for (var distance = 0; distance < reach && before - distance >= 0; distance++)
        {
            yield return (words[before - distance], distance);
        }

        for (var distance = 0; distance < reach && behind >= 0 && behind + distance < words.Count; distance++)
        {
            yield return (words[behind + distance], distance);
        }
    }
}
