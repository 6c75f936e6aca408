using System.Text;

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
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its path.</summary>
    /// <param name="name">Relative; folders are made.</param>
    /// <param name="bytes">What it holds.</param>
    public string Write(string name, byte[] bytes)
    {
        var path = In(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Copies a folder with all it holds and gives the path of the copy.</summary>
    /// <param name="from">An existing folder.</param>
    /// <param name="name">Relative name of the copy.</param>
    public string Copy(string from, string name)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(In(name), System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return In(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
