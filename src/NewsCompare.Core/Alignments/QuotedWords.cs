using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Finds the words of a sentence that stand in quotation marks.</summary>
internal static class QuotedWords
{
    /// <summary>The quoted words in order; single marks are not looked at, they are apostrophes too.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="words">Its words by number, at least the first of them.</param>
    public static int[] Of(string text, IReadOnlyList<Token> tokens, int[] words)
    {
        var (inside, at, seen) = (false, 0, false);
        List<int> quoted = [];
        for (var token = 0; token < tokens.Count && at < words.Length; token++)
        {
            if (tokens[token].IsWord)
            {
                if (inside)
                {
                    quoted.Add(words[at]);
                }

                at++;
            }
            else if (tokens[token].Norm == "\"")
            {
                // A mark with a blank or nothing behind it closes; what it closes began in the sentence before when none was opened here.
                var end = tokens[token].End;
                var closes = text[tokens[token].Start] == '\u201D' || (text[tokens[token].Start] != '\u201C' && (inside || (at > 0 && (end == text.Length || !char.IsLetterOrDigit(text[end])))));
                quoted.AddRange(closes && !inside && !seen ? words.AsSpan(0, at) : ReadOnlySpan<int>.Empty);
                (inside, seen) = (!closes, true);
            }
        }

        return [.. quoted];
    }
}
