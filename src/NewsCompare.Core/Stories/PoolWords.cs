namespace NewsCompare.Core.Stories;

/// <summary>What is known of the words of a pool of items of which only the nearest are at hand.</summary>
/// <remarks>The nearest share the seed's rare words, so counting those words among them alone would make them look common.</remarks>
/// <param name="Items">How many items the whole pool has.</param>
/// <param name="Counts">Word form to the number of the pool's items that hold it; forms it lacks are taken to be as common as in the language's news.</param>
public sealed record PoolWords(int Items, IReadOnlyDictionary<string, int> Counts);
