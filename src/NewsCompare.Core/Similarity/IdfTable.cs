namespace NewsCompare.Core.Similarity;

/// <summary>How much a word tells: the rarer among the documents, the more.</summary>
/// <remarks>The documents at hand are joined with a background, as if so many further documents had been read: with three documents the
/// background decides, with thousands they do themselves.</remarks>
public sealed class IdfTable
{
    private const double BackgroundSize = 2000;
    private const double RarestShare = 0.0004;
    private const double CommonShare = 0.02;
    private readonly IReadOnlyDictionary<string, double> background;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly bool isSample;
    private int documents;

    /// <summary>A table without documents.</summary>
    /// <param name="background">Word form to the share of documents that hold it, in (0, 1]; forms it lacks are taken as rare.</param>
    public IdfTable(IReadOnlyDictionary<string, double> background) => this.background = background;

    /// <summary>A table of documents that are counted elsewhere, and not for every word.</summary>
    /// <param name="background">As above.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="counts">Word form to the number of documents that hold it; a form it lacks is taken to be as common as in the background, or as the documents that are
    /// added show, if that is more.</param>
    public IdfTable(IReadOnlyDictionary<string, double> background, int documents, IReadOnlyDictionary<string, int> counts)
        : this(background)
    {
        this.documents = documents;
        this.counts = new(counts, StringComparer.Ordinal);
        isSample = true;
    }

    /// <summary>Counts a document.</summary>
    /// <param name="forms">Its word forms, each once.</param>
    public void Add(IEnumerable<string> forms)
    {
        documents += isSample ? 0 : 1;
        var tally = isSample ? seen : counts;
        foreach (var form in forms)
        {
            tally[form] = tally.GetValueOrDefault(form) + 1;
        }
    }

    /// <summary>How rare a word form is in the background alone, in [0, 3.9]: 0 for what stands in two documents of a hundred, or more.</summary>
    /// <param name="form">As <see cref="WordForms.Of"/> gives it.</param>
    public double Rarity(string form) => Math.Max(0, Math.Log(CommonShare / background.GetValueOrDefault(form, RarestShare)));

    /// <summary>The weight of a word form; never negative.</summary>
    /// <param name="form">As <see cref="WordForms.Of"/> gives it.</param>
    public double Weight(string form)
    {
        var share = background.GetValueOrDefault(form, RarestShare);
        var counted = counts.TryGetValue(form, out var count) ? count : isSample ? Math.Max(documents * share, seen.GetValueOrDefault(form)) : 0;
        return Math.Log((documents + BackgroundSize + 1) / (counted + (BackgroundSize * share) + 0.5));
    }
}
