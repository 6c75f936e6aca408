using System.Runtime.InteropServices;
using NewsCompare.Core.Similarity;

namespace NewsCompare.Core.Stories;

/// <summary>The weighted terms of a seed or an item, part by part.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Lead">Headline and first words.</param>
/// <param name="Full">All words.</param>
/// <param name="Names">Names.</param>
/// <param name="Numbers">Numbers.</param>
/// <param name="Pairs">Neighbouring words of headline and opening.</param>
/// <param name="Days">The weekdays and months named there.</param>
/// <param name="Told">The words that say what happened, neither names nor numbers, by their rarity in the language.</param>
/// <param name="TitleTold">Those of the headline.</param>
/// <param name="TitleNames">The names of the headline.</param>
/// <param name="Core">The words of the headline that say what happened, by how often the text takes them up.</param>
/// <param name="LeadNames">The names of headline and first words.</param>
/// <param name="LeadNumbers">The numbers there.</param>
/// <param name="Sentences">The headline, and each sentence.</param>
/// <param name="ToldDays">The days told of.</param>
internal sealed record StoryTerms(
    WeightedTerms Title, WeightedTerms Lead, WeightedTerms Full, WeightedTerms Names, WeightedTerms Numbers, WeightedTerms Pairs, NamedDays Days, WeightedTerms Told, WeightedTerms TitleTold, WeightedTerms TitleNames, WeightedTerms Core, WeightedTerms LeadNames, WeightedTerms LeadNumbers, IReadOnlyList<WeightedTerms> Sentences, ToldDays ToldDays)
{
    /// <summary>Counts and weighs the texts of a pool.</summary>
    /// <param name="texts">Their words.</param>
    /// <param name="idf">Where the texts are counted.</param>
    /// <param name="vocabulary">Takes up their forms, and is weighed.</param>
    public static StoryTerms[] Of(IReadOnlyList<StoryText> texts, IdfTable idf, StoryVocabulary vocabulary)
    {
        var numbered = texts.Select(text => vocabulary.Of(text.Full)).ToList();
        var countedIn = new Dictionary<int, int>();
        for (var at = 0; at < texts.Count; at++)
        {
            idf.Add(texts[at].Full.Where((_, word) => IsFirst(numbered[at][word], at)));
        }

        vocabulary.Weigh();
        return [.. texts.Select((text, at) => Of(text, numbered[at], vocabulary))];

        bool IsFirst(int form, int text)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(countedIn, form, out var isKnown);
            var isFirst = !isKnown || last != text;
            last = text;
            return isFirst;
        }
    }

    /// <summary>Weighs a text.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="full">The numbers of all its forms.</param>
    /// <param name="vocabulary">What they weigh.</param>
    public static StoryTerms Of(StoryText text, int[] full, StoryVocabulary vocabulary)
    {
        var (title, lead) = (full[..text.Title.Count], full[..text.Lead.Count]);
        var pairs = new List<int>(lead.Length);
        vocabulary.AddPairs(title, pairs);
        vocabulary.AddPairs(lead.AsSpan(title.Length), pairs);
        return new(
            Weigh([.. title], vocabulary.FormWeight),
            Weigh([.. lead, .. title], vocabulary.FormWeight),
            Weigh([.. full, .. title], vocabulary.FormWeight),
            Weigh(vocabulary.Of(text.Names), vocabulary.FormWeight),
            Weigh(vocabulary.Of(text.Numbers), vocabulary.FormWeight),
            Weigh([.. pairs], vocabulary.PairWeight),
            text.Days,
            Weigh(vocabulary.Of(text.Told), vocabulary.FormRarity),
            Weigh(vocabulary.Of(text.TitleTold), vocabulary.FormRarity),
            Weigh(vocabulary.Of(text.TitleNames), vocabulary.FormWeight),
            Weigh(vocabulary.Of(text.Core), vocabulary.FormRarity),
            Weigh(vocabulary.Of(text.LeadNames), vocabulary.FormWeight),
            Weigh(vocabulary.Of(text.LeadNumbers), vocabulary.FormWeight),
            [.. text.Sentences.Select(sentence => Weigh(vocabulary.Of(sentence), vocabulary.FormWeight))],
            text.ToldDays);
    }

    // A word of the headline is given twice, and so counts twice.
    private static WeightedTerms Weigh(int[] given, Func<int, double> weight)
    {
        Array.Sort(given);
        var weights = new double[given.Length];
        var count = 0;
        for (var at = 0; at < given.Length;)
        {
            var (term, from) = (given[at], at);
            while (at < given.Length && given[at] == term)
            {
                at++;
            }

            (given[count], weights[count]) = (term, (1 + Math.Log(at - from)) * weight(term));
            count++;
        }

        return WeightedTerms.Of(given.AsSpan(0, count), weights.AsSpan(0, count));
    }
}
