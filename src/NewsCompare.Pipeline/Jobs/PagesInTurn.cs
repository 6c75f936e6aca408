using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Pages that are to be fetched, in any order, and then to be read, in one that hangs neither on workers nor on clocks.</summary>
/// <param name="Fetched">The numbers of the jobs that fetch; neighbours belong to different outlets where that can be, so that workers seldom wait for one host.</param>
/// <param name="Read">The same for those that read, a list for each outlet, by address: of one list one is read after another.</param>
internal sealed record PagesInTurn(IReadOnlyList<long> Fetched, IReadOnlyList<IReadOnlyList<long>> Read)
{
    /// <summary>No pages.</summary>
    public static PagesInTurn None { get; } = new([], []);

    /// <summary>Pages in both orders.</summary>
    /// <param name="things">What stands for a page.</param>
    /// <param name="page">The page it stands for.</param>
    /// <param name="id">The number by which its jobs know it.</param>
    public static PagesInTurn Of<T>(IEnumerable<T> things, Func<T, StoredPage> page, Func<T, long> id)
    {
        // Pages of outlets that nobody described are of one when they are of one host.
        string OutletOf(T thing) => page(thing) is { OutletId.Length: > 0 } known ? known.OutletId : page(thing).Url.Host;
        List<T> byAddress = [.. things.OrderBy(thing => page(thing).Url.AbsoluteUri, StringComparer.Ordinal)];
        return new(Interleave(byAddress, OutletOf, id), [.. byAddress.GroupBy(OutletOf, id, StringComparer.Ordinal).Select(outlet => outlet.ToList())]);
    }

    /// <summary>The lists of those to be read, without those whose fetching ended with a mistake of ours: it may have been their bytes that it met.</summary>
    public IReadOnlyList<IReadOnlyList<long>> Without(IReadOnlySet<long> broken) => [.. Read.Select(outlet => outlet.Where(id => !broken.Contains(id)).ToList())];

    /// <summary>Every outlet's first, then every outlet's second, and so on.</summary>
    /// <param name="things">In the order in which an outlet's are wanted.</param>
    /// <param name="outletId">Whose it is.</param>
    /// <param name="id">Its number.</param>
    public static IReadOnlyList<long> Interleave<T>(IEnumerable<T> things, Func<T, string> outletId, Func<T, long> id) =>
        [.. things.GroupBy(outletId, StringComparer.Ordinal).SelectMany(group => group.Select((thing, place) => (thing, place))).OrderBy(pair => pair.place).Select(pair => id(pair.thing))];
}
