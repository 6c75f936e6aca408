namespace NewsCompare.App.Tests;

/// <summary>A folder that is gone with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("newscompare-test-").FullName;

    /// <summary>The path of a file or folder inside.</summary>
    /// <param name="name">Relative.</param>
    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and gives its path.</summary>
    /// <param name="name">Relative; folders are made.</param>
    /// <param name="text">What it holds.</param>
    public string Write(string name, string text)
    {
        var path = In(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
