using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The content words around a mention: what a number counts, what happened on a day.</summary>
internal static class MentionContext
{
    /// <summary>Forms of the content words around a mention, digits left out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The mention in it.</param>
    /// <param name="reach">How many words on each side.</param>
    /// <param name="forms">Forms by which words are compared.</param>
    public static HashSet<string> Of(PreparedSentence sentence, TextSpan mention, int reach, WordForms forms)
    {
        var words = sentence.Tokens.Where(token => token.IsWord).ToList();
        var before = words.Where(word => word.End <= mention.Start).TakeLast(reach);
        var behind = words.Where(word => word.Start >= mention.End).Take(reach);
        return before.Concat(behind)
            .Where(word => !char.IsDigit(word.Norm[0]))
            .SelectMany(word => forms.Of(word.Norm, capitals: false))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The norm of the word before a mention; empty when it is the first.</summary>
    public static string WordBefore(PreparedSentence sentence, TextSpan mention) =>
        sentence.Tokens.LastOrDefault(token => token.IsWord && token.End <= mention.Start).Norm ?? "";

    /// <summary>The form of the first content word behind a mention, or empty.</summary>
    public static string Counted(PreparedSentence sentence, TextSpan mention, WordForms forms) =>
        sentence.Tokens.Where(token => token.IsWord && token.Start >= mention.End).Take(3)
            .SelectMany(word => forms.Of(word.Norm, capitals: false)).FirstOrDefault() ?? "";
}
