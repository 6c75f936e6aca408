using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Reads the words of a sentence as two texts of one page are compared: a number by its value and unit, a date by its day, however they are written.</summary>
internal static partial class RevisionWords
{
    private const int HalfDay = 12;
    private const string Question = "?";

    /// <summary>A text without characters that nobody sees, with letters composed, one kind of hyphen, one way to group digits and to tell the time; as long as the reader sees the same, it is the same.</summary>
    /// <param name="text">Any text.</param>
    public static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                seen.Append(rune.Value is (>= '\u2010' and <= '\u2013') or '\u2212' ? "-" : rune.ToString());
            }
        }

        return TwelveHours().Replace(GroupBlank().Replace(Composition.Of(seen.ToString()), ","), TwentyFour);
    }

    private static string TwentyFour(Match time)
    {
        var hour = int.Parse(time.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = time.Groups["minute"] is { Success: true } given ? given.Value : "00";
        return hour is < 1 or > HalfDay ? time.Value : string.Create(CultureInfo.InvariantCulture, $"{(hour % HalfDay) + (time.Groups["half"].Value is "p" or "P" ? HalfDay : 0):00}:{minute}");
    }

    /// <summary>The words in order; currency and mathematical signs that touch a word are words too, and so is the mark of a question, which takes back what is said.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="lexicon">Uses <c>numbers</c>, <c>dates</c>, <c>number-bounds</c>, <c>number-words</c>, <c>range-words</c>, <c>stopwords</c> and <c>word-neighbours</c>.</param>
    public static RevisionWord[] Of(string sentence, Lexicon lexicon)
    {
        sentence = lexicon.List("range-words") is [var to, ..] ? Range().Replace(sentence, $" {to} ") : sentence;
        var numberWords = NumberWords.For(lexicon);
        sentence = Compound().Replace(sentence, word => char.IsDigit(word.Value[0]) || (numberWords.Small.TryGetValue(word.Groups["first"].Value.ToLowerInvariant(), out var first) && first > 1) ? word.Value.Replace('-', ' ') : word.Value);
        var mended = MendedWords.For(lexicon);
        List<Token> tokens = [.. Tokenizer.Tokens(sentence).Select(token => mended.Mend(token, sentence))];

        // A year alone is written like any number, and "1,900" may be mended to "1900".
        List<DateMention> dates = [.. DateReader.Read(sentence, tokens, lexicon).Where(date => date is not { Weekday: null, Month: null, Day: null })];
        var named = dates.Select(date => (date.Span, Norm: Day(date)))
            .Concat(NumberReader.Read(tokens, numberWords, dates).Where(number => !number.Vague).Select(number => (number.Span, Norm: (IsNegative(sentence, number.Span.Start) ? "-" : "") + Value(number))))
            .ToDictionary(mention => mention.Span.Start, mention => (mention.Span.End, mention.Norm));
        var words = new List<RevisionWord>();
        for (var at = 0; at < tokens.Count;)
        {
            if (named.TryGetValue(tokens[at].Start, out var mention))
            {
                words.Add(new(mention.Norm, false, true));
                while (at < tokens.Count && tokens[at].Start < mention.End)
                {
                    at++;
                }

                continue;
            }

            if (Word(sentence, tokens[at], lexicon, numberWords) is { } word && (word.Norm != Question || words is not [.., { Norm: Question }]))
            {
                words.Add(word);
            }

            at++;
        }

        words = NumberBounds.For(lexicon).Fold(words);
        if (words is [{ IsCapital: true } first, ..] && (words.Count == 1 || !words[1].IsCapital))
        {
            words[0] = first with { IsOpening = true };
        }

        return [.. words];
    }

    private static RevisionWord? Word(string sentence, Token token, Lexicon lexicon, NumberWords numberWords)
    {
        if (!token.IsWord)
        {
            return sentence[token.Start] == '©' ? new("copyright", false, false)
                : sentence[token.Start] is '?' or '？' or '؟' ? new(Question, false, false)
                : IsSign(sentence, token) ? new(token.Norm, false, true) : null;
        }

        if (numberWords.Small.TryGetValue(token.Norm, out var value))
        {
            return new(Written(value), false, true);
        }

        // "U.S." and "US" are one word.
        var hasDigit = token.Norm.Any(char.IsDigit);
        return new(hasDigit ? token.Norm : token.Norm.Replace(".", "", StringComparison.Ordinal), char.IsUpper(sentence[token.Start]), hasDigit || lexicon.Set("number-words").Contains(token.Norm));
    }

    // "$", "€", the plus of "5+" and "A+", but not the bar between a headline and the outlet's name; "+5" is 5.
    private static bool IsSign(string sentence, Token token) => CharUnicodeInfo.GetUnicodeCategory(sentence, token.Start) switch
    {
        UnicodeCategory.CurrencySymbol => true,
        UnicodeCategory.MathSymbol => token.Start > 0 && !char.IsWhiteSpace(sentence[token.Start - 1]) && char.IsLetterOrDigit(sentence[token.Start - 1]),
        _ => false,
    };

    // "10-12" and "well-known" have no sign: a blank or an opening mark stands before one.
    private static bool IsNegative(string sentence, int start) =>
        start > 0 && sentence[start - 1] == '-' && (start == 1 || char.IsWhiteSpace(sentence[start - 2]) || Marks.IsOpener(sentence[start - 2]));

    private static string Value(NumberMention number) => Written(number.Value) + number.Unit switch
    {
        NumberUnit.Percent => "%",
        NumberUnit.Ordinal => "th",
        _ => number.UnitName,
    };

    private static string Written(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether a word is a day, by its date or its weekday.</summary>
    /// <param name="norm">What it is compared by.</param>
    public static bool IsDay(string norm) => norm.Split('/') is [_, _, var day, var weekday] && day.Length + weekday.Length > 0;

    /// <summary>Whether a word is a weekday or month, or one of these with a year: it names a day and counts none.</summary>
    /// <param name="norm">What it is compared by.</param>
    public static bool IsNamedDay(string norm) => norm.Split('/') is [_, _, "", _];

    /// <summary>Whether two words are days of which only the weekday or the month differs, or both.</summary>
    /// <param name="before">What the earlier is compared by.</param>
    /// <param name="after">What the later is compared by.</param>
    public static bool AreOtherNames(string before, string after) =>
        before.Split('/') is [var year, _, var day, _] && after.Split('/') is [var laterYear, _, var laterDay, _] && year == laterYear && day == laterDay;

    private static string Day(DateMention date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{date.Month}/{date.Day}/{date.Weekday}");

    // "10 000", with any blank that keeps to its line.
    [GeneratedRegex(@"(?<=(?<![\d.,:/-])\d{1,3}(,\d{3})*)[ \u00A0\u2009\u202F](?=\d{3}(?![\d:/-]))", RegexOptions.CultureInvariant)]
    private static partial Regex GroupBlank();

    // "9-5", but no day, telephone number or name of three parts.
    [GeneratedRegex(@"(?<=(?<![\p{L}\d.,:/-])\d{1,4})-(?=\d{1,4}(?![\p{L}\d:/-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    // "12-year-old", "twenty-five-mile", but no "F-16".
    [GeneratedRegex(@"(?<![\p{L}\d.,'-])(?<first>\p{L}+|\d[\d.,]*)(-\p{L}+)+(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    // "7:30 p.m."; a mark that may end the sentence stays.
    [GeneratedRegex(@"(?<![\d:.])(?<hour>\d{1,2})([:.](?<minute>[0-5]\d))?[ \u00A0\u202F]?(?<half>[apAP])\.?[mM]\b(\.(?!\s*$|\s+\p{Lu}))?", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TwelveHours();
}
