using System.Globalization;
using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>News by the form, of our own invention: "fire in A kills two", "fire in B kills five"; every item is another event.</summary>
internal static class FormNews
{
    private const int Outlets = 9;
    private const int Days = 4;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Towns = ["Aldmoor", "Brisk Bay", "Corvane", "Dunhollow", "Eastwick", "Fenmarch", "Gorsey", "Hartsea", "Inverley", "Jarrow Hill", "Kestrelton", "Lowmere", "Marlhaven", "Northam", "Oakburn", "Pellworth"];
    private static readonly string[] Things = ["a tram line", "the harbour wall", "school meals", "a dog ban", "the swimming pool", "parking fees", "a wind farm", "the old mill", "night buses", "a cycle path", "the town hall clock", "free nurseries", "a quarry", "the fish market", "street lamps", "a skate park"];
    private static readonly string[] People = ["Dana Holt", "Ravi Menon", "Ilse Brandt", "Omar Sayeed", "Petra Novak", "Luis Ferrer", "Gwen Price", "Tomas Lind", "Aisha Bello", "Karl Weiss"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday"];

    private static readonly string[] Headlines =
    [
        "Man charged after stabbing in TOWN", "House fire in TOWN kills 2", "TOWN council approves plan for THING", "TOWN council rejects plan for THING", "PERSON elected mayor of TOWN", "TOWN beat OTHER 2-3",
        "TOWN and OTHER draw 2-2", "Hundreds march in TOWN against THING", "TOWN schools closed by snow", "Police seize 20 kilos of cocaine in TOWN", "PERSON named head of TOWN university", "TOWN factory to cut 200 jobs",
        "Cyclist hit by lorry in TOWN dies", "Court halts work on THING in TOWN", "TOWN residents fight THING", "Flood warning for TOWN and OTHER", "PERSON says TOWN needs THING", "Unemployment in TOWN falls to 2 percent",
        "TOWN hospital to lose 2 wards", "Train derails near TOWN, 2 hurt", "PERSON calls for inquiry into THING", "Five questions about THING in TOWN", "Prices of homes in TOWN rise 2 percent", "TOWN to vote on THING",
    ];

    private static readonly string[] Summaries =
    [
        "The council met on DAY evening.", "Police said a man of 23 was being questioned.", "It will cost $2.3 million.", "The vote was 2 to 3.", "\"We are all shocked,\" said PERSON.", "Work is to begin in spring and last 2 months.",
        "", "", "PERSON said on DAY the matter was settled.", "About 200 people came.", "No one else was hurt, the ambulance service said.",
    ];

    /// <summary>Some days of a newsroom.</summary>
    /// <param name="half">0 or 1: every second form is of either.</param>
    /// <param name="count">About how many items.</param>
    public static IReadOnlyList<Candidate> Items(int half, int count)
    {
        var random = new Random((half * 1000) + count);
        var forms = Headlines.Where((_, at) => at % 2 == half).ToList();
        return [.. Enumerable.Range(0, count).Select(at => Item(at)).DistinctBy(item => (item.Title, item.Summary))];

        Candidate Item(int at)
        {
            var (town, thing, person) = (Pick(Towns), Pick(Things), Pick(People));
            var (title, summary) = (Filled(Pick(forms)), Filled(Pick(Summaries)));
            return new($"form {half} {count} {at}", title, summary.Length > 0 ? summary : null, PublishedAt: Start.AddHours(random.Next(Days * 24)), Outlet: $"outlet {at % Outlets}");

            string Filled(string form) => form.Replace("TOWN", town, StringComparison.Ordinal).Replace("THING", thing, StringComparison.Ordinal).Replace("PERSON", person, StringComparison.Ordinal)
                .Replace("OTHER", Pick(Towns), StringComparison.Ordinal).Replace("DAY", Pick(Weekdays), StringComparison.Ordinal).Replace("2", Digit(), StringComparison.Ordinal).Replace("3", Digit(), StringComparison.Ordinal);
        }

        string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];

        string Digit() => random.Next(2, 9).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The same item in the week of these, by whole weeks, so that the weekdays it tells of stay true.</summary>
    /// <param name="item">An item with a time.</param>
    public static Candidate OfTheWeek(Candidate item) => item with { PublishedAt = item.PublishedAt + TimeSpan.FromDays(7 * Math.Round((Start - item.PublishedAt!.Value).TotalDays / 7)) };
}
