using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>What speaks for and against an item, in numbers of about 0 to 1.</summary>
internal static class MatchFeatures
{
    /// <summary>What a row of <see cref="Own"/> is made of, in its order, and how many numbers each part has.</summary>
    public static readonly IReadOnlyList<(string Name, int Count)> Parts =
        [("words", 29), ("unusual", 13), ("weekdays", 6), ("told", 16), ("lead", 8), ("sentences", SentenceLikeness.Count), ("days", ToldDays.Count)];

    /// <summary>How many numbers a row of <see cref="Own"/> has.</summary>
    public static readonly int OwnCount = Parts.Sum(part => part.Count);

    /// <summary>How many numbers a row of <see cref="InCompany"/> has.</summary>
    public static readonly int CompanyCount = OwnCount + 16;

    private const int Rivals = 10;

    // Further apart than any pair that the matcher has learned from: no further says anything more.
    private const double MostDays = 365;

    /// <summary>What each item says for itself.</summary>
    /// <param name="near">The seed and its items.</param>
    /// <returns>A row an item, all of one length.</returns>
    public static IReadOnlyList<double[]> Own(NearItems near)
    {
        var cosines = near.Terms.Select(item => near.SeedTerms.Full.Cosine(item.Full)).ToList();
        var best = cosines.OrderDescending().Take(Rivals).ToList();
        var leads = near.Terms.Select(item => near.SeedTerms.Lead.Cosine(item.Lead)).ToList();
        var (full, lead) = (Crowd.Of(cosines), Crowd.Of(leads));
        var days = near.SeedTerms.ToldDays.At(near.Seed.PublishedAt);
        var sentences = new SentenceLikeness(near.SeedTerms.Sentences);
        return [.. near.Items.Select((item, at) => (double[])[.. Row(near, at, cosines[at], best), .. Unusual(near, at, cosines[at], leads[at], full, lead), .. Days(near, at), .. Told(near, at), .. InLead(near, at), .. sentences.Of(near.Terms[at].Sentences), .. days.Compare(near.Terms[at].ToldDays.At(near.Items[at].PublishedAt))])];
    }

    /// <summary>What the items say together: how an item stands to those that were found likely.</summary>
    /// <param name="near">The seed and its items.</param>
    /// <param name="own">The rows of <see cref="Own"/>.</param>
    /// <param name="likely">The likelihood of each item after the first look.</param>
    /// <param name="neighbours">Who stands nearest to each item, by all words.</param>
    /// <returns>A row an item: the first likelihood, the own row, and what the company adds.</returns>
    public static IReadOnlyList<double[]> InCompany(NearItems near, IReadOnlyList<double[]> own, IReadOnlyList<double> likely, Neighbours neighbours)
    {
        var full = new Company(near, likely, terms => terms.Full);
        var lead = new Company(near, likely, terms => terms.Lead);
        var leadNeighbours = Neighbours.Of(near, terms => terms.Lead);
        var best = likely.Count > 0 ? likely.Max() : 0;
        var second = likely.OrderDescending().Skip(1).FirstOrDefault();
        var sum = likely.Where(value => value >= Company.Floor).Sum();
        return [.. own.Select((row, at) => (double[])
        [
            Logit(likely[at]),
            .. row,
            full.MeanLink(at),
            lead.MeanLink(at),
            full.BestLink(at),
            likely[at] / (best + 0.01),
            likely[at] >= best ? Math.Max(0, best - second) : likely[at] - best,
            Math.Log(1 + sum) / 4,
            full.MeanLink(at) * likely[at],
            full.Link(at),
            neighbours.Cosine(at),
            neighbours.Nearest(at) is { } next ? likely[next] : -0.2,
            neighbours.SeedShare(at),
            neighbours.Rank(at),
            leadNeighbours.Nearest(at) is { } nextByLead ? likely[nextByLead] : -0.2,
            leadNeighbours.SeedShare(at),
            leadNeighbours.Rank(at),
        ])];
    }

    private static double Logit(double likelihood) => Math.Log((likelihood + 1e-4) / (1 - likelihood + 1e-4)) / 4;

    private static double[] Row(NearItems near, int at, double cosine, List<double> best)
    {
        var (seed, item) = (near.SeedTerms, near.Terms[at]);
        var days = MatchTime.Days(near.Seed, near.Items[at]);
        var apart = Math.Min(Math.Abs(days ?? 0), MostDays);
        var pairs = seed.Pairs.Cosine(item.Pairs);
        var lead = seed.Lead.Cosine(item.Lead);
        var names = seed.Names.Cosine(item.Names);
        return
        [
            cosine,
            Math.Sqrt(cosine),
            lead,
            Math.Sqrt(lead),
            seed.Title.Cosine(item.Title),
            seed.Title.ShareIn(item.Full),
            item.Title.ShareIn(seed.Full),
            item.Lead.ShareIn(seed.Full),
            seed.Lead.ShareIn(item.Full),
            pairs,
            Math.Sqrt(pairs),
            names,
            seed.Names.ShareIn(item.Names),
            item.Names.ShareIn(seed.Names),
            item.Names.IsEmpty || seed.Names.IsEmpty ? 1 : 0,
            seed.Numbers.Cosine(item.Numbers),
            item.Numbers.IsEmpty || seed.Numbers.IsEmpty ? 1 : 0,
            days is null ? 1 : 0,
            days is null ? 0 : Math.Exp(-apart),
            days is null ? 0 : Math.Exp(-apart / 4),
            days is null ? 0 : Math.Min(Math.Log(1 + apart) / 7, 1),
            days is null ? 0 : Math.Exp(-apart / 4) * Math.Sqrt(cosine),
            cosine / (best[0] + 0.01),
            cosine - best.Average(),
            Math.Log(1 + item.Full.Terms.Length) / 6,
            Math.Log(1 + seed.Full.Terms.Length) / 6,
            Math.Log(1 + item.Full.Terms.Length) / 6 * Math.Sqrt(cosine),
            Math.Log(1 + seed.Full.Terms.Length) / 6 * Math.Sqrt(cosine),
            StrongestShared(seed.Lead, item.Lead),
        ];
    }

