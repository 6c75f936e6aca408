using NewsCompare.Core.Text;

namespace NewsCompare.Core.Articles;

/// <summary>The words by which a page is read before its language is known, in many languages at once.</summary>
/// <remarks>They are those of <c>config/lexicons/mul</c> ("mul": several languages), built in.</remarks>
internal static class PageLexicon
{
    private const string Folder = "words/";

    /// <summary>The lists.</summary>
    public static Lexicon Words { get; } = Read();

    private static Lexicon Read()
    {
        var assembly = typeof(PageLexicon).Assembly;
        return new("mul", assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToDictionary(name => name[Folder.Length..], Text, StringComparer.Ordinal));

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
