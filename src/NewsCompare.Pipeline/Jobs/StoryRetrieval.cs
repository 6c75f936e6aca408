using System.Runtime.InteropServices;
using NewsCompare.Core.Stories;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Takes the items out of the store that may belong to a story: the nearest of its window, with what is known of the whole window's words.</summary>
internal sealed class StoryRetrieval(ItemIndex index, ItemStore items, AnalysisFunctions analysis)
{
    /// <summary>How many items are looked at for one story; with so many that belong to it that there may be more, several times as many are.</summary>
    public const int Usual = 150;

    /// <summary>The most items that are looked at for one story.</summary>
    public const int Most = 900;

    // Of so many some outlet's are looked for that has nothing among the nearest.
    private const int MostRanked = 4_000;

    private const int Budget = 8_000;
    private const double NearDays = 4;

    /// <summary>The nearest items of a window.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="window">The span of time.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="taken">The numbers of the items that are looked at in any case, beside these: nearer ones must not crowd out what the story has.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<RetrievedItems> OfAsync(Seed seed, StoryWindow window, int most, IReadOnlySet<long> taken, CancellationToken cancellationToken)
    {
        var (ranked, pool) = await RankAsync(seed, window, cancellationToken);
        var nearest = await NearestAsync(ranked, most, cancellationToken);
        var found = await items.ManyAsync([.. nearest.Union(taken)], cancellationToken);
        return new([.. found.Where(item => item.Clock >= window.From && item.Clock <= window.To)], pool);
    }

    /// <summary>The items of some outlets in a window that have most of a seed's words, however many of others have more.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="window">The span of time.</param>
    /// <param name="outlets">Their ids.</param>
    /// <param name="most">How many of each at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<RetrievedItems> OfOutletsAsync(Seed seed, StoryWindow window, IReadOnlyCollection<string> outlets, int most, CancellationToken cancellationToken)
    {
        var (ranked, pool) = await RankAsync(seed, window, cancellationToken);
        var nearest = (await NearestAsync(ranked, MostRanked, cancellationToken)).ToHashSet();
        var worth = ranked.Where(item => nearest.Contains(item.Id)).ToDictionary(item => item.Id, item => item.Worth);
        var chosen = (await items.AddressesAsync(nearest, cancellationToken)).Where(item => outlets.Contains(item.OutletId)).GroupBy(item => item.OutletId, StringComparer.Ordinal)
            .SelectMany(outlet => outlet.OrderByDescending(item => worth[item.Id]).ThenBy(item => item.Url, StringComparer.Ordinal).Take(most)).Select(item => item.Id);
        return new([.. (await items.ManyAsync([.. chosen], cancellationToken)).Where(item => item.Clock >= window.From && item.Clock <= window.To)], pool);
    }

    // Of those that are equally near the first by address: numbers hang on which feed was quicker.
    private async Task<IReadOnlyList<long>> NearestAsync(List<Ranked> ranked, int most, CancellationToken cancellationToken)
    {
        if (ranked.Count <= most)
        {
            return [.. ranked.Select(item => item.Id)];
        }

        var last = ranked[most - 1].Worth;
        var equals = await items.AddressesAsync([.. ranked.Where(item => item.Worth == last).Select(item => item.Id)], cancellationToken);
        List<long> nearer = [.. ranked.TakeWhile(item => item.Worth > last).Select(item => item.Id)];
        return [.. nearer, .. equals.OrderBy(item => item.Url, StringComparer.Ordinal).Take(most - nearer.Count).Select(item => item.Id)];
    }

    private async Task<(List<Ranked> Ranked, PoolWords Pool)> RankAsync(Seed seed, StoryWindow window, CancellationToken cancellationToken)
    {
        var query = analysis.Query(seed);
        var inWindow = await items.CountBetweenAsync(window.From, window.To, cancellationToken);
        var rare = await index.FindAsync(window.From, window.To, [.. query.Rare.Select(term => term.Form)], Budget, cancellationToken);
        var names = await index.FindAsync(window.From, window.To, [.. query.Names.Select(term => term.Form)], Budget, cancellationToken);
        List<WordHits> hits = [.. rare, .. names];
        return (Rank(seed, query, hits, inWindow), new(inWindow, hits.ToDictionary(word => word.Form, word => word.Items.Count, StringComparer.Ordinal)));
    }

    /// <summary>Writes the words of new items into the index.</summary>
    public Task<int> BringInStepAsync(CancellationToken cancellationToken) => index.BringInStepAsync(
        item => analysis.Words(item.Title, ItemText.Plain(item.Summary) + " " + ItemText.Plain(item.Content)), analysis.Methods.Words, cancellationToken);

    private static List<Ranked> Rank(Seed seed, StoryQuery query, List<WordHits> hits, int inWindow)
    {
        var weights = query.Rare.Concat(query.Names).ToDictionary(term => term.Form, term => term.Weight, StringComparer.Ordinal);
        var seedDay = seed.PublishedAt?.ToUnixTimeSeconds() / 86_400;
        var sums = new Dictionary<ItemHit, double>();
        foreach (var word in hits)
        {
            var weight = weights[word.Form] * Math.Log(1 + ((inWindow + 1) / (word.Items.Count + 0.5)));
            foreach (var item in word.Items)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, item, out _) += weight;
            }
        }

        return [.. sums.Select(item => new Ranked(item.Key.ItemId, item.Value * (0.5 + Nearness(seedDay, item.Key.Day)))).OrderByDescending(item => item.Worth)];
    }

    private static double Nearness(long? seedDay, long day) => seedDay is { } at ? Math.Exp(-Math.Abs(day - at) / NearDays) : 0.5;

    /// <summary>How much of a seed's words an item has, on which day.</summary>
    private readonly record struct Ranked(long Id, double Worth);
}

/// <summary>The items that may belong to a story.</summary>
/// <param name="Items">By number.</param>
/// <param name="Pool">What is known of the window's words.</param>
internal sealed record RetrievedItems(IReadOnlyList<StoredItem> Items, PoolWords Pool);
