using System.Runtime.CompilerServices;

namespace NewsCompare.App.Tests;

/// <summary>Files of the repository that the tests read.</summary>
internal static class Repository
{
    /// <summary>The seed that the project ships.</summary>
    public static string Seed => In("seeds", "biden-ukraine-kharkiv.txt");

    /// <summary>A path inside the repository.</summary>
    /// <param name="parts">Folders and file.</param>
    public static string In(params string[] parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