    // How much is shared in all, and how far that stands out from what the seed shares with items that are surely of other stories.
    private static double[] Unusual(NearItems near, int at, double cosine, double leadCosine, Crowd full, Crowd lead)
    {
        var (seed, item) = (near.SeedTerms, near.Terms[at]);
        return
        [
            full.Above(cosine),
            full.Ratio(cosine),
            lead.Above(leadCosine),
            lead.Ratio(leadCosine),
            full.Spread,
            full.Gap(cosine),
            lead.Gap(leadCosine),
            Mass(seed.Lead, item.Lead, cosine: leadCosine),
            Mass(seed.Full, item.Full, cosine),
            Mass(seed.Names, item.Names, seed.Names.Cosine(item.Names)),
            Mass(seed.Pairs, item.Pairs, seed.Pairs.Cosine(item.Pairs)),
            Mass(seed.Title, item.Title, seed.Title.Cosine(item.Title)),
            Math.Log(1 + seed.Lead.SharedTerms(item.Lead).Count()) / 3,
        ];
    }

    private static double[] Days(NearItems near, int at) => near.SeedTerms.Days.Compare(near.Terms[at].Days, near.Seed.PublishedAt, near.Items[at].PublishedAt);

    // What the two tell besides who and where, by how rare the words are in the language: a pool of one town's news says little about that.
    private static double[] Told(NearItems near, int at)
    {
        var (seed, item) = (near.SeedTerms, near.Terms[at]);
        var told = seed.Told.Cosine(item.Told);
        return
        [
            told,
            item.Told.ShareIn(seed.Told),
            item.TitleTold.ShareIn(seed.Told),
            seed.TitleTold.ShareIn(item.Told),
            seed.TitleTold.Cosine(item.TitleTold),
            Mass(seed.Told, item.Told, told),
            Mass(seed.TitleTold, item.Told, seed.TitleTold.Cosine(item.Told)),
            Mass(seed.Told, item.TitleTold, seed.Told.Cosine(item.TitleTold)),
            Math.Log(1 + seed.Told.SharedTerms(item.Told).Count()) / 3,
            item.TitleNames.IsEmpty ? 0 : 1 - item.TitleNames.ShareIn(seed.Full),
            item.TitleNames.ShareIn(seed.Names),
            seed.TitleNames.ShareIn(item.Names),
            seed.Core.ShareIn(item.Full),
            item.Core.ShareIn(seed.Full),
            StrongestMissing(seed.Core, item.Full),
            StrongestMissing(item.TitleTold, seed.Full),
        ];
    }

    // Whom and how many one begins with, and the other has not at all: another event of the same affair, or of its kind, has its own people and figures, which come first.
    private static double[] InLead(NearItems near, int at)
    {
        var (seed, item) = (near.SeedTerms, near.Terms[at]);
        return
        [
            Few(item.LeadNames.CountMissing(seed.Names), 5),
            Few(seed.LeadNames.CountMissing(item.Names), 5),
            Share(item.LeadNames, seed.LeadNames),
            Share(seed.LeadNames, item.LeadNames),
            Few(item.LeadNumbers.CountMissing(seed.Numbers), 3),
            Few(seed.LeadNumbers.CountMissing(item.Numbers), 3),
            Few(item.LeadNumbers.Terms.Length - item.LeadNumbers.CountMissing(seed.Numbers), 3),
            Few(seed.LeadNumbers.Terms.Length - seed.LeadNumbers.CountMissing(item.Numbers), 3),
        ];
    }

    private static double Few(int count, int most) => (double)Math.Min(count, most) / most;

    private static double Share(WeightedTerms of, WeightedTerms among) => of.IsEmpty ? 0 : 1 - ((double)of.CountMissing(among) / of.Terms.Length);

    private static double Mass(WeightedTerms seed, WeightedTerms item, double cosine) => Math.Log(1 + (cosine * seed.Length * item.Length)) / 6;

    private static double StrongestShared(WeightedTerms seed, WeightedTerms item)
    {
        var strongest = 0.0;
        foreach (var (_, own, other) in seed.SharedTerms(item))
        {
            strongest = Math.Max(strongest, own * other);
        }

        return strongest;
    }

    /// <summary>How much the rarest word tells that the other list lacks: a plan, a fire, a match of like words has another object.</summary>
    /// <param name="from">The words asked for.</param>
    /// <param name="to">Where they are looked for.</param>
    internal static double StrongestMissing(WeightedTerms from, WeightedTerms to)
    {
        var strongest = 0.0;
        for (var i = 0; i < from.Terms.Length; i++)
        {
            strongest = to.Terms.BinarySearch(from.Terms[i]) < 0 ? Math.Max(strongest, from.Weights[i] * from.Length) : strongest;
        }

        return Math.Min(strongest / 8, 1);
    }
}
