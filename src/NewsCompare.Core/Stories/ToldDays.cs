using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>The days that a text tells of, as it names them: "on Tuesday", "May 13", "yesterday"; what day each is hangs on when the text came out.</summary>
/// <remarks>Two texts of one running story, a trial or a siege, share people, places and background. What tells them apart is the day that each begins with.</remarks>
internal sealed class ToldDays
{
    /// <summary>How many numbers <see cref="KnownDays.Compare"/> gives.</summary>
    public const int Count = 8;

    // The headline is the first.
    private const int OpeningSentences = 4;
    private const int LeadSentences = 2;
    private const int MostMentions = 60;
    private const int Week = 7;
    private const int FarDays = 3;
    private const int SaidReach = 3;
    private readonly List<Mention> mentions = [];
    private bool looksAhead;

    /// <summary>Reads a headline and what follows it.</summary>
    /// <param name="title">The headline; may be empty.</param>
    /// <param name="titleTokens">Its tokens.</param>
    /// <param name="rest">The text; may be empty.</param>
    /// <param name="restTokens">Its tokens.</param>
    /// <param name="lexicon">Uses <c>dates</c>.</param>
    public static ToldDays Read(string title, IReadOnlyList<Token> titleTokens, string rest, IReadOnlyList<Token> restTokens, Lexicon lexicon)
    {
        var told = new ToldDays();
        told.Add(title, titleTokens, 0, lexicon);
        told.Add(rest, restTokens, 1, lexicon);
        return told;
    }

    /// <summary>The days told of, once it is known when the text came out.</summary>
    /// <param name="at">When, UTC, or null when unknown.</param>
    public KnownDays At(DateTimeOffset? at)
    {
        if (at is not { } known)
        {
            return new(null, null, [], looksAhead);
        }

        var today = DateOnly.FromDateTime(known.UtcDateTime);
        var (told, said, first) = (default(DateOnly?), default(DateOnly?), default(DateOnly?));
        var all = new HashSet<DateOnly>();
        foreach (var mention in mentions)
        {
            if (DayOf(mention, today) is { } day)
            {
                all.Add(day);
                first ??= mention.Sentence < OpeningSentences && day <= today ? day : null;
                if (mention is { Sentence: < LeadSentences, IsAnyDay: false } && day <= today)
                {
                    // "who shot three on Wednesday, was found dead on Friday": what the sentence reports came last.
                    told = mention.IsSaid || told > day ? told : day;
                    said ??= mention.IsSaid ? day : null;
                }
            }
        }

        var isUnsure = mentions.Any(mention => mention is { Sentence: < LeadSentences, IsAnyDay: false, IsSaid: false } && IsUnsure(mention, today));
        return new(isUnsure ? null : told ?? said, first, all, looksAhead) { Reported = isUnsure ? null : told };
    }

