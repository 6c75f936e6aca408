using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests;

/// <summary>The shipped English lexicon, as the product reads it.</summary>
internal static class TestLexicon
{
    public static Lexicon English { get; } = Load("en");

    private static Lexicon Load(string language)
    {
        var assembly = typeof(TestLexicon).Assembly;
        var prefix = $"config/lexicons/{language}/";
        return new(language, assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(
            name => Path.GetFileNameWithoutExtension(name[prefix.Length..]), name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            },
            StringComparer.Ordinal));
    }
}
