using System.Runtime.InteropServices;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Items side by side: which of them have words in common, and what speaks for and against two of them telling of one event.</summary>
internal sealed class ItemPairs
{
    // Two items with less in common, or further apart, are taken for two events.
    private const double LeastCosine = 0.06;
    private const double MostDays = 4;

    // Of more than these the others are no closer than news of the day is.
    private const int MostOfAnItem = 200;

    private const int MostShared = 4;

    private readonly IReadOnlyList<Candidate> items;
    private readonly IdfTable idf;
    private readonly StoryTerms[] terms;
    private readonly List<StoryText> texts;
    private readonly PairedItem[] paired;
    private readonly PairCrowd[] crowds;

    /// <summary>Reads and weighs the items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c>, <c>numbers</c>, <c>dates</c> and <c>previews</c>.</param>
    public ItemPairs(IReadOnlyList<Candidate> items, Lexicon lexicon)
    {
        this.items = items;
        idf = new IdfTable(WordShares.Of(lexicon));
        texts = [.. items.Select(item => StoryText.Of(item.Title, item.Summary ?? item.Text ?? "", lexicon))];
        terms = StoryTerms.Of(texts, idf, new(idf));
        var forms = new PairedForms(idf);
        var previews = Previews.Phrases(lexicon);
        paired = [.. items.Select((item, at) => PairedItem.Read(item, texts[at], terms[at], forms, previews, lexicon))];
        var closest = Close();
        crowds = [.. closest.Select(near => PairCrowd.Of([.. near.All.Select(item => item.Cosine)]))];
        All =
        [
            .. closest.SelectMany((near, at) => near.All.Select(item => new ItemPair(Math.Min(at, item.Place), Math.Max(at, item.Place), item.Cosine))).Distinct()
                .Where(pair => !paired[pair.One].BeginsWithAnotherDayThan(paired[pair.Other])).OrderBy(pair => pair.One).ThenBy(pair => pair.Other),
        ];
    }

    /// <summary>The pairs that may tell of one event, by place.</summary>
    public IReadOnlyList<ItemPair> All { get; }

    /// <summary>What speaks for and against a pair, in numbers of about 0 to 1; the same whichever item comes first.</summary>
    /// <param name="pair">The pair.</param>
    public double[] Row(ItemPair pair) => PairSignals.Of(paired[pair.One], paired[pair.Other], pair.Cosine, crowds[pair.One], crowds[pair.Other]);

    /// <summary>A few words and names that most items of a group have, those that tell the most first, as they are written.</summary>
    /// <param name="group">Places of the items.</param>
    public IReadOnlyList<string> Shared(IReadOnlyList<int> group)
    {
        var told = new Dictionary<string, (int Items, double Weight)>(StringComparer.Ordinal);
        foreach (var form in group.SelectMany(at => texts[at].Lead.Distinct(StringComparer.Ordinal)))
        {
            var before = told.GetValueOrDefault(form);
            told[form] = (before.Items + 1, before.Weight + idf.Weight(form));
        }

        var written = group.Reverse().SelectMany(at => texts[at].Wording()).GroupBy(word => word.Key, StringComparer.Ordinal).ToDictionary(forms => forms.Key, forms => forms.Last().Value, StringComparer.Ordinal);
        return [.. told.Where(form => form.Value.Items > 1 && 2 * form.Value.Items >= group.Count).OrderByDescending(form => form.Value.Weight).ThenBy(form => form.Key, StringComparer.Ordinal).Take(MostShared).Select(form => written[form.Key])];
    }

    private ClosestItems[] Close()
    {
        var postings = new Dictionary<int, List<(int Item, double Weight)>>();
        var closest = items.Select(_ => new ClosestItems(MostOfAnItem)).ToArray();
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
                    var cosine = Math.Min(cosines[other], 1);
                    closest[other].Offer(item, cosine);
                    closest[item].Offer(other, cosine);
                }
            }
        }

        return closest;
    }
}

/// <summary>Two items with words in common.</summary>
/// <param name="One">The place of the first.</param>
/// <param name="Other">The place of the second, higher.</param>
/// <param name="Cosine">How close they are by the words of headline and opening.</param>
internal readonly record struct ItemPair(int One, int Other, double Cosine);
