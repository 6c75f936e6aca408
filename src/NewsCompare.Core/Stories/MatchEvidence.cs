using System.Globalization;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Says in words why an item was found near a seed.</summary>
public static class MatchEvidence
{
    private const string Names = "names";
    private const string Numbers = "numbers";
    private const int MostNames = 5;
    private const int MostWords = 6;

    /// <summary>Whether an item was found to share a name or a number with the seed: what shares but common words tells of another matter, however many there are.</summary>
    /// <param name="evidence">The evidence of the item.</param>
    public static bool HasNames(IReadOnlyList<string> evidence) => evidence.Any(line => line.StartsWith(Names + " ", StringComparison.Ordinal) || line.StartsWith(Numbers + " ", StringComparison.Ordinal));

    /// <summary>What the two share, and how far apart they were published.</summary>
    /// <param name="near">The seed and its items.</param>
    /// <param name="at">Place of the item among them.</param>
    /// <param name="lexicon">Uses <c>evidence-blanks</c>, <c>titles</c> and <c>dates</c>: a weekday, a rank or "Street" that two texts share tells nothing alone.</param>
    /// <param name="neighbours">Who stands nearest to each item.</param>
    /// <param name="isOther">Whether the item at a place is of another story: those of the same one are close to each other, and that says nothing.</param>
    internal static IReadOnlyList<string> Of(NearItems near, int at, Lexicon lexicon, Neighbours neighbours, Func<int, bool> isOther)
    {
        var (seed, item) = (near.SeedTerms, near.Terms[at]);
        var names = Strongest(near, seed.Names, item.Names, MostNames, lexicon);
        var numbers = Strongest(near, seed.Numbers, item.Numbers, MostNames, lexicon);
        var words = Strongest(near, seed.Lead, item.Full, MostWords, lexicon).Except([.. names, .. numbers], StringComparer.OrdinalIgnoreCase);
        return [.. Line(Names, InFull(names, near.Seed, near.Items[at])), .. Line("words", words), .. Line(Numbers, numbers), Gap(near.Seed, near.Items[at]), .. Rivals(neighbours.Closer(at)?.Count(isOther))];
    }

    /// <summary>How far apart the two were published: "14 h after the seed".</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="item">The item.</param>
    public static string Gap(Seed seed, Candidate item) => !item.IsFirstSeen ? Stated(seed, item)
        : item.ImpossibleAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"first seen {Stated(seed, item)} (its date, {at:yyyy-MM-dd}, had not come then and cannot be)")
        : $"first seen {Stated(seed, item)} (it states no time that can be used)";

    private static string Stated(Seed seed, Candidate item)
    {
        if (MatchTime.Days(seed, item) is not { } days)
        {
            return seed.PublishedAt is null ? "time of the seed unknown" : "time of the item unknown";
        }

        var (apart, side) = (Math.Abs(days), days < 0 ? "before" : "after");
        var dayOnly = seed.PublishedDayOnly || item.DayOnly;
        return apart < 1 && dayOnly ? "same day as the seed"
            : apart < 1.0 / 24 ? "within an hour of the seed"
            : apart < 2 && !dayOnly ? string.Create(CultureInfo.InvariantCulture, $"{apart * 24:0} h {side} the seed")
            : apart is >= 1 and < 1.5 ? $"1 day {side} the seed"
            : string.Create(CultureInfo.InvariantCulture, $"{apart:0} days {side} the seed");
    }

    // How the item stands to the others: one of another story has company that is closer to it than the seed is.
    private static IEnumerable<string> Rivals(int? closer) => closer switch
    {
        null => [],
        0 => ["no item of another story is closer to it than the seed"],
        1 => ["1 item of another story is closer to it than the seed"],
        var many => [string.Create(CultureInfo.InvariantCulture, $"{many} items of other stories are closer to it than the seed")],
    };

    private static List<string> Strongest(NearItems near, WeightedTerms seed, WeightedTerms item, int most, Lexicon lexicon) =>
        [.. seed.SharedTerms(item).OrderByDescending(shared => shared.Own * shared.Other).ThenBy(shared => shared.Term)
            .Select(shared => near.Wording.GetValueOrDefault(shared.Term)).OfType<string>().Where(word => !IsBlank(word, lexicon)).Take(most)];

    // "Centre Alliance" where both texts write so; the terms are single words.
    private static List<string> InFull(List<string> names, Seed seed, Candidate item)
    {
        var rest = names.ToList();
        var full = new List<string>();
        while (rest.Count > 0)
        {
            var name = rest[0];
            rest.RemoveAt(0);
            while (rest.Find(other => AreIn($"{name} {other}") || AreIn($"{other} {name}")) is { } part)
            {
                rest.Remove(part);
                name = AreIn($"{name} {part}") ? $"{name} {part}" : $"{part} {name}";
            }

            full.Add(name);
        }

        return full;

        bool AreIn(string words) => (Holds(item.Title, words) || Holds(item.Summary, words) || Holds(item.Text, words)) && (Holds(seed.Title, words) || Holds(seed.Text, words));
        static bool Holds(string? text, string words) => text?.Contains(words, StringComparison.Ordinal) is true;
    }

    private static bool IsBlank(string written, Lexicon lexicon)
    {
        var (word, days) = (written.ToLowerInvariant(), DateWords.For(lexicon));
        return days.Weekdays.ContainsKey(word) || days.Months.ContainsKey(word) || lexicon.Set("titles").Contains(word) || lexicon.Set("evidence-blanks").Contains(word);
    }

    private static IEnumerable<string> Line(string head, IEnumerable<string> entries) =>
        string.Join(", ", entries) is { Length: > 0 } list ? [$"{head} {list}"] : [];
}
