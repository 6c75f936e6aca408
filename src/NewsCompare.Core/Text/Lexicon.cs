using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace NewsCompare.Core.Text;

/// <summary>The word lists of one language, each one file of <c>config/lexicons/&lt;language&gt;/</c>.</summary>
/// <remarks>A list file has one entry a line; blank lines and lines that begin with # are passed over. Columns, where a list has them, are parted by a tab.</remarks>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, IReadOnlyList<string>> lists;
    private readonly FrozenDictionary<string, FrozenSet<string>> sets;

    /// <summary>A lexicon from the texts of its files.</summary>
    /// <param name="language">BCP 47 tag, "en".</param>
    /// <param name="files">File name without its ending ("abbreviations") to file text.</param>
    public Lexicon(string language, IReadOnlyDictionary<string, string> files)
    {
        Language = language;
        Fingerprint = FingerprintOf(files);
        lists = files.ToFrozenDictionary(file => file.Key, file => Lines(file.Value), StringComparer.Ordinal);
        sets = lists.ToFrozenDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; }

    /// <summary>Whether the lexicon has a list; only what a language can do without is asked for.</summary>
    /// <param name="list">Name of the list: the file's name without its ending.</param>
    public bool Has(string list) => lists.ContainsKey(list);

    /// <summary>Changes with every change of a file: sixteen hexadecimal digits.</summary>
    public string Fingerprint { get; }

    /// <summary>The entries of a list in file order.</summary>
    /// <param name="list">Name of the list: the file's name without its ending.</param>
    /// <exception cref="InvalidInputException">The lexicon has no such list.</exception>
    public IReadOnlyList<string> List(string list) => lists.TryGetValue(list, out var entries) ? entries : throw Missing(list);

    /// <summary>The entries of a list as a set that ignores case.</summary>
    /// <param name="list">Name of the list: the file's name without its ending.</param>
    /// <exception cref="InvalidInputException">The lexicon has no such list.</exception>
    public IReadOnlySet<string> Set(string list) => sets.TryGetValue(list, out var entries) ? entries : throw Missing(list);

    private static string FingerprintOf(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{text.ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private InvalidInputException Missing(string list) => new(
        "lexicon-list-missing",
        $"The lexicon '{Language}' has no list '{list}': add config/lexicons/{Language}/{list}.txt, or remove the folder to use the built-in one.");

    private static IReadOnlyList<string> Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
