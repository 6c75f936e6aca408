using System.Runtime.InteropServices;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Items side by side: which of them have words in common, and what speaks for and against two of them telling of one event.</summary>
internal sealed class ItemPairs
{
    /// <summary>How many numbers <see cref="Row"/> gives.</summary>
    public const int RowLength = 40;

    // Two items with less in common, or further apart, are taken for two events.
    private const double LeastCosine = 0.06;
    private const double MostDays = 4;

    private readonly IReadOnlyList<Candidate> items;
    private readonly StoryTerms[] terms;
    private readonly PairCrowd[] crowds;

    /// <summary>Reads and weighs the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="lexicon">Uses <c>stopwords</c> and <c>word-shares</c>.</param>
    public ItemPairs(IReadOnlyList<Candidate> items, Lexicon lexicon)
    {
        this.items = items;
        var idf = new IdfTable(WordShares.Of(lexicon));
        terms = StoryTerms.Of([.. items.Select(item => StoryText.Of(item.Title, item.Summary ?? item.Text ?? "", lexicon))], idf, new(idf));
        All = Close();
        var near = items.Select(_ => new List<double>()).ToList();
        foreach (var (one, other, cosine) in All)
        {
            near[one].Add(cosine);
            near[other].Add(cosine);
        }

        crowds = [.. near.Select(PairCrowd.Of)];
    }

    /// <summary>The pairs that may tell of one event, by place.</summary>
    public IReadOnlyList<ItemPair> All { get; }

    /// <summary>What speaks for and against a pair, in numbers of about 0 to 1; the same whichever item comes first.</summary>
    /// <param name="pair">The pair.</param>
    public double[] Row(ItemPair pair)
    {
        var (a, b, cosine) = (terms[pair.One], terms[pair.Other], pair.Cosine);
        var (one, other) = (crowds[pair.One], crowds[pair.Other]);
        var (at, otherAt) = (items[pair.One].PublishedAt, items[pair.Other].PublishedAt);
        var days = (at - otherAt)?.Duration().Days; // whole ones: of most of what was learned from only the day is known
        var (told, names) = (a.Told.Cosine(b.Told), a.Names.Cosine(b.Names));
        var lengths = Ends(Math.Log(1 + a.Lead.Terms.Length) / 6, Math.Log(1 + b.Lead.Terms.Length) / 6);
        var titles = Ends(a.Title.ShareIn(b.Lead), b.Title.ShareIn(a.Lead));
        return
        [
            cosine,
            Math.Sqrt(cosine),
            a.Title.Cosine(b.Title),
            (titles[0] + titles[1]) / 2,
            titles[0],
            names,
            a.Names.IsEmpty || b.Names.IsEmpty ? 1 : 0,
            told,
            a.TitleTold.Cosine(b.TitleTold),
            Math.Sqrt(a.Pairs.Cosine(b.Pairs)),
            a.Numbers.Cosine(b.Numbers),
            a.Numbers.IsEmpty || b.Numbers.IsEmpty ? 1 : 0,
            Mass(a.Lead, b.Lead, cosine),
            Mass(a.Told, b.Told, told),
            Mass(a.Names, b.Names, names),
            Math.Log(1 + a.Lead.SharedTerms(b.Lead).Count()) / 3,
            days is { } apart ? Math.Exp(-apart) : 0,
            days is { } known ? known / MostDays : 0.5,
            .. Ends(cosine / one.Closest, cosine / other.Closest),
            .. lengths,
            lengths[0] * Math.Sqrt(cosine),
            .. Ends(OtherNames(a, b), OtherNames(b, a)),
            .. Ends(MatchFeatures.StrongestMissing(a.Title, b.Full), MatchFeatures.StrongestMissing(b.Title, a.Full)),
            .. Ends(a.Core.ShareIn(b.Full), b.Core.ShareIn(a.Full)),
            a.Numbers.IsEmpty || b.Numbers.IsEmpty || a.Numbers.SharedTerms(b.Numbers).Any() ? 0 : 1,
            .. a.Days.Compare(b.Days, at, otherAt),
            .. Ends(one.Above(cosine), other.Above(cosine)),
            .. Ends(one.Rank(cosine), other.Rank(cosine)),
        ];
    }

    private static double[] Ends(double one, double other) => [Math.Min(one, other), Math.Max(one, other)];

    private static double Mass(WeightedTerms a, WeightedTerms b, double cosine) => Math.Log(1 + (cosine * a.Length * b.Length)) / 6;

    // How far the names of a headline are not those of the other item: another town, another team.
    private static double OtherNames(StoryTerms from, StoryTerms to) => from.TitleNames.IsEmpty ? 0 : 1 - from.TitleNames.ShareIn(to.Full);

    private List<ItemPair> Close()
    {
        var postings = new Dictionary<int, List<(int Item, double Weight)>>();
        var pairs = new List<ItemPair>();
        var cosines = new double[items.Count];
        for (var item = 0; item < items.Count; item++)
        {
            var lead = terms[item].Lead;
            Array.Clear(cosines, 0, item);
            for (var i = 0; i < lead.Terms.Length; i++)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, lead.Terms[i], out _);
                list ??= [];
                foreach (var (other, weight) in CollectionsMarshal.AsSpan(list))
                {
                    cosines[other] += weight * lead.Weights[i];
                }

                list.Add((item, lead.Weights[i]));
            }

            for (var other = 0; other < item; other++)
            {
                if (cosines[other] >= LeastCosine && !((items[item].PublishedAt - items[other].PublishedAt)?.Duration().TotalDays > MostDays))
                {
                    pairs.Add(new(other, item, Math.Min(cosines[other], 1)));
                }
            }
        }

        return pairs;
    }
}

/// <summary>Two items with words in common.</summary>
/// <param name="One">The place of the first.</param>
/// <param name="Other">The place of the second, higher.</param>
/// <param name="Cosine">How close they are by the words of headline and opening.</param>
internal readonly record struct ItemPair(int One, int Other, double Cosine);

/// <summary>How close an item is to those around it: where news is written by the form, many are as close as one of the same event.</summary>
/// <param name="Sorted">The closeness of all that it has words in common with, highest first.</param>
/// <param name="Usual">The mean of the places after the first few.</param>
internal sealed record PairCrowd(double[] Sorted, double Usual)
{
    private const int First = 4;
    private const int Size = 20;

    // Stands in for those that are missing.
    private const double Background = 0.05;

    /// <summary>How close the closest is.</summary>
    public double Closest => Sorted[0];

    /// <summary>The crowd around an item.</summary>
    /// <param name="cosines">How close each is.</param>
    public static PairCrowd Of(IReadOnlyList<double> cosines)
    {
        double[] sorted = [.. cosines.OrderDescending()];
        var there = sorted.Skip(First).Take(Size).ToList();
        return new(sorted, (there.Sum() + ((Size - there.Count) * Background)) / Size);
    }

    /// <summary>How far a closeness stands above the crowd.</summary>
    /// <param name="cosine">The closeness.</param>
    public double Above(double cosine) => cosine - Usual;

    /// <summary>1 for the closest, near 0 where many are closer.</summary>
    /// <param name="cosine">The closeness.</param>
    public double Rank(double cosine)
    {
        // Sorted downwards: the number of those that are closer, by halving.
        var (from, to) = (0, Sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Sorted[middle] > cosine ? (middle + 1, to) : (from, middle);
        }

        return 1.0 / (1 + from);
    }
}
