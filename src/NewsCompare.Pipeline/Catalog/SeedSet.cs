using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>The seeds as their folders hold them at one moment.</summary>
/// <param name="Seeds">Those that could be read; story ids are unique.</param>
/// <param name="Folders">The folders that were looked at and exist. A story whose seed lay in one of them, and lies there no more, has ended.</param>
/// <param name="Problems">The files that could not be read; their stories stay as they are.</param>
internal sealed record SeedSet(IReadOnlyList<PlacedSeed> Seeds, IReadOnlyList<string> Folders, IReadOnlyList<SeedProblem> Problems)
{
    /// <summary>Seeds of one folder, all of them readable.</summary>
    public static SeedSet Of(string folder, IEnumerable<Seed> seeds) => new([.. seeds.Select(seed => new PlacedSeed(seed, folder))], [folder], []);
}

/// <summary>A seed and the folder that holds it.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Folder">Full path.</param>
internal sealed record PlacedSeed(Seed Seed, string Folder);

/// <summary>A seed file that could not be read.</summary>
/// <param name="StoryId">Whose seed it would be.</param>
/// <param name="Path">The file.</param>
/// <param name="Code">Lower-case-with-hyphens.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record SeedProblem(string StoryId, string Path, string Code, string Message);
