using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>Word forms and pairs of neighbouring ones by number, with their weights; a seed's view numbers further ones without changing those of the items.</summary>
/// <param name="idf">What the forms weigh, once all documents are counted.</param>
/// <param name="known">The vocabulary of the items, weighed; null for that itself.</param>
internal sealed class StoryVocabulary(IdfTable idf, StoryVocabulary? known = null)
{
    private readonly TermNumbers<string> forms = new(known?.forms);
    private readonly TermNumbers<(int First, int Second)> pairs = new(known?.pairs);
    private readonly int first = known is null ? 0 : known.forms.Count;
    private double[] weights = [];
    private double[] rarities = [];

    /// <summary>The number of a form.</summary>
    /// <param name="form">As <see cref="WordForms.Of"/> gives it.</param>
    public int Of(string form) => forms.Of(form);

    /// <summary>The numbers of forms, in their order.</summary>
    /// <param name="words">The forms.</param>
    public int[] Of(IReadOnlyList<string> words)
    {
        var numbers = new int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = forms.Of(words[i]);
        }

        return numbers;
    }

    /// <summary>The numbers of the pairs of neighbours among forms.</summary>
    /// <param name="numbers">The numbers of the forms.</param>
    /// <param name="into">Where they are added.</param>
    public void AddPairs(ReadOnlySpan<int> numbers, List<int> into)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            into.Add(pairs.Of((numbers[i - 1], numbers[i])));
        }
    }

    /// <summary>Weighs the forms numbered so far: to be called when all documents are counted.</summary>
    public void Weigh() => (weights, rarities) = ([.. forms.Own.Select(idf.Weight)], [.. forms.Own.Select(idf.Rarity)]);

    /// <summary>What a form weighs.</summary>
    /// <param name="form">Its number.</param>
    public double FormWeight(int form) => form < first ? known!.weights[form] : weights[form - first];

    /// <summary>How rare a form is in the language, whatever the documents.</summary>
    /// <param name="form">Its number.</param>
    public double FormRarity(int form) => form < first ? known!.rarities[form] : rarities[form - first];

    /// <summary>What a pair weighs.</summary>
    /// <param name="pair">Its number.</param>
    public double PairWeight(int pair)
    {
        var (one, other) = known is not null && pair < known.pairs.Count ? known.pairs.Own[pair] : pairs.Own[pair - (known?.pairs.Count ?? 0)];
        return (FormWeight(one) + FormWeight(other)) / 2;
    }
}
