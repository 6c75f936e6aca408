namespace NewsCompare.Core.Tests;

/// <summary>Tests that measure the processor time or the memory of the whole process: none runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneTests
{
    /// <summary>What their classes name.</summary>
    public const string Name = "alone";
}
