using System.Globalization;
using System.Text.RegularExpressions;
using NewsCompare.Core.Stories;

namespace NewsCompare.Benchmarks.Matching;

/// <summary>News by the form in which every name is one that nobody else has: the court list, deaths, who meets whom; every item is another event.</summary>
/// <remarks>The towns of <see cref="FormNews"/> come back twenty times a pool, so that from it alone one learns that a rare word in place of another tells little.</remarks>
internal static partial class NamedForms
{
    /// <summary>What the pools are called.</summary>
    public const string Name = "news by the form, names of their own";

    private const int Outlets = 9;
    private const int Hours = 72;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly int[] Sizes = [60, 150, 400];
    private static readonly string[] Syllables = ["ba", "ko", "ren", "tis", "mo", "lu", "fen", "dar", "wi", "sol", "gre", "han", "per", "ost", "ley", "mar", "vin", "tor", "el", "ash"];
    private static readonly string[] Things = ["fraud", "trade", "theft", "chess", "gas", "fish", "steel", "tolls", "rent", "wheat", "roads", "milk"];

    private static readonly string[][] Headlines =
    [
        ["NAME of NAME, THING, dies at AGE", "NAME visits NAME over THING", "NAME and NAME talk about THING", "NAME jailed for THING in NAME", "NAME joins NAME from NAME"],
        ["NAME meets NAME for THING", "NAME charged with THING in NAME", "NAME to open THING in NAME", "NAME sues NAME over THING", "NAME beats NAME in THING"],
    ];

    private static readonly string[][] Summaries =
    [
        ["The court in NAME heard of THING for AGE minutes.", "They shook hands in NAME and talked of THING.", "A service will be held in NAME on Thursday."],
        ["They spoke of THING and of NAME for AGE minutes.", "Police in NAME spoke of THING.", "The match in NAME lasted AGE minutes."],
    ];

    /// <summary>Pools of some days of a newsroom.</summary>
    /// <param name="half">0 or 1: every form is of either.</param>
    public static IEnumerable<GroupPool> Pools(int half) => Sizes.Select(size => Items(half, size)).Select(items =>
        new GroupPool(Name, half, items, items.ToDictionary(item => item.Id, item => item.Id, StringComparer.Ordinal), new HashSet<(string, string)>()));

    private static List<Candidate> Items(int half, int count)
    {
        var random = new Random((half * 1000) + count);
        return [.. Enumerable.Range(0, count).Select(at => new Candidate(
            $"named {half} {count} {at}", Filled(Pick(Headlines[half])), Filled(Pick(Summaries[half])), PublishedAt: Start.AddHours(random.Next(Hours)), Outlet: $"outlet {at % Outlets}"))];

        string Filled(string form) => Blank().Replace(form, blank => blank.Value switch
        {
            "NAME" => Invented(),
            "THING" => Pick(Things),
            _ => random.Next(5, 95).ToString(CultureInfo.InvariantCulture),
        });

        string Invented()
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Pick(Syllables)));
            return char.ToUpperInvariant(name[0]) + name[1..];
        }

        string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
    }

    [GeneratedRegex("NAME|THING|AGE", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
