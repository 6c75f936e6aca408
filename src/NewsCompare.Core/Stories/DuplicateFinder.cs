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
    public const string Version = "14";

    private const int Words = 5;
    private const ulong OneIn = 8;
    private const int FewestRuns = 8;
    private const int MostHolders = 60;
    private const double CopyShare = 0.6;
    private const double PartShare = 0.2;
    private const double CompositeShare = 0.75;
    private const double LargestPart = 0.85;
    private const double WholeParent = 0.75;
    private const int MostParents = 12;
    private const int FewestHeld = 64;
    private const double LongerTimes = 2;
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
        var found = FindSorted([.. same.Select(copies => new Print(copies[0].Id, copies[0].Headline, copies[0].Text, copies[0].Runs, copies.Count))])
            .Zip(same, (first, copies) => copies.Select(copy => copy.Id == first.Id || first.IsComposite ? first with { Id = copy.Id } : first with { Id = copy.Id, CopyOf = [first.Cluster] }))
            .SelectMany(group => group).ToDictionary(one => one.Id, StringComparer.Ordinal);
        return [.. texts.Select(text => found[text.Id])];
    }

    // Equal texts are one here. The longest first: a text can only follow one that stands before it.
    private static List<CopyFinding> FindSorted(List<Print> texts)
    {
        var runs = texts.Select(text => text.Runs).ToArray();
        var overlaps = Overlaps(runs);
        var parts = Composites([.. texts.Select(text => text.Text)], runs, [.. texts.Select(text => text.Times > 1)], overlaps);
        var prints = runs.Select((_, at) => Prints(at, texts, overlaps[at])).ToArray();
        var parents = runs.Select((_, at) => Parent(at, prints, texts, overlaps[at], parts)).ToArray();
        var roots = parents.Select((_, at) => Root(at, parents)).ToArray();
        var originals = Originals(roots, texts, overlaps);
        var halves = Halves(originals, prints, texts, overlaps, parts);
        return [.. texts.Select((text, at) => new CopyFinding(
            text.Id,
            texts[originals[at]].Id,
            parts[at] is { } of ? [.. of.Select(part => texts[originals[part]].Id).Distinct(StringComparer.Ordinal)] : originals[at] == at ? [] : [texts[originals[at]].Id],
            parts[at] is not null)
        {
            HalfOf = halves[originals[at]] is >= 0 and var half ? texts[half].Id : null,
        })];
    }

    // Who copied whom the texts do not say, but what others print whole, with a line or two beside it, is no outlet's own edition of it; a cut is held by longer texts. Where no three prints have one, it is the longest; two are enough of a text of which the longest lacks a good part, since that took from it and went on otherwise.
    private static int[] Originals(int[] roots, List<Print> texts, Dictionary<int, int>[] overlaps)
    {
        var originals = roots.Index().GroupBy(one => one.Item, one => one.Index)
            .ToDictionary(cluster => cluster.Key, cluster => cluster.MaxBy(at => (Prints(at, cluster, cluster.Key), -at)));
        return [.. roots.Select(root => originals[root])];

        (int Held, int Times) Prints(int at, IEnumerable<int> cluster, int longest) =>
            cluster.Where(other => IsHeldBy(at, other)).Sum(other => texts[other].Times) is var held && held >= (Lacks(longest, at) ? FewestOfLacking : FewestPrints) ? (held, texts[at].Times) : default;

        bool Lacks(int longest, int at) => at != longest && Share(overlaps[at].GetValueOrDefault(longest), texts[at].Runs) < LargestPart;

        bool IsHeldBy(int at, int other) => at == other
            || (overlaps[at].GetValueOrDefault(other) is var held && texts[at].Runs.Length - held <= BrokenRuns && Share(held, texts[other].Runs) >= LittleMore);
    }

    // A text that is half another's, though it goes on otherwise, is no voice of its own. Of two it is that which fewer print, or the shorter; a cut is no print, since it may be one of either. What both quote is nobody's.
    private static int[] Halves(int[] originals, int[] prints, List<Print> texts, Dictionary<int, int>[] overlaps, int[]?[] parts)
    {
        return [.. originals.Select((original, at) => original != at || parts[at] is not null ? -1 : overlaps[at]
            .Where(other => other.Value >= FewestHeld && parts[other.Key] is null && originals[other.Key] != at
                && (prints[originals[other.Key]], -originals[other.Key]).CompareTo((prints[at], -at)) > 0)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key).Select(other => other.Key)
            .Where(other => new SharedWords(texts[at].Text, texts[other].Text, Words).IsMostOutsideQuotations && !AreItemsOfTheirOwn(texts[at], texts[other], overlaps[at][other]))
            .Select(other => originals[other]).FirstOrDefault(-1))];
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

    // A composite holds large parts of two texts that have nothing to do with each other. Surely so where both parents have more beside the part. A parent
    // may also stand in it whole, but then the other must be no composite itself, and what it has of both must not read like two pieces of one text, else an
    // original would be taken for one, made of its own trimmed copy and of a roundup that took from it; the less so where several
    // outlets print it word for word: then it is likely the whole, and they are its trimmed copies. What stands in a longer
    // text that is no composite is a copy of that, and not put together from other copies of it.
    private static int[]?[] Composites(string[] texts, ulong[][] runs, bool[] arePrintedTwice, Dictionary<int, int>[] overlaps)
    {
        bool AreOfOneStory(int at, int first, int second, double needed) => Kinship.AreOfOneStory(Taken(texts[at], texts[first]), Taken(texts[at], texts[second]), needed);
        bool IsPart(int at, int parent) => Share(overlaps[at][parent], runs[parent]) < WholeParent;
        var sure = runs.Select((_, at) => Parts(at, runs, overlaps, parent => IsPart(at, parent), (_, _) => true)).ToArray();
        var parts = new int[]?[runs.Length];
        for (var at = 0; at < runs.Length; at++)
        {
            if (!overlaps[at].Any(other => other.Key < at && parts[other.Key] is null && Share(other.Value, runs[at]) >= LargestPart))
            {
                parts[at] = sure[at] ?? Parts(
                    at, runs, overlaps, parent => sure[parent] is null, (first, second) => (IsPart(at, first), IsPart(at, second)) switch
                    {
                        (true, true) => true,
                        (false, false) => !AreOfOneStory(at, first, second, arePrintedTwice[at] ? Kinship.PerhapsOneStory : Kinship.OneStory),
                        _ => !AreOfOneStory(at, first, second, Kinship.SurelyOneStory),
                    }) ?? Held(at, texts, runs, overlaps);
            }
        }

        return OfOriginals(runs, overlaps, parts);
    }

    // What was found to be put together may have been found so by other digests: it names the originals in it. Of digests alone, of which nobody printed the articles, none is more
    // of a digest than the other.
    private static int[]?[] OfOriginals(ulong[][] runs, Dictionary<int, int>[] overlaps, int[]?[] found)
    {
        var parts = found.ToArray();
        foreach (var at in Enumerable.Range(0, runs.Length).Where(at => found[at] is { } of && of.Any(part => found[part] is not null)))
        {
            parts[at] = Parts(at, runs, overlaps, parent => parts[parent] is null, (_, _) => true)
                ?? (Array.FindAll(found[at]!, part => parts[part] is null) is { Length: > 0 } originals ? originals : null);
        }

        return parts;
    }

    // The fewest texts that make most of one up; they have nothing in common. A digest of a week may have three or more.
    private static int[]? Parts(int at, ulong[][] runs, Dictionary<int, int>[] overlaps, Func<int, bool> mayBeParent, Func<int, int, bool> mayBePair)
    {
        var parents = overlaps[at].Where(other => Share(other.Value, runs[at]) is >= PartShare and < LargestPart && mayBeParent(other.Key))
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key).Select(other => other.Key).Take(MostParents).ToList();
        for (var i = 0; i < parents.Count; i++)
        {
            for (var j = i + 1; j < parents.Count; j++)
            {
                if (AreApart(parents[i], parents[j]) && IsMostly([parents[i], parents[j]]) && mayBePair(parents[i], parents[j]))
                {
                    return [parents[i], parents[j]];
                }
            }
        }

        var many = new List<int>();
        foreach (var parent in parents.Where(parent => many.TrueForAll(other => AreApart(other, parent))))
        {
            many.Add(parent);
        }

        return many.Count > 2 && IsMostly(many) && many.TrueForAll(one => many.TrueForAll(other => other <= one || mayBePair(one, other))) ? [.. many] : null;

        bool AreApart(int one, int other) => SharedByAll(runs[at], runs[one], runs[other]) * 10 < Math.Min(overlaps[at][one], overlaps[at][other]);

        bool IsMostly(IReadOnlyList<int> of) => Share(runs[at].Count(run => of.Any(parent => Array.BinarySearch(runs[parent], run) >= 0)), runs[at]) >= CompositeShare;
    }

    // A long page that begins with something else and holds a much shorter text whole, among what has nothing to do with it, is a live blog or a roundup: the text is no cut of it. A
    // cut keeps the beginning, mostly, or speaks of what the rest does.
    private static int[]? Held(int at, string[] texts, ulong[][] runs, Dictionary<int, int>[] overlaps)
    {
        var held = overlaps[at].Where(other => runs[other.Key].Length >= FewestHeld && LongerTimes * runs[other.Key].Length <= runs[at].Length && Share(other.Value, runs[other.Key]) >= LargestPart)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key)
            .Select(other => other.Key).Where(other => new SharedWords(texts[at], texts[other], Words) is var words && words.HasOwnOpening && words.Halves() is var (own, shared) && !Kinship.AreOfOneStory(own, shared, Kinship.RatherOneStory))
            .Take(1).ToArray();
        return held.Length > 0 ? held : null;
    }

    // How often a text is printed, with little beside it or left out.
    private static int Prints(int at, List<Print> texts, Dictionary<int, int> overlaps) => texts[at].Times + overlaps
        .Where(other => other.Value >= LittleMore * Math.Max(texts[at].Runs.Length, texts[other.Key].Runs.Length)).Sum(other => texts[other.Key].Times);

    // The text that holds most of it. A cut may be held as whole by a longer text that has but half of what was cut: of those that hold about as much it is the one that is printed most.
    private static int Parent(int at, int[] prints, List<Print> texts, Dictionary<int, int> overlaps, int[]?[] parts)
    {
        var (parent, most) = (-1, 0);
        foreach (var (other, held) in overlaps.Where(other => other.Key < at && IsOfOneKind(parts[at], parts[other.Key]) && Share(other.Value, texts[at].Runs) >= CopyShare)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key).TakeWhile(other => parent < 0 || other.Value + BrokenRuns >= most))
        {
            if ((parent < 0 || prints[other] > prints[parent]) && !AreItemsOfTheirOwn(texts[at], texts[other], held))
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
    private static bool AreItemsOfTheirOwn(Print a, Print b, int sharedRuns)
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

    private static string Taken(string text, string parent) => new SharedWords(text, parent, Words).Passages();

    private static int Root(int at, int[] parents)
    {
        while (parents[at] >= 0)
        {
            at = parents[at];
        }

        return at;
    }

    private static int SharedByAll(ulong[] a, ulong[] b, ulong[] c) => a.Count(run => Array.BinarySearch(b, run) >= 0 && Array.BinarySearch(c, run) >= 0);

    private static double Share(int shared, ulong[] runs) => runs.Length == 0 ? 0 : (double)shared / runs.Length;

    /// <summary>A text, as often as it is printed word for word.</summary>
    private sealed record Print(string Id, string Headline, string Text, ulong[] Runs, int Times);
}
