using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Commands.Serving;

/// <summary>Reads the seed folders again for every pass of <c>serve</c>: a file that is dropped in is taken up, a broken one is named and does
/// not stop the others.</summary>
/// <param name="installation">Where seeds lie.</param>
/// <param name="messages">Where the operator looks: standard error.</param>
internal sealed class SeedWatch(Installation installation, TextWriter messages)
{
    private readonly SeedFiles files = new(installation.Config);
    private readonly List<string> folders = [.. installation.SeedFolders.Select(Path.GetFullPath)];
    private IReadOnlyList<SeedProblem> known = [];

    /// <summary>The seeds as they lie there now; what is wrong with a file is said once.</summary>
    public SeedSet Read()
    {
        var seeds = files.ReadEach(folders);
        foreach (var problem in seeds.Problems.Except(known))
        {
            messages.WriteLine($"newscompare: {problem.Message} Its story stays as it is; the other seeds are followed.");
        }

        known = seeds.Problems;
        return seeds;
    }
}
