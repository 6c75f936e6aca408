using System.Reflection;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>The configuration files: those inside the program, and the user's folders laid over them file by file.</summary>
/// <param name="folders">The user's folders, weakest first: the data folder's <c>config</c>, then <c>--config DIR</c>; nulls are passed over.</param>
internal sealed class ConfigFiles(params IReadOnlyList<string?> folders)
{
    private const string Prefix = "config/";

    /// <summary>All files under a path, by name relative to the configuration folder ("outlets/ap-news.json"), in ordinal order.</summary>
    /// <param name="under">"outlets/", "lexicons/en/".</param>
    /// <param name="ending">".json".</param>
    /// <exception cref="InvalidInputException">The user's folder does not exist.</exception>
    public IReadOnlyList<ConfigFile> Under(string under, string ending)
    {
        var found = new SortedDictionary<string, ConfigFile>(StringComparer.Ordinal);
        var assembly = typeof(ConfigFiles).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix + under, StringComparison.Ordinal) && resource.EndsWith(ending, StringComparison.Ordinal))
            {
                found[resource[Prefix.Length..]] = new(resource[Prefix.Length..], "(built in) " + resource, () => Read(assembly, resource));
            }
        }

        foreach (var folder in folders.OfType<string>())
        {
            if (!Directory.Exists(folder))
            {
                throw new InvalidInputException("config-folder-missing", $"The configuration folder '{folder}' does not exist: check --config.");
            }

            var root = Path.Combine(folder, under);
            foreach (var path in Directory.Exists(root) ? Directory.GetFiles(root, "*" + ending, SearchOption.AllDirectories) : [])
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                found[name] = new(name, path, () => File.ReadAllText(path));
            }
        }

        return [.. found.Values];
    }

    /// <summary>One file, or null when neither place has it.</summary>
    /// <param name="name">"newscompare.json".</param>
    public ConfigFile? Find(string name) => Under(Path.GetDirectoryName(name) is { Length: > 0 } parent ? parent + "/" : "", Path.GetFileName(name))
        .FirstOrDefault(file => file.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>The settings files that exist, weakest first.</summary>
    public IReadOnlyList<ConfigFile> SettingsLayers()
    {
        var builtIn = new ConfigFiles().Find(Settings.FileName);
        var users = folders.OfType<string>().Select(folder => new ConfigFiles(folder).Find(Settings.FileName)).OfType<ConfigFile>()
            .Where(file => file.Origin != builtIn?.Origin);
        return [.. builtIn is null ? [] : new[] { builtIn }, .. users];
    }

    /// <summary>The lexicon of a language.</summary>
    /// <param name="language">BCP 47 tag; its first part names the folder.</param>
    /// <exception cref="InvalidInputException">There is none for the language.</exception>
    public Lexicon Lexicon(string language)
    {
        var name = language.Split('-')[0].ToLowerInvariant();
        var files = Under($"lexicons/{name}/", ".txt");
        return files.Count == 0
            ? throw new InvalidInputException("lexicon-missing", $"There is no lexicon for the language '{language}': add a folder config/lexicons/{name}/.")
            : new(name, files.ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => file.Text(), StringComparer.Ordinal));
    }

    private static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>One configuration file.</summary>
/// <param name="Name">Relative to the configuration folder, with forward slashes.</param>
/// <param name="Origin">Its path, or where inside the program it is; for messages.</param>
/// <param name="Text">Reads it.</param>
internal sealed record ConfigFile(string Name, string Origin, Func<string> Text);