    private void Add(string text, IReadOnlyList<Token> tokens, int sentence, Lexicon lexicon)
    {
        var words = DateWords.For(lexicon);
        var dates = DateReader.Read(text, tokens, lexicon);
        var (next, isAhead) = (0, false);
        var saying = lexicon.Has("said-verbs") ? lexicon.Set("said-verbs") : System.Collections.Frozen.FrozenSet<string>.Empty;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (mentions.Count >= MostMentions)
            {
                return;
            }

            if (token.Norm is "." or "!" or "?")
            {
                (sentence, isAhead) = (sentence + 1, false);
            }
            else if (next < dates.Count && token.Start >= dates[next].Span.Start)
            {
                mentions.Add(new(dates[next], 0, isAhead, sentence) { IsAnyDay = IsAnyDay(text, tokens, at, dates[next], words), IsSaid = IsSaid(tokens, at, saying) });
                next++;
            }
            else if (words.Relative.TryGetValue(token.Norm, out var days))
            {
                mentions.Add(new(null, days, isAhead, sentence));
            }
            else if (words.Ahead.Contains(token.Norm))
            {
                isAhead = true;
                looksAhead |= sentence <= 1;
            }
        }
    }

    // "said on Friday": the event is mostly of another day.
    private static bool IsSaid(IReadOnlyList<Token> tokens, int at, IReadOnlySet<string> saying)
    {
        for (var before = at - 1; before >= 0 && at - before <= SaidReach && tokens[before].IsWord; before--)
        {
            if (saying.Contains(tokens[before].Norm))
            {
                return true;
            }
        }

        return false;
    }

    // "his Sunday suit", "one Monday in spring" are no day, and "The Sunday Times", "Good Friday", "Ruby Friday" are names.
    private static bool IsAnyDay(string text, IReadOnlyList<Token> tokens, int at, DateMention date, DateWords words)
    {
        if (date is not { Weekday: not null, Day: null })
        {
            return false;
        }

        var isBehindName = at > 1 && tokens[at - 1].IsWord && tokens[at - 2].IsWord && char.IsUpper(text[tokens[at - 1].Start]);
        return isBehindName || (at > 0 && (words.AnyDay.Contains(tokens[at - 1].Norm) || words.Habit.Contains(tokens[at - 1].Norm)))
            || (at + 1 < tokens.Count && tokens[at + 1].IsWord && char.IsUpper(text[tokens[at + 1].Start]));
    }

    // Where it came out it may be tomorrow already.
    private static bool IsUnsure(Mention mention, DateOnly today) => mention is { IsAhead: false, Date.Weekday: { } weekday } && weekday == today.AddDays(1).DayOfWeek;

    // A weekday is the last one, or, behind "will" and the like, the next.
    private static DateOnly? DayOf(Mention mention, DateOnly today) => mention.Date switch
    {
        null => today.AddDays(mention.FromToday),
        { Month: { } month, Day: { } day } date when day <= DateTime.DaysInMonth(date.Year ?? today.Year, month) => new(date.Year ?? today.Year, month, day),
        { Weekday: { } weekday } when (((int)today.DayOfWeek - (int)weekday + Week) % Week) is var back => today.AddDays(mention.IsAhead ? Week - back : -back),
        _ => null,
    };

    /// <summary>The days of a text.</summary>
    /// <param name="Lead">The last day up to that of the text itself that its headline or first sentence names, else that on which they say that somebody said it; null when they name none, when it hangs on the time zone, or when it is unknown when it came out.</param>
    /// <param name="First">The first day up to that of the text itself that its opening names; null when it names none, or when it is unknown when it came out.</param>
    /// <param name="All">All days that it names.</param>
    /// <param name="LooksAhead">Whether headline or first sentence tell of what is to come.</param>
    internal sealed record KnownDays(DateOnly? Lead, DateOnly? First, HashSet<DateOnly> All, bool LooksAhead)
    {
        /// <summary>The lead's day, unless it is only that on which somebody said so.</summary>
        public DateOnly? Reported { get; init; }

        /// <summary>Whether both begin with a day, and with the same; how much later or earlier the other's is, three days being far; whether each tells of the other's; whether one alone looks ahead.</summary>
        /// <param name="other">The days of the other text.</param>
        /// <returns>Numbers in [0, 1].</returns>
        public double[] Compare(KnownDays other)
        {
            var apart = other.First?.DayNumber - First?.DayNumber;
            return
            [
                apart is null ? 0 : 1,
                apart is 0 ? 1 : 0,
                (double)Math.Clamp(apart ?? 0, 0, FarDays) / FarDays,
                (double)Math.Clamp(-apart ?? 0, 0, FarDays) / FarDays,
                First is { } day && other.All.Contains(day) ? 1 : 0,
                other.First is { } own && own != First && All.Contains(own) ? 1 : 0,
                other.LooksAhead && !LooksAhead ? 1 : 0,
                LooksAhead && !other.LooksAhead ? 1 : 0,
            ];
        }
    }

    private readonly record struct Mention(DateMention? Date, int FromToday, bool IsAhead, int Sentence)
    {
        /// <summary>Whether a weekday names no single day.</summary>
        public bool IsAnyDay { get; init; }

        /// <summary>Whether it is the day on which somebody said it.</summary>
        public bool IsSaid { get; init; }
    }
}
