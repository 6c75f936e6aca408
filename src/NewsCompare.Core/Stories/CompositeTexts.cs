namespace NewsCompare.Core.Stories;

/// <summary>Finds the texts that were put together from large parts of others, or hold a much shorter one whole among other matter.</summary>
internal sealed class CompositeTexts
{
    private const double PartShare = 0.2;
    private const double CompositeShare = 0.75;
    private const double WholeParent = 0.75;
    private const int MostParents = 12;
    private const double LongerTimes = 2;

    private readonly IReadOnlyList<PrintedText> texts;
    private readonly IReadOnlyList<Dictionary<int, int>> overlaps;
    private readonly Dictionary<(int, int), OwnReporting> own = [];

    private CompositeTexts(IReadOnlyList<PrintedText> texts, IReadOnlyList<Dictionary<int, int>> overlaps) => (this.texts, this.overlaps) = (texts, overlaps);

    /// <summary>The parents of each text that is a composite, as places; null for each other one.</summary>
    /// <remarks>A composite holds large parts of two texts that have nothing to do with each other. Surely so where both parents have more beside the part. A parent
    /// may also stand in it whole, but then the other must be no composite itself, and what it has of both must not read like two pieces of one text, else an
    /// original would be taken for one, made of its own trimmed copy and of a text that took from it; the less so where several
    /// outlets print it word for word: then it is likely the whole, and they are its trimmed copies. What breaks a text up, or begins with its own and is of one story with the rest, was built upon it and is no parent. What stands in a longer
    /// text that is no composite is a copy of that, and not put together from other copies of it.</remarks>
    /// <param name="texts">The texts, the longest first.</param>
    /// <param name="overlaps">The runs that each shares with others, by the place of these.</param>
    public static int[]?[] Find(IReadOnlyList<PrintedText> texts, IReadOnlyList<Dictionary<int, int>> overlaps) => new CompositeTexts(texts, overlaps).Find();

    private int[]?[] Find()
    {
        var sure = texts.Select((_, at) => Parts(at, parent => IsPart(at, parent), (first, second) => MayBePair(at, first, second))).ToArray();
        WithoutOriginals(sure);
        var parts = new int[]?[texts.Count];
        for (var at = 0; at < texts.Count; at++)
        {
            if (!overlaps[at].Any(other => other.Key < at && parts[other.Key] is null && texts[at].Share(other.Value) >= DuplicateFinder.LargestPart))
            {
                parts[at] = sure[at] ?? Parts(at, parent => sure[parent] is null, (first, second) => MayBePair(at, first, second)) ?? Held(at);
            }
        }

        return OfOriginals(parts);
    }

    // Where two texts were each found to be put together from the other, that which lacks the beginnings of what it would be made of was there before, if it reads like one text: who takes from a report takes its beginning.
    private void WithoutOriginals(int[]?[] found)
    {
        for (var at = 0; at < found.Length; at++)
        {
            if (found[at] is { } of && of.Any(part => found[part] is { } others && others.Contains(at) && Openers(at, of) > Openers(part, others)) && AreOfOneStory(at, of[0], of[1], Kinship.RatherOneStory))
            {
                found[at] = null;
            }
        }

        int Openers(int at, int[] parents) => parents.Count(parent => Between(parent, at).Opens);
    }

    private bool MayBePair(int at, int first, int second) => (IsPart(at, first), IsPart(at, second)) switch
    {
        (true, true) => (Between(first, at), Between(second, at)) is var (one, other) && ((!one.Opens && !other.Opens) || !AreOfOneStory(at, first, second, one.OpensAlone || other.OpensAlone ? Kinship.OneStory : Kinship.SurelyOneStory)),
        (false, false) => !AreOfOneStory(at, first, second, texts[at].Times > 1 ? Kinship.PerhapsOneStory : Kinship.OneStory),
        (var isFirst, _) => Between(isFirst ? first : second, at) is var part && !part.Opens && !AreOfOneStory(at, first, second, part.IsBrokenUp ? Kinship.SurelyOneStory : Kinship.OneStory),
    };

    private bool IsPart(int at, int parent) => texts[parent].Share(overlaps[at][parent]) < WholeParent;

    private bool AreOfOneStory(int at, int first, int second, double needed) => Kinship.AreOfOneStory(Taken(at, first), Taken(at, second), needed);

