using NewsCompare.Core.Stories;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>The seeds as their folders hold them at one moment.</summary>
/// <param name="Seeds">Those that could be read; story ids are unique.</param>
/// <param name="Folders">The folders that were looked at and exist. A story whose seed lay in one of them, and lies there no more, has ended.</param>
/// <param name="Problems">The files that could not be read; their stories stay as they are.</param>
internal sealed record SeedSet(IReadOnlyList<SeedFile> Seeds, IReadOnlyList<string> Folders, IReadOnlyList<SeedProblem> Problems)
{
    /// <summary>The file whose story id is given, whether or not it could be read; null when there is none.</summary>
    public string? PathOf(string storyId) =>
        Seeds.FirstOrDefault(seed => seed.Seed.StoryId.Equals(storyId, StringComparison.Ordinal))?.Path
        ?? Problems.FirstOrDefault(problem => problem.StoryId.Equals(storyId, StringComparison.Ordinal))?.Path;

    /// <summary>Seeds of one folder, all of them readable.</summary>
    public static SeedSet Of(string folder, IEnumerable<Seed> seeds) => new([.. seeds.Select(seed => new SeedFile(Path.Combine(folder, seed.StoryId + ".txt"), seed))], [folder], []);
}

/// <summary>A seed file that could not be read.</summary>
/// <param name="StoryId">Whose seed it would be.</param>
/// <param name="Path">The file.</param>
/// <param name="Code">Lower-case-with-hyphens.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record SeedProblem(string StoryId, string Path, string Code, string Message);
