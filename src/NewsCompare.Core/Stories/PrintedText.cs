namespace NewsCompare.Core.Stories;

/// <summary>A text, as often as it is printed word for word.</summary>
/// <param name="Id">The id of one of its prints.</param>
/// <param name="Headline">The headline there; empty where it has none.</param>
/// <param name="Text">The text.</param>
/// <param name="Runs">Its runs of words, sorted, each once.</param>
/// <param name="Times">How often it is printed.</param>
internal sealed record PrintedText(string Id, string Headline, string Text, ulong[] Runs, int Times)
{
    /// <summary>How much of it so many runs are, in [0, 1].</summary>
    /// <param name="shared">How many of its runs.</param>
    public double Share(int shared) => Runs.Length == 0 ? 0 : (double)shared / Runs.Length;
}
