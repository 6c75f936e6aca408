using NewsCompare.Core.Comparisons;

namespace NewsCompare.Core.Audits;

/// <summary>Judges whether a version credits the origin of the story.</summary>
public static class Auditor
{
    /// <summary>The audit of one comparison.</summary>
    /// <param name="seed">The seed, whose facts name the origin.</param>
    /// <param name="comparison">The version set against it.</param>
    /// <param name="tools">For the outlets' names.</param>
    public static CreditAudit Audit(SeedText seed, Comparison comparison, ComparisonTools tools) => throw new NotImplementedException();
}
