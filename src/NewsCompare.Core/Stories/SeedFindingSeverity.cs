namespace NewsCompare.Core.Stories;

/// <summary>How much a finding about a seed matters.</summary>
public enum SeedFindingSeverity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Results are poorer for it.</summary>
    Warning,
}
