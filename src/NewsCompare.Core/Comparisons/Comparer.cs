namespace NewsCompare.Core.Comparisons;

/// <summary>Sets a version against the seed.</summary>
public static class Comparer
{
    /// <summary>Changes with every change of method.</summary>
    public const string Version = "1";

    /// <summary>The comparison of one version.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="version">The version; when it cannot be compared the comparison says why.</param>
    /// <param name="tools">Lexicon, outlets, thresholds.</param>
    public static Comparison Compare(SeedText seed, OutletVersion version, ComparisonTools tools) => throw new NotImplementedException();
}
