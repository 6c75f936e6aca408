using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds what tells a like event from the same one: the next match of a team, the next month's figures, a second earthquake.</summary>
/// <remarks>Such texts share most words with the seed; that is all that the learned model sees. Different are their numbers, the day they tell of, and the places. Numbers alone
/// prove nothing, since outlets choose other ones of the same event, and later ones of its toll: a second thing must differ too.</remarks>
internal static class OtherEvent
{
    private const int Enough = 2;
    private const double SmallNumber = 3;
    private const double FewestDays = 2.5;
    private const int WeekdayReach = 7;

    /// <summary>Why an item that looks like the seed tells of another event, in words; null when nothing says so.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="item">The item.</param>
    /// <param name="seedTerms">The seed's weighted terms.</param>
    /// <param name="itemTerms">The item's.</param>
    /// <param name="lexicon">Uses <c>numbers</c> and <c>dates</c>.</param>
    public static string? Sign(Seed seed, Candidate item, StoryTerms seedTerms, StoryTerms itemTerms, Lexicon lexicon)
    {
        var (seedText, itemText) = ($"{seed.Title}\n{seed.Text}", $"{item.Title}\n{item.Text ?? item.Summary}");
        var isLater = !item.IsFirstSeen && Math.Abs(MatchTime.Days(seed, item) ?? 0) >= FewestDays;
        var namesDiffer = seedTerms.Names.Terms.Length >= Enough && itemTerms.Names.Terms.Length >= Enough && !seedTerms.Names.SharedTerms(itemTerms.Names).Any();
        if ((!isLater && !namesDiffer) || !Differ(Numbers(seedText, lexicon), Numbers(itemText, lexicon)))
        {
            return null;
        }

        return namesDiffer ? "no name and no number of the seed"
            : !Days(seedText, seed.PublishedAt, lexicon).Any(Days(itemText, item.PublishedAt, lexicon).Contains) ? "other numbers, and it tells of no day that the seed tells of"
            : null;
    }

    private static bool Differ(HashSet<string> seed, HashSet<string> item) => seed.Count >= Enough && item.Count >= Enough && !seed.Overlaps(item);

    // "two" and "three" stand in any text.
    private static HashSet<string> Numbers(string text, Lexicon lexicon)
    {
        var tokens = Tokenizer.Tokens(text);
        var dates = DateReader.Read(text, tokens, lexicon);
        var read = NumberReader.Read(tokens, NumberWords.For(lexicon), dates);
        var values = read.Where(number => number is { Vague: false } and not { Unit: NumberUnit.Ordinal } && (number.Value > SmallNumber || number.Value % 1 > 0))
            .Select(number => number.Value.ToString("R", CultureInfo.InvariantCulture));
        var others = tokens.Where(token => token.IsWord && char.IsDigit(token.Norm[0]) && !dates.Any(date => date.Span.Overlaps(token.Span)) && !read.Any(number => number.Span.Overlaps(token.Span)))
            .Select(token => token.Norm);
        return [.. values, .. others];
    }

    // A weekday is the last one before the text came out.
    private static HashSet<DateOnly> Days(string text, DateTimeOffset? publishedAt, Lexicon lexicon)
    {
        if (publishedAt is not { } at)
        {
            return [];
        }

        var today = DateOnly.FromDateTime(at.UtcDateTime);
        return
        [
            today,
            .. DateReader.Read(text, lexicon).Select(date => date switch
            {
                { Month: { } month, Day: { } day } when day <= DateTime.DaysInMonth(date.Year ?? today.Year, month) => new DateOnly(date.Year ?? today.Year, month, day),
                { Weekday: { } weekday } => today.AddDays(-(((int)today.DayOfWeek - (int)weekday + WeekdayReach) % WeekdayReach)),
                _ => (DateOnly?)null,
            }).OfType<DateOnly>().Where(day => day <= today),
        ];
    }
}
