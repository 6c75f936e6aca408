using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The folder that holds all state (<c>--data DIR</c>).</summary>
/// <param name="Root">Its full path.</param>
internal sealed record DataFolder(string Root)
{
    /// <summary>The database file.</summary>
    public string Database => Path.Combine(Root, "newscompare.db");

    /// <summary>Held open by the one process that works on the folder.</summary>
    public string Lock => Path.Combine(Root, "newscompare.lock");

    /// <summary>Where the nightly reports go, a folder a day.</summary>
    public string Reports => Path.Combine(Root, "reports");

    /// <summary>Whether there is a database.</summary>
    /// <exception cref="InvalidInputException">Code <c>data-folder-closed</c>: who asks may not look into the folder.</exception>
    public bool HasDatabase()
    {
        try
        {
            _ = File.GetAttributes(Database);
            return true;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (UnauthorizedAccessException error)
        {
            throw new InvalidInputException("data-folder-closed", $"'{Root}' may not be read by this user: check the rights of the folder and of those above it, or name another with --data DIR.", error);
        }
    }

    /// <summary>Makes a folder.</summary>
    /// <exception cref="InvalidInputException">It cannot be made.</exception>
    public static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("data-folder", $"The folder '{folder}' cannot be made ({error.Message}): choose another with --data DIR.", error);
        }
    }
}
