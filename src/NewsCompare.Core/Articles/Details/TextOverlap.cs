namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows a text by its runs of letters and digits, and tells how much of another text is in it.</summary>
/// <remarks>Runs of 16 letters and digits, marks and blanks left out, so that the spelling of quotation marks does not matter and no script needs word borders.</remarks>
internal sealed class TextOverlap
{
    private const int Run = 16;
    private const int Stride = 4;

    private readonly HashSet<ulong> runs = [];

    public TextOverlap(IEnumerable<string> texts)
    {
        foreach (var run in Runs(string.Concat(texts), 1))
        {
            runs.Add(run);
        }
    }

    /// <summary>The share of a text's runs that the known text holds; a text under one run holds nothing.</summary>
    /// <param name="text">Any text.</param>
    public double Share(string text)
    {
        var all = 0;
        var found = 0;
        foreach (var run in Runs(text, Stride))
        {
            all++;
            found += runs.Contains(run) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)found / all;
    }

    private static IEnumerable<ulong> Runs(string text, int stride)
    {
        var letters = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        for (var at = 0; at + Run <= letters.Length; at += stride)
        {
            yield return Hash(letters.AsSpan(at, Run));
        }
    }

    // FNV-1a: the hash of a string in .NET differs from run to run.
    private static ulong Hash(ReadOnlySpan<char> run)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in run)
        {
            hash = (hash ^ c) * 1_099_511_628_211UL;
        }

        return hash;
    }
}
