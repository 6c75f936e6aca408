using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds what tells a like event from the same one: the next match of a team, the next month's figures, a second earthquake.</summary>
/// <remarks>Such texts share most words with the seed; that is all that the learned model sees. Different are their numbers, the day they tell of, and the places. Numbers alone
/// prove nothing, since outlets choose other ones of the same event, and later ones of its toll: a second thing must differ too.</remarks>
internal sealed class OtherEvent
{
    private const int Enough = 2;
    private const double SmallNumber = 3;
    private const int ManyNames = 4;
    private const double FewestDays = 2.5;

    // Fires, matches and figures come again under the headline of the last; what follows on a story mostly has one of its own.
    private const double LikeHeadline = 0.5;

    // What one outlet puts on the evening of a day stands in another under the next.
    private const int OtherDayFrom = 2;
    private const int WeekdayReach = 7;

    // "mayor" or "fire" alone stands in the news of any town: about one middling word, and two where few other stories are there to be told from.
    private const double LeastTold = 5;
    private const double MoreTold = 5;
    private const double Unsure = 0.55;

    private readonly Seed seed;
    private readonly StoryTerms terms;
    private readonly Lexicon lexicon;
    private readonly double strangeness;
    private readonly HashSet<int> names;
    private readonly HashSet<int> days;
    private readonly HashSet<int> told;
    private readonly Lazy<HashSet<string>> numbers;
    private readonly Lazy<HashSet<DateOnly>> dates;
    private readonly Lazy<HashSet<DateOnly>> daysTold;

    /// <summary>Reads the seed once for all its items.</summary>
    /// <param name="near">The seed and what is near it.</param>
    /// <param name="lexicon">Uses <c>numbers</c> and <c>dates</c>.</param>
    /// <param name="strangeness">1 when no other story is there to be told from, 0 when there are as many as the score was learned with.</param>
    public OtherEvent(NearItems near, Lexicon lexicon, double strangeness)
    {
        (seed, terms, this.lexicon, this.strangeness) = (near.Seed, near.SeedTerms, lexicon, strangeness);
        var (namedDays, small) = (DateWords.For(lexicon), NumberWords.For(lexicon).Small);
        var words = near.Wording.ToDictionary(word => word.Key, word => word.Value.ToLowerInvariant());
        names = [.. terms.Names.Terms];
        days = [.. words.Where(word => namedDays.Weekdays.ContainsKey(word.Value) || namedDays.Months.ContainsKey(word.Value)).Select(word => word.Key)];
        told = [.. words.Where(word => !names.Contains(word.Key) && !days.Contains(word.Key) && !small.ContainsKey(word.Value)).Select(word => word.Key)];
        var text = $"{seed.Title}\n{seed.Text}";
        numbers = new(() => Numbers(text, lexicon));
        dates = new(() => Days(text, seed.PublishedAt, lexicon));
        daysTold = new(() => seed.PublishedAt is { } at ? DaysTold(text, at, lexicon) : []);
    }

