using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>A token as credits need it: possessives and joined names ("NBC-Herald") are cut apart.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Norm">What it is compared by.</param>
internal readonly record struct CreditToken(int Start, int End, string Norm)
{
    /// <summary>The tokens of a text.</summary>
    /// <param name="text">Any text.</param>
    public static List<CreditToken> Of(string text)
    {
        var tokens = new List<CreditToken>(text.Length / 5);
        foreach (var token in Tokenizer.Tokens(text))
        {
            var start = token.Start;
            for (var at = token.Start + 1; token.IsWord && at < token.End - 1; at++)
            {
                var possessive = text[at] is '\'' or '\u2019' && at == token.End - 2 && text[at + 1] is 's' or 'S';
                var joined = text[at] is '-' or '\u2010' or '\u2011' && char.IsUpper(text[at + 1]) && at > start;
                if (possessive || joined)
                {
                    tokens.Add(new(start, at, text[start..at].ToLowerInvariant()));
                    tokens.Add(possessive ? new(at, token.End, "'s") : new(at, at + 1, "-"));
                    start = possessive ? token.End : at + 1;
                }
            }

            if (start < token.End)
            {
                tokens.Add(start == token.Start ? new(token.Start, token.End, token.Norm) : new(start, token.End, text[start..token.End].ToLowerInvariant()));
            }
        }

        return tokens;
    }

    /// <summary>Whether the token begins with a capital letter.</summary>
    /// <param name="text">The text it stands in.</param>
    public bool IsCapital(string text) => char.IsUpper(text[Start]);
}
