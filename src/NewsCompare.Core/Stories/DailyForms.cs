using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Knows what outlets put out day by day by one form: the weather, a quiz, the stars, the briefing of the morning. Such pages are of no story, and those of several outlets are alike.</summary>
/// <remarks>A headline says so by its words, in the languages that have a list; in any language an outlet shows it that prints the same headline again on another day, but for the day in it, or above another text.</remarks>
internal static class DailyForms
{
    private const int DaysOfAMonth = 31;
    private const int FewestWords = 8;
    private const double OtherText = 0.25;

    // Outlets that take a story up in the night print it again in the morning.
    private static readonly TimeSpan ADay = TimeSpan.FromHours(18);

    /// <summary>The ids of the items that are such pages.</summary>
    /// <param name="items">The items.</param>
    /// <param name="lexicon">Uses <c>daily-forms</c> and <c>dates</c>.</param>
    public static IReadOnlySet<string> Of(IReadOnlyList<Candidate> items, Lexicon lexicon)
    {
        List<string> phrases = [.. ListedPhrases.InAnyLanguage(lexicon, "daily-forms")];
        var found = items.Where(item => ListedPhrases.Find(item.Title, phrases) is not null).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var forms = items.Where(item => item is { PublishedAt: not null, Outlet: not null }).Select(item => Form.Of(item, lexicon)).Where(form => form.Rest.Length > 0)
            .GroupBy(form => (form.Item.Outlet, form.Rest));
        foreach (var printed in forms)
        {
            List<Form> inOrder = [.. printed.OrderBy(form => form.Item.PublishedAt).ThenBy(form => form.Item.Id, StringComparer.Ordinal)];
            foreach (var (one, next) in inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.Second.Item.PublishedAt - pair.First.Item.PublishedAt >= ADay && ComesAgain(pair.First, pair.Second)))
            {
                found.UnionWith([one.Item.Id, next.Item.Id]);
            }
        }

        return found;
    }

    private static bool ComesAgain(Form one, Form next) => one.Days != next.Days || AreOtherTexts(one.Item.Summary, next.Item.Summary);

    private static bool AreOtherTexts(string? one, string? next)
    {
        var (words, others) = (Norms(one), Norms(next));
        return words.Count >= FewestWords && others.Count >= FewestWords && words.Count(others.Contains) <= OtherText * Math.Min(words.Count, others.Count);
    }

    private static HashSet<string> Norms(string? text) => Tokenizer.Words(text ?? "").Select(word => word.Norm).ToHashSet(StringComparer.Ordinal);

    /// <summary>A headline and the day in it.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Rest">Its words without those of the day.</param>
    /// <param name="Days">Those of the day.</param>
    private sealed record Form(Candidate Item, string Rest, string Days)
    {
        public static Form Of(Candidate item, Lexicon lexicon)
        {
            var tokens = Tokenizer.Tokens(item.Title);
            var dates = DateReader.Read(item.Title, tokens, lexicon);
            var words = tokens.Where(token => token.IsWord).ToLookup(word => IsDayOfMonth(word.Norm, item.PublishedAt!.Value) || dates.Any(date => date.Span.Overlaps(word.Span)), word => word.Norm);
            return new(item, string.Join(' ', words[false]), string.Join(' ', words[true]));
        }

        // In a language without names of months the number of the day tells it, or that of the day before or after.
        private static bool IsDayOfMonth(string norm, DateTimeOffset at) =>
            norm.TrimEnd('.') is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit) && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= DaysOfAMonth and var day
            && (day == at.Day || day == at.AddDays(1).Day || day == at.AddDays(-1).Day);
    }
}
