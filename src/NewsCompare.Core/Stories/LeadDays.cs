using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Tells whether a text begins with another day than a seed: the next day of a trial, the next stage of a race and the second attack of a week share all else with it.</summary>
public sealed class LeadDays
{
    // Where the seed came out it may have been tomorrow already.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(12);

    // What comes out so much later and does not say of which day it tells mostly follows up, and what came out so much before belongs to an earlier turn of the affair.
    private static readonly TimeSpan Apart = TimeSpan.FromHours(24);

    private readonly Lexicon lexicon;
    private readonly DateTimeOffset? cameOut;
    private readonly bool isOfADay;
    private readonly DateOnly latest;
    private readonly ToldDays.KnownDays own;

    /// <summary>Reads the seed once for all texts.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="lexicon">Uses <c>dates</c>.</param>
    public LeadDays(Seed seed, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        own = Read(seed.Title ?? "", seed.Text).At(seed.PublishedAt);
        (cameOut, isOfADay, latest) = (seed.PublishedAt, seed.PublishedDayOnly, seed.PublishedAt is { } at ? DateOnly.FromDateTime(at.Add(Ahead).UtcDateTime) : DateOnly.MaxValue);
    }

    /// <summary>Why a text is rather of another day, in words: both name the day of their news in headline or first sentence, and these differ; or the seed names none, and the text reports of a day after the seed came out; or the text begins with none, and came out a day or more before or after the seed.</summary>
    /// <remarks>What follows up on the seed names its day too, further down, so that this says nothing. Of 257 pages of the trials that were taken in newsrooms of like news, 17 begin with another day: nearly all of them follow up.</remarks>
    /// <param name="item">An item with its text.</param>
    /// <returns>Null where nothing says so, or where it is not known when one of them came out.</returns>
    public string? WhyOther(Candidate item)
    {
        if (item.IsFirstSeen)
        {
            return null;
        }

        var days = DaysOf(item);
        return WhyApart(item, days, Apart) ?? (own.Lead is { } day
            ? days.Lead is { } other && other != day ? string.Create(CultureInfo.InvariantCulture, $"it begins with {other:d MMMM}, the seed with {day:d MMMM}") : null
            : days.Reported is { } reported && reported > latest ? string.Create(CultureInfo.InvariantCulture, $"it begins with {reported:d MMMM}, and the seed came out on {cameOut:d MMMM}") : null);
    }

    /// <summary>Why a text is rather not of the seed's hours, in words: it begins with no day, and came out so much before or after the seed.</summary>
    /// <param name="item">An item with its text.</param>
    /// <param name="least">How much.</param>
    /// <returns>Null where nothing says so.</returns>
    public string? WhyApart(Candidate item, TimeSpan least) => item.IsFirstSeen ? null : WhyApart(item, DaysOf(item), least);

    private string? WhyApart(Candidate item, ToldDays.KnownDays days, TimeSpan least) =>
        days.Lead is null && !isOfADay && !item.DayOnly && item.PublishedAt - cameOut is { } gap && gap.Duration() >= least
            ? string.Create(CultureInfo.InvariantCulture, $"it names no day at its beginning, and came out {gap.Duration().TotalHours:0} hours {(gap > TimeSpan.Zero ? "after" : "before")} the seed") : null;

    private ToldDays.KnownDays DaysOf(Candidate item) => Read(item.Title, item.Text ?? item.Summary ?? "").At(item.PublishedAt);

    private ToldDays Read(string title, string text) => ToldDays.Read(title, Tokenizer.Tokens(title), text, Tokenizer.Tokens(text), lexicon);
}