    /// <summary>Why an item that looks like the seed tells of another event, in words; null when nothing says so.</summary>
    /// <param name="item">The item.</param>
    /// <param name="itemTerms">Its weighted terms.</param>
    /// <param name="score">How like the item is to the seed.</param>
    public string? Sign(Candidate item, StoryTerms itemTerms, double score)
    {
        HashSet<int> itemNames = [.. itemTerms.Names.Terms];

        // A headline alone has too few words to miss any.
        var hasText = !string.IsNullOrEmpty(item.Text ?? item.Summary);
        if (hasText && !terms.Full.SharedTerms(itemTerms.Full).Skip(1).Any())
        {
            return "it shares one word with the seed, and no other";
        }

        if (hasText && names.Count > 0 && itemNames.Count > 0 && seed.Text.Length > 0)
        {
            var shared = Told(itemTerms, itemNames);
            var isSure = strangeness == 0 && score >= Unsure;
            if (isSure ? shared == 0 && names.Intersect(itemNames).Count(name => !days.Contains(name)) <= Enough : shared < LeastTold + (MoreTold * strangeness))
            {
                return "it shares names, days or small numbers with the seed, and hardly a word of what happened";
            }
        }

        var seedNames = names.Except(days).ToHashSet();
        itemNames.ExceptWith(days);
        var fewer = Math.Min(seedNames.Count, itemNames.Count);
        var namesDiffer = fewer >= Enough && !seedNames.Overlaps(itemNames);
        if (namesDiffer && fewer >= ManyNames && strangeness > 0)
        {
            return "no name of the seed, and many others";
        }

        var itemText = $"{item.Title}\n{item.Text ?? item.Summary}";
        if (OtherDay(item, itemTerms, itemText) is { } otherDay)
        {
            return otherDay;
        }

        var isLater = !item.IsFirstSeen && Math.Abs(MatchTime.Days(seed, item) ?? 0) >= FewestDays;
        if ((!isLater && !namesDiffer) || !Differ(numbers.Value, Numbers(itemText, lexicon)))
        {
            return null;
        }

        return namesDiffer ? "no name and no number of the seed"
            : !dates.Value.Overlaps(Days(itemText, item.PublishedAt, lexicon)) ? "other numbers, and it tells of no day that the seed tells of"
            : null;
    }

    private string? OtherDay(Candidate item, StoryTerms itemTerms, string itemText)
    {
        if (item.IsFirstSeen || item.PublishedAt is not { } at || daysTold.Value.Count == 0 || terms.Title.Cosine(itemTerms.Title) < LikeHeadline)
        {
            return null;
        }

        var first = daysTold.Value.Min().AddDays(-OtherDayFrom);
        var itemDays = DaysTold(itemText, at, lexicon);
        return DateOnly.FromDateTime(at.UtcDateTime) <= first ? "its headline says the like, and it came out before any day that the seed tells of"
            : AreDaysApart(item) && itemDays.Count > 0 && itemDays.All(day => daysTold.Value.All(other => Math.Abs(day.DayNumber - other.DayNumber) >= OtherDayFrom)) ? "its headline says the like, of another day"
            : null;
    }

    // Of one event of the day, one outlet names the day of the crime that is in court now, and another the day of the charge.
    private bool AreDaysApart(Candidate item) => Math.Abs(MatchTime.Days(seed, item) ?? 0) >= OtherDayFrom;

    // What the two share besides who, where and when: the items of one town and day share those, whatever they tell.
    private double Told(StoryTerms item, HashSet<int> itemNames) => terms.Full.SharedTerms(item.Full)
        .Where(shared => told.Contains(shared.Term) && !itemNames.Contains(shared.Term)).Sum(shared => Math.Min(shared.Own * terms.Full.Length, shared.Other * item.Full.Length));

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

        return [DateOnly.FromDateTime(at.UtcDateTime), .. DaysTold(text, at, lexicon)];
    }

    private static HashSet<DateOnly> DaysTold(string text, DateTimeOffset at, Lexicon lexicon)
    {
        var today = DateOnly.FromDateTime(at.UtcDateTime);
        var tokens = Tokenizer.Tokens(text);
        var habits = DateWords.For(lexicon).Habit;
        var isHabit = tokens.Zip(tokens.Skip(1)).Where(pair => habits.Contains(pair.First.Norm)).Select(pair => pair.Second.Start).ToHashSet();
        return
        [
            .. DateReader.Read(text, tokens, lexicon).Where(date => !isHabit.Contains(date.Span.Start)).Select(date => date switch
            {
                { Month: { } month, Day: { } day } when day <= DateTime.DaysInMonth(date.Year ?? today.Year, month) => new DateOnly(date.Year ?? today.Year, month, day),
                { Weekday: { } weekday } => today.AddDays(-(((int)today.DayOfWeek - (int)weekday + WeekdayReach) % WeekdayReach)),
                _ => (DateOnly?)null,
            }).OfType<DateOnly>().Where(day => day <= today),
        ];
    }
}
