using System.Text;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>Reads seed files from folders.</summary>
/// <param name="config">For the lexicons.</param>
internal sealed class SeedFiles(ConfigFiles config)
{
    /// <summary>The largest seed file, in bytes.</summary>
    public const int MaximumBytes = 2_000_000;

    private static readonly string[] Endings = [".txt", ".md"];

    /// <summary>Every seed of the folders that can be read, and what is wrong with the others; an id that stands twice names both and takes neither.</summary>
    /// <param name="folders">Where seeds lie.</param>
    public SeedSet ReadEach(IEnumerable<string> folders)
    {
        var there = folders.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Where(Directory.Exists).ToList();
        var (seeds, problems) = (new List<SeedFile>(), new List<SeedProblem>());
        foreach (var path in there.SelectMany(In))
        {
            try
            {
                seeds.Add(Read(path));
            }
            catch (InvalidInputException wrong)
            {
                problems.Add(new(Path.GetFileNameWithoutExtension(path), path, wrong.Code, wrong.Message));
            }
        }

        var byStory = seeds.GroupBy(seed => seed.Seed.StoryId, StringComparer.Ordinal).ToList();
        problems.AddRange(byStory.Where(same => same.Skip(1).Any()).Select(same => new SeedProblem(
            same.Key, same.Last().Path, "seed-twice", $"The story id '{same.Key}' stands twice: {string.Join(" and ", same.Select(seed => seed.Path))}. Rename or remove one.")));
        return new(
            [.. byStory.Where(same => !same.Skip(1).Any()).Select(same => same.First()).OrderBy(seed => seed.Seed.StoryId, StringComparer.Ordinal)], there,
            [.. problems.OrderBy(problem => problem.StoryId, StringComparer.Ordinal).ThenBy(problem => problem.Path, StringComparer.Ordinal)]);
    }

    /// <summary>One seed file with the facts beside it.</summary>
    /// <param name="path">A .txt or .md file.</param>
    /// <exception cref="InvalidInputException">The file is missing, no text, too large, or its facts are wrong.</exception>
    public SeedFile Read(string path)
    {
        if (!Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidInputException("seed-not-text", $"'{path}' is no seed: seeds are .txt or .md files.");
        }

        var text = TextOf(path);
        var facts = Path.ChangeExtension(path, ".yaml");
        var factsText = File.Exists(facts) ? TextOf(facts) : null;
        try
        {
            return new(path, SeedReader.Read(Path.GetFileName(path), text, factsText, config.Lexicon("en")));
        }
        catch (InvalidInputException wrong)
        {
            // The reader knows names, not folders; a user with several seed folders needs both.
            throw new InvalidInputException(wrong.Code, $"{path}: {wrong.Message}", wrong);
        }
    }

    private static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.Ordinal)
            && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    private static string TextOf(string path)
    {
        byte[] bytes;
        try
        {
            bytes = new FileInfo(path) is { Exists: true, Length: > MaximumBytes } large
                ? throw new InvalidInputException("seed-too-large", $"'{path}' has {large.Length:N0} bytes; a seed has at most {MaximumBytes:N0}. Is it the right file?")
                : File.ReadAllBytes(path);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("file-missing", $"'{path}' cannot be read: {missing.Message}", missing);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new InvalidInputException("seed-not-utf8", $"'{path}' is in UTF-16. Save it as UTF-8: iconv -f utf-16 -t utf-8.");
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            throw new InvalidInputException("seed-binary", $"'{path}' is no text file (it holds zero bytes). Save the article as plain text in UTF-8.");
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException wrong)
        {
            throw new InvalidInputException(
                "seed-not-utf8", $"'{path}' is not UTF-8 (byte {wrong.Index:N0} does not fit). Save it as UTF-8: iconv -f windows-1252 -t utf-8.", wrong);
        }
    }
}

/// <summary>A seed and the file it came from.</summary>
/// <param name="Path">The file.</param>
/// <param name="Seed">What it says.</param>
internal sealed record SeedFile(string Path, Seed Seed)
{
    /// <summary>Full path of the folder that holds it.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
}
