using System.Buffers;
using System.Globalization;

namespace NewsCompare.Core.Text;

/// <summary>The value of a number in digits or words: "1,000.5", "twenty-five", "two dozen", "1.5 million", "$20bn".</summary>
internal static class NumberValue
{
    private const double Largest = 1e15;

    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789.,");

    private static readonly (string Ending, double Scale)[] Endings =
        [("bn", 1e9), ("billion", 1e9), ("million", 1e6), ("mn", 1e6), ("k", 1e3), ("m", 1e6), ("b", 1e9), ("tn", 1e12)];

    /// <summary>Reads a value.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="words">Number words of the language.</param>
    /// <returns>The token behind it (<paramref name="at"/> when there is no number), the value, and a unit glued to it ("20-kilometer", "5km").</returns>
    public static (int End, double Value, string Unit) At(IReadOnlyList<Token> tokens, int at, NumberWords words)
    {
        var norm = tokens[at].Norm;
        if (norm.Length > 0 && char.IsAsciiDigit(norm[0]))
        {
            return Digits(tokens, at, words);
        }

        return tokens[at].IsWord ? Spelled(tokens, at, words) : (at, 0, "");
    }

    private static (int End, double Value, string Unit) Digits(IReadOnlyList<Token> tokens, int at, NumberWords words)
    {
        var norm = tokens[at].Norm;
        var length = norm.AsSpan().IndexOfAnyExcept(Numeric) is var i and >= 0 ? i : norm.Length;
        if (!double.TryParse(norm.AsSpan(0, length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) || value > Largest)
        {
            return (at, 0, "");
        }

        var rest = norm[length..].TrimStart('-');
        if (rest.Length == 0)
        {
            return Scaled(tokens, at + 1, value, words);
        }

        if (words.Measures.ContainsKey(rest))
        {
            // "5m" beside a currency sign is five million: the sign decides.
            return rest == "m" && at > 0 && (words.Currencies.ContainsKey(tokens[at - 1].Norm) || words.CurrencyCodes.ContainsKey(tokens[at - 1].Norm)) ? (at + 1, value * 1e6, "") : (at + 1, value, rest);
        }

        foreach (var (ending, scale) in Endings)
        {
            if (rest == ending)
            {
                return (at + 1, value * scale, "");
            }
        }

        // "20-year-old" is a number with a word at its tail; "4-pg" too. A mixed code ("F16", "3rd-party") is none.
        return norm[length] == '-' && char.IsLetter(rest[0]) ? (at + 1, value, words.Measures.ContainsKey(rest.Split('-')[0]) ? rest.Split('-')[0] : "") : (at, 0, "");
    }

    private static (int End, double Value, string Unit) Spelled(IReadOnlyList<Token> tokens, int at, NumberWords words)
    {
        var article = tokens[at].Norm is "a" or "an" && at + 1 < tokens.Count && words.Scales.ContainsKey(tokens[at + 1].Norm);
        if (article)
        {
            return Scaled(tokens, at + 1, 1, words);
        }

        if (Small(tokens[at].Norm, words) is not { } value)
        {
            return Joined(tokens[at].Norm, words) is { } joined ? (at + 1, joined.Value, joined.Unit) : (at, 0, "");
        }

        var (end, total, unit) = Scaled(tokens, at + 1, value, words);
        if (end == at + 1 && value is >= 20 and < 100 && value % 10 == 0 && end < tokens.Count && Small(tokens[end].Norm, words) is { } ones and > 0 and < 10)
        {
            (end, total, unit) = Scaled(tokens, end + 1, value + ones, words);
        }

        // "one" alone is mostly a pronoun.
        return end == at + 1 && total is 1 && !(end < tokens.Count && (words.Measures.ContainsKey(tokens[end].Norm) || words.Percents.Contains(tokens[end].Norm)))
            ? (at, 0, "")
            : (end, total, unit);
    }

    private static (int End, double Value, string Unit) Scaled(IReadOnlyList<Token> tokens, int at, double value, NumberWords words)
    {
        while (at < tokens.Count && words.Scales.TryGetValue(tokens[at].Norm, out var scale) && value * scale <= Largest)
        {
            value *= scale;
            at++;
        }

        return (at, value, "");
    }

    // "seven-year", "twenty-five-mile": a number in words with its measure.
    private static (double Value, string Unit)? Joined(string word, NumberWords words)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && words.Measures.ContainsKey(word[(hyphen + 1)..]) && Small(word[..hyphen], words) is { } value ? (value, word[(hyphen + 1)..]) : null;
    }

    private static double? Small(string word, NumberWords words)
    {
        if (words.Small.TryGetValue(word, out var value))
        {
            return value;
        }

        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && words.Small.TryGetValue(word[..hyphen], out var tens) && tens >= 20
            && words.Small.TryGetValue(word[(hyphen + 1)..], out var ones) && ones is > 0 and < 10
            ? tens + ones
            : null;
    }
}
