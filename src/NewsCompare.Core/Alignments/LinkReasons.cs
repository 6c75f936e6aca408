using System.Globalization;
using NewsCompare.Core.Alignments.Signals;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments;

/// <summary>Says in words why a link stands.</summary>
internal static class LinkReasons
{
    private const int TellingRun = 5;
    private const int MostNames = 4;
    private const double TellingSupport = 0.5;

    /// <summary>The reasons, strongest first; never empty.</summary>
    public static IReadOnlyList<string> Of(SentencePair pair)
    {
        if (pair.Identical)
        {
            return ["the same words"];
        }

        var reasons = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"{Percent(pair.SeedCoverage)} % of the seed's words by weight, {Percent(pair.VersionCoverage)} % of the version's"),
        };
        if (LongestSharedRun.Words(pair) is var run and >= TellingRun)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{run} words in a row"));
        }

        Add(reasons, "names", Names(pair));
        Add(reasons, "numbers", pair.Seed.Numbers.Where(a => pair.Version.Numbers.Any(b => a.Unit == b.Unit && a.Value.Equals(b.Value))).Select(number => number.Span.In(pair.Seed.Text)));
        if (pair.Surroundings.Neighbours >= TellingSupport)
        {
            reasons.Add("the sentences beside them tell the same too");
        }

        return reasons;
    }

    private static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);

    private static void Add(List<string> reasons, string what, IEnumerable<string> words)
    {
        var shown = words.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames).ToList();
        if (shown.Count > 0)
        {
            reasons.Add($"the same {what}: {string.Join(", ", shown)}");
        }
    }

    private static IEnumerable<string> Names(SentencePair pair)
    {
        var there = pair.Version.Tokens.Where(token => IsName(pair.Version.Text, token)).Select(token => token.Norm).ToHashSet(StringComparer.Ordinal);
        return pair.Seed.Tokens.Skip(1).Where(token => IsName(pair.Seed.Text, token) && there.Contains(token.Norm)).Select(token => token.Span.In(pair.Seed.Text));
    }

    private static bool IsName(string text, Token token) => token.IsWord && token.Norm.Length > 2 && char.IsUpper(text[token.Start]);
}
