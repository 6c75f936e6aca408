using System.Globalization;

namespace NewsCompare.Core.Text;

/// <summary>Finds the numbers of a text: in digits, in words, with their currency, percent sign or measure.</summary>
/// <remarks>Dates and years are no numbers: <see cref="DateReader"/> finds them. The word "one" alone is none, it mostly is a pronoun.</remarks>
public static class NumberReader
{
    /// <summary>The numbers in reading order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="lexicon">Uses the lists <c>numbers</c> and <c>dates</c>; without them only digits are read.</param>
    public static IReadOnlyList<NumberMention> Read(string text, Lexicon lexicon)
    {
        var tokens = Tokenizer.Tokens(text);
        return Read(tokens, NumberWords.For(lexicon), DateReader.Read(text, tokens, lexicon));
    }

    internal static IReadOnlyList<NumberMention> Read(IReadOnlyList<Token> tokens, NumberWords words, IReadOnlyList<DateMention> dates)
    {
        var numbers = new List<NumberMention>();
        var date = 0;
        for (var at = 0; at < tokens.Count;)
        {
            while (date < dates.Count && dates[date].Span.End <= tokens[at].Start)
            {
                date++;
            }

            var next = date < dates.Count && dates[date].Span.Overlaps(tokens[at].Span) || !words.MayOpen(tokens[at].Norm) ? at + 1 : ReadAt(tokens, at, words, numbers);
            at = Math.Max(next, at + 1);
        }

        return numbers;
    }

    /// <summary>Reads a number that begins at a token.</summary>
    /// <returns>The token behind it, or <paramref name="at"/> when none begins there.</returns>
    private static int ReadAt(IReadOnlyList<Token> tokens, int at, NumberWords words, List<NumberMention> numbers)
    {
        if (words.Vague.TryGetValue(tokens[at].Norm, out var vague))
        {
            numbers.Add(new(tokens[at].Span, vague, NumberUnit.Count, "", true));
            return at + 1;
        }

        if (NumberFractions.At(tokens, at, words) is var (parts, share) && parts > at)
        {
            numbers.Add(new(new(tokens[at].Start, tokens[parts - 1].End), share, NumberUnit.Percent, "", false));
            return parts;
        }

        if (Ordinal(tokens, at, words) is { } rank)
        {
            numbers.Add(new(tokens[at].Span, rank, NumberUnit.Ordinal, "", false));
            return at + 1;
        }

        var before = at > 0 ? tokens[at - 1] : default;
        var sign = at > 0 && (before.IsWord ? words.CurrencyCodes : words.Currencies).TryGetValue(before.Norm, out var currency) ? currency : "";
        var (end, value, unit) = NumberValue.At(tokens, at, words);
        if (end == at)
        {
            return at;
        }

        var start = sign.Length > 0 ? tokens[at - 1].Start : tokens[at].Start;
        numbers.Add(WithUnit(tokens, new(start, tokens[end - 1].End), end, value, unit.Length > 0 ? unit : sign, words));
        return end;
    }

    private static NumberMention WithUnit(IReadOnlyList<Token> tokens, TextSpan span, int next, double value, string unit, NumberWords words)
    {
        var word = next < tokens.Count ? tokens[next].Norm : "";
        if (unit.Length > 0)
        {
            return words.Measures.TryGetValue(unit, out var named)
                ? new(span, value, NumberUnit.Measure, named, false)
                : new(span, value, NumberUnit.Money, unit, false);
        }

        if (words.Percents.Contains(word))
        {
            return new(new(span.Start, tokens[next].End), value, NumberUnit.Percent, "", false);
        }

        // "5 per cent" stands in the list as "per-cent".
        if (next + 1 < tokens.Count && words.Percents.Contains($"{word}-{tokens[next + 1].Norm}"))
        {
            return new(new(span.Start, tokens[next + 1].End), value, NumberUnit.Percent, "", false);
        }

        if ((words.Currencies.TryGetValue(word, out var currency) && tokens[next].IsWord) || words.CurrencyCodes.TryGetValue(word, out currency))
        {
            return new(new(span.Start, tokens[next].End), value, NumberUnit.Money, currency, false);
        }

        // "3 percentage points" is a measure of two words.
        return words.Measures.TryGetValue(word, out var measure)
            ? new(new(span.Start, tokens[measure.Contains(' ', StringComparison.Ordinal) && next + 1 < tokens.Count ? next + 1 : next].End), value, NumberUnit.Measure, measure, false)
            : new(span, value, NumberUnit.Count, "", false);
    }

    // "a third of them" is a share.
    private static double? Ordinal(IReadOnlyList<Token> tokens, int at, NumberWords words)
    {
        var word = tokens[at].Norm;
        if (words.Ordinals.TryGetValue(word, out var spelled))
        {
            return at + 1 < tokens.Count && tokens[at + 1].Norm == "of" ? null : spelled;
        }

        return word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th" && double.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            ? rank
            : null;
    }
}
