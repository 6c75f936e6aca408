using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>Finds copies of one text among many: whole, trimmed, edited, updated, and texts put together from others.</summary>
/// <remarks>Runs of five words, one in eight of them in an index, give the pairs to look at; containment decides, since a trimmed copy shares little of
/// the longer text. Every text follows one parent at most, always the longer of two; all that follow each other name one original, that which most others hold whole and add little to. A composite names the originals that it holds, never another composite, and
/// follows only another print of the same: chains through composites would join stories that have nothing in common. The cost grows with the number of texts and of true copies.</remarks>
public static class DuplicateFinder
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "15";

    /// <summary>Words of a run.</summary>
    internal const int Words = 5;

    /// <summary>Of a text of which another has so much it is a copy, and no part of a composite.</summary>
    internal const double LargestPart = 0.85;

    /// <summary>Fewer runs tell nothing of where a text is from.</summary>
    internal const int FewestHeld = 64;

    private const ulong OneIn = 8;
    private const int FewestRuns = 8;
    private const int MostHolders = 60;
    private const double CopyShare = 0.6;
    private const int UsualFooter = 60;
    private const int LongestFooter = 150;

    // A short text under a lead of a few words, or of little beside what follows, has no other news than that; where the outlet speaks in what is common it is an item above standing lines.
    private const int ShortestBody = 25;
    private const int ShortLead = 12;
    private const double MostlyShared = 0.7;
    private const int FewestTakenUp = 2;
    private const double LittleMore = 0.8;
    private const int FewestPrints = 3;
    private const int FewestOfLacking = 2;

    // What two insertions break.
    private const int BrokenRuns = 2 * (Words - 1);

    /// <summary>The same of texts without headlines.</summary>
    /// <param name="texts">Id and full text; ids are unique.</param>
    public static IReadOnlyList<CopyFinding> Find(IReadOnlyList<(string Id, string Text)> texts) => Find([.. texts.Select(text => (text.Id, "", text.Text))]);

    /// <summary>One answer a text, in the order given; what is answered does not hang on that order.</summary>
    /// <param name="texts">Id, headline, empty where it has none, and full text; ids are unique.</param>
    public static IReadOnlyList<CopyFinding> Find(IReadOnlyList<(string Id, string Headline, string Text)> texts)
    {
        var same = texts.Select(text => (text.Id, text.Headline, text.Text, Runs: Shingles.Of(text.Text, Words))).OrderByDescending(text => text.Runs.Length).ThenBy(text => text.Id, StringComparer.Ordinal)
            .GroupBy(text => text.Runs.Length == 0 ? text.Id : Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes<ulong>(text.Runs))), StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var found = FindSorted([.. same.Select(copies => new PrintedText(copies[0].Id, copies[0].Headline, copies[0].Text, copies[0].Runs, copies.Count))])
            .Zip(same, (first, copies) => copies.Select(copy => copy.Id == first.Id || first.IsComposite ? first with { Id = copy.Id } : first with { Id = copy.Id, CopyOf = [first.Cluster] }))
            .SelectMany(group => group).ToDictionary(one => one.Id, StringComparer.Ordinal);
        return [.. texts.Select(text => found[text.Id])];
    }

    // Equal texts are one here. The longest first: a text can only follow one that stands before it.
    private static List<CopyFinding> FindSorted(List<PrintedText> texts)
    {
        var runs = texts.Select(text => text.Runs).ToArray();
        var overlaps = Overlaps(runs);
        var parts = CompositeTexts.Find(texts, overlaps);
        var prints = runs.Select((_, at) => Prints(at, texts, overlaps[at])).ToArray();
        var halves = new HalfTexts(texts, overlaps, prints);
        var parents = runs.Select((_, at) => Parent(at, prints, texts, overlaps[at], parts, halves)).ToArray();
        var roots = parents.Select((_, at) => Root(at, parents)).ToArray();
        var originals = Originals(roots, texts, overlaps);
        var sources = halves.Sources(originals, parts);
        return [.. texts.Select((text, at) => new CopyFinding(
            text.Id,
            texts[originals[at]].Id,
            parts[at] is { } of ? [.. of.Select(part => texts[originals[part]].Id).Distinct(StringComparer.Ordinal)] : originals[at] == at ? [] : [texts[originals[at]].Id],
            parts[at] is not null)
        {
            HalfOf = sources[originals[at]] is >= 0 and var half ? texts[half].Id : null,
        })];
    }

    // Who copied whom the texts do not say, but what others print whole, with a line or two beside it, is no outlet's own edition of it; a cut is held by longer texts. Where no three prints have one, it is the longest; two are enough of a text of which the longest lacks a good part, since that took from it and went on otherwise.
    private static int[] Originals(int[] roots, List<PrintedText> texts, Dictionary<int, int>[] overlaps)
    {
        var originals = roots.Index().GroupBy(one => one.Item, one => one.Index)
            .ToDictionary(cluster => cluster.Key, cluster => cluster.MaxBy(at => (Prints(at, cluster, cluster.Key), -at)));
        return [.. roots.Select(root => originals[root])];

        (int Held, int Times) Prints(int at, IEnumerable<int> cluster, int longest) =>
            cluster.Where(other => IsHeldBy(at, other)).Sum(other => texts[other].Times) is var held && held >= (Lacks(longest, at) ? FewestOfLacking : FewestPrints) ? (held, texts[at].Times) : default;

        bool Lacks(int longest, int at) => at != longest && texts[at].Share(overlaps[at].GetValueOrDefault(longest)) < LargestPart;

        bool IsHeldBy(int at, int other) => at == other
            || (overlaps[at].GetValueOrDefault(other) is var held && texts[at].Runs.Length - held <= BrokenRuns && texts[other].Share(held) >= LittleMore);
    }

    private static Dictionary<int, int>[] Overlaps(ulong[][] runs)
    {
        var holders = new Dictionary<ulong, List<int>>();
        var overlaps = runs.Select(_ => new Dictionary<int, int>()).ToArray();
        for (var at = 0; at < runs.Length; at++)
        {
            var near = new Dictionary<int, int>();
            foreach (var run in runs[at].Where(run => run % OneIn == 0 || runs[at].Length < FewestRuns * (int)OneIn))
            {
                if (!holders.TryGetValue(run, out var list))
                {
                    holders.Add(run, list = []);
                }

                // What very many texts hold is a standing phrase of an outlet and tells nothing.
                if (list.Count < MostHolders)
                {
                    list.ForEach(other => near[other] = near.GetValueOrDefault(other) + 1);
                    list.Add(at);
                }
            }

            foreach (var other in near.Where(entry => entry.Value > 1 || runs[at].Length < FewestRuns * (int)OneIn).Select(entry => entry.Key))
            {
                overlaps[at][other] = overlaps[other][at] = Shingles.Shared(runs[at], runs[other]);
            }
        }

        return overlaps;
    }

    // How often a text is printed, with little beside it or left out.
    private static int Prints(int at, List<PrintedText> texts, Dictionary<int, int> overlaps) => texts[at].Times + overlaps
        .Where(other => other.Value >= LittleMore * Math.Max(texts[at].Runs.Length, texts[other.Key].Runs.Length)).Sum(other => texts[other.Key].Times);

    // The text that holds most of it. A cut may be held as whole by a longer text that has but half of what was cut: of those that hold about as much it is the one that is printed most.
    private static int Parent(int at, int[] prints, List<PrintedText> texts, Dictionary<int, int> overlaps, int[]?[] parts, HalfTexts halves)
    {
        var (parent, most) = (-1, 0);
        foreach (var (other, held) in overlaps.Where(other => other.Key < at && IsOfOneKind(parts[at], parts[other.Key]) && texts[at].Share(other.Value) >= CopyShare)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key).TakeWhile(other => parent < 0 || other.Value + BrokenRuns >= most))
        {
            if ((parent < 0 || prints[other] > prints[parent] || (prints[other] == prints[parent] && halves.IsOf(parent, other))) && !halves.AreNoCopies(other, at) && !AreItemsOfTheirOwn(texts[at], texts[other], held))
            {
                (parent, most) = (other, Math.Max(most, held));
            }
        }

        return parent;
    }

    // Two digests of the same articles are one; that they share an article makes them none.
    private static bool IsOfOneKind(int[]? one, int[]? other) => one is null || other is null ? one is null && other is null : one.ToHashSet().SetEquals(other);

    // Two items under which an outlet prints the same lines, or that quote the same words, are no copies, though what they share be longer than what they say
    // themselves; nor are two short ones that begin alike and end otherwise. Where they share much, an opening of their own may be one worded anew: then it, or the
    // headline, speaks of what follows in one of them, as no item does of the lines below it. Items by one form are none either, however much of the form they share.
    internal static bool AreItemsOfTheirOwn(PrintedText a, PrintedText b, int sharedRuns)
    {
        if (FilledForm.AreOfOne((a.Headline, a.Text), (b.Headline, b.Text)))
        {
            return true;
        }

        if (sharedRuns > LongestFooter)
        {
            return false;
        }

        var (one, other) = (new SharedWords(a.Text, b.Text, Words), new SharedWords(b.Text, a.Text, Words));
        if (!one.HasOwnOpening || !other.HasOwnOpening)
        {
            return sharedRuns <= UsualFooter && one.HasOwnEnding && other.HasOwnEnding;
        }

        var lead = Math.Min(one.OpeningWords, other.OpeningWords);
        var tellsMore = lead > ShortLead && sharedRuns < MostlyShared * Math.Min(a.Runs.Length, b.Runs.Length);
        var areItems = sharedRuns <= UsualFooter && (sharedRuns < ShortestBody || tellsMore || one.IsInOwnVoice || other.IsInOwnVoice);
        var areQuotations = !one.IsMostOutsideQuotations && !other.IsMostOutsideQuotations;
        return areItems || areQuotations
            || !(SpeaksOfWhatFollows(one, a.Headline) || SpeaksOfWhatFollows(other, b.Headline) || (lead <= ShortLead && ComeBack(one, a.Headline, 1) && ComeBack(other, b.Headline, 1)));
    }

    // A short lead has little in common with what follows by itself; a headline says of what the item is, and what quotes somebody is news. Where an outlet speaks to its readers, its own name and town may come back.
    private static bool SpeaksOfWhatFollows(SharedWords words, string headline) => words.Halves() is var (own, shared)
        && (Kinship.SpeaksOf(own, shared) || (!words.IsInOwnVoice && words.HoldsQuotation) || ComeBack(words, headline, FewestTakenUp));

    private static bool ComeBack(SharedWords words, string headline, int fewest) => !words.IsInOwnVoice && Kinship.TakenUp($"{headline} {words.Opening}", words.Halves().Shared) >= fewest;

    private static int Root(int at, int[] parents)
    {
        while (parents[at] >= 0)
        {
            at = parents[at];
        }

        return at;
    }
}