    // Three cuts of one text have so few words each that two of them may read like two articles.
    private bool AreCuts(int at, List<int> parents) => parents.TrueForAll(parent => !IsPart(at, parent))
        && parents.Exists(one => Kinship.AreOfOneStory(Taken(at, one), string.Join(' ', parents.Where(other => other != one).Select(other => Taken(at, other))), Kinship.PerhapsOneStory));

    // What was found to be put together may have been found so by other digests: it names the originals in it. Of digests alone, of which nobody printed the articles, none is more
    // of a digest than the other.
    private int[]?[] OfOriginals(int[]?[] found)
    {
        var parts = found.ToArray();
        foreach (var at in Enumerable.Range(0, texts.Count).Where(at => found[at] is { } of && of.Any(part => found[part] is not null)))
        {
            parts[at] = Parts(at, parent => parts[parent] is null, (_, _) => true)
                ?? (Array.FindAll(found[at]!, part => parts[part] is null) is { Length: > 0 } originals ? originals : null);
        }

        return parts;
    }

    // The fewest texts that make most of one up; they have nothing in common. A digest of a week may have three or more.
    private int[]? Parts(int at, Func<int, bool> mayBeParent, Func<int, int, bool> mayBePair)
    {
        var parents = overlaps[at].Where(other => texts[at].Share(other.Value) is >= PartShare and < DuplicateFinder.LargestPart && mayBeParent(other.Key))
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key).Select(other => other.Key).Take(MostParents).ToList();
        for (var i = 0; i < parents.Count; i++)
        {
            for (var j = i + 1; j < parents.Count; j++)
            {
                if (AreApart(parents[i], parents[j]) && IsMostly([parents[i], parents[j]]) && MayBeParent(parents[i]) && MayBeParent(parents[j]) && mayBePair(parents[i], parents[j]))
                {
                    return [parents[i], parents[j]];
                }
            }
        }

        var many = new List<int>();
        foreach (var parent in parents.Where(parent => many.TrueForAll(other => AreApart(other, parent)) && MayBeParent(parent)))
        {
            many.Add(parent);
        }

        return many.Count > 2 && IsMostly(many) && many.TrueForAll(one => many.TrueForAll(other => other <= one || mayBePair(one, other))) && !AreCuts(at, many) ? [.. many] : null;

        bool MayBeParent(int parent) => !Between(parent, at).BreaksUp;

        bool AreApart(int one, int other) => SharedByAll(texts[at].Runs, texts[one].Runs, texts[other].Runs) * 10 < Math.Min(overlaps[at][one], overlaps[at][other]);

        bool IsMostly(IReadOnlyList<int> of) => texts[at].Share(texts[at].Runs.Count(run => of.Any(parent => Array.BinarySearch(texts[parent].Runs, run) >= 0))) >= CompositeShare;
    }

    // A long page that begins with something else and holds a much shorter text whole, among what has nothing to do with it, is a live blog or a roundup: the text is no cut of it. A
    // cut keeps the beginning, mostly, or speaks of what the rest does.
    private int[]? Held(int at)
    {
        var held = overlaps[at].Where(other => texts[other.Key].Runs.Length >= DuplicateFinder.FewestHeld && LongerTimes * texts[other.Key].Runs.Length <= texts[at].Runs.Length && texts[other.Key].Share(other.Value) >= DuplicateFinder.LargestPart)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key)
            .Select(other => other.Key).Where(other => new SharedWords(texts[at].Text, texts[other].Text, DuplicateFinder.Words) is var words && words.HasOwnOpening && words.Halves() is var (mine, shared) && !Kinship.AreOfOneStory(mine, shared, Kinship.RatherOneStory))
            .Take(1).ToArray();
        return held.Length > 0 ? held : null;
    }

    private OwnReporting Between(int parent, int at)
    {
        if (!own.TryGetValue((parent, at), out var found))
        {
            own.Add((parent, at), found = OwnReporting.Between(texts[parent].Text, texts[at].Text));
        }

        return found;
    }

    private string Taken(int at, int parent) => new SharedWords(texts[at].Text, texts[parent].Text, DuplicateFinder.Words).Passages();

    private static int SharedByAll(ulong[] a, ulong[] b, ulong[] c) => a.Count(run => Array.BinarySearch(b, run) >= 0 && Array.BinarySearch(c, run) >= 0);
}
