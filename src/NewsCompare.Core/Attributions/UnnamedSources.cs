using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Recognises the sources that a text does not name, and says what kind each is.</summary>
/// <param name="lexicon">Uses <c>anonymous-phrases</c>, <c>number-words</c> and, where the language has them, <c>anonymous-classes</c> and <c>familiar-phrases</c>.</param>
public sealed class UnnamedSources(Lexicon lexicon)
{
    // The list of number words counts from zero up to here; what follows is not in order.
    private const int CountedWords = 20;

    private readonly Dictionary<string, UnnamedSourceClass> classes = Classes(lexicon);
    private readonly IReadOnlyList<string> familiar = lexicon.Has("familiar-phrases") ? lexicon.List("familiar-phrases") : [];
    private readonly IReadOnlyList<string> confidential = lexicon.List("anonymous-phrases");
    private readonly List<string> numbers = [.. lexicon.List("number-words").Take(CountedWords + 1)];

    /// <summary>The unnamed sources in the order in which they come up; "the official" counts with the official whom it takes up.</summary>
    /// <param name="body">The text.</param>
    /// <param name="attributions">Its attributions.</param>
    public IReadOnlyList<UnnamedSource> In(Body body, IReadOnlyList<Attribution> attributions)
    {
        var found = new List<UnnamedSource>();
        foreach (var group in attributions.Where(one => ClassOf(one) is not null).GroupBy(one => one.Speaker!.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            List<int> sentences = [.. group.Select(one => one.SentenceIndex).Distinct().Order()];
            var first = body.Sentences[sentences[0]].Text;
            found.Add(new(
                ClassOf(group.First())!.Value, NumberIn(group.Key), familiar.Any(phrase => Has(group.Key, phrase)),
                confidential.Where(IsWish).Any(phrase => Has(group.Key, phrase) || Has(first, phrase)), group.Key, sentences));
        }

        return found;
    }

    /// <summary>What kind of unnamed source an attribution has; null when it has a name, or no source.</summary>
    /// <param name="attribution">An attribution.</param>
    public UnnamedSourceClass? ClassOf(Attribution attribution)
    {
        if (attribution.Speaker is not { } speaker)
        {
            return null;
        }

        var head = HeadOf(speaker);
        if (!attribution.Anonymous)
        {
            return head is UnnamedSourceClass.Document && !HasName(speaker) ? UnnamedSourceClass.Document : null;
        }

        return head is UnnamedSourceClass.Document ? UnnamedSourceClass.Document
            : NumberIn(speaker) is not null ? UnnamedSourceClass.GroupOfN
            : head is { } known ? known
            : familiar.Any(phrase => Has(speaker, phrase)) ? UnnamedSourceClass.PersonFamiliar
            : UnnamedSourceClass.Unspecified;
    }

    // The first noun of the list: what follows it ("familiar with the documents") is about something else.
    private UnnamedSourceClass? HeadOf(string words)
    {
        foreach (var word in Tokenizer.Words(words))
        {
            if (classes.TryGetValue(word.Norm, out var kind))
            {
                return kind;
            }

            if (word.Norm is "familiar" or "with" or "who" or "of" or "from" or "in")
            {
                return null;
            }
        }

        return null;
    }

    // "Lund's letter" and "the Skerry papers": an owner before the noun is a name; what stands behind it ("documents that Lund signed") is not.
    private bool HasName(string words) => Tokenizer.Words(words).TakeWhile(word => !classes.ContainsKey(word.Norm)).Index()
        .Any(word => (word.Index > 0 && char.IsUpper(words[word.Item.Start])) || word.Item.Norm.EndsWith("'s", StringComparison.Ordinal));

    private int? NumberIn(string words)
    {
        foreach (var word in Tokenizer.Words(words).Take(4))
        {
            var number = int.TryParse(word.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : numbers.IndexOf(word.Norm);
            if (number is >= 2 and <= 999)
            {
                return number;
            }

            if (classes.ContainsKey(word.Norm))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsWish(string phrase) => phrase.Contains("anonym", StringComparison.Ordinal) || phrase.Contains("named", StringComparison.Ordinal)
        || phrase.Contains("identified", StringComparison.Ordinal) || phrase.Contains("authori", StringComparison.Ordinal);

    private static bool Has(string words, string phrase) => words.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, UnnamedSourceClass> Classes(Lexicon lexicon)
    {
        var classes = new Dictionary<string, UnnamedSourceClass>(StringComparer.Ordinal);
        foreach (var columns in (lexicon.Has("anonymous-classes") ? lexicon.List("anonymous-classes") : []).Select(line => line.Split('\t')))
        {
            classes[columns[0]] = columns[1] switch
            {
                "official" => UnnamedSourceClass.Official,
                "person-familiar" => UnnamedSourceClass.PersonFamiliar,
                "document" => UnnamedSourceClass.Document,
                "expert" => UnnamedSourceClass.Expert,
                "public" => UnnamedSourceClass.Public,
                var other => throw new InvalidInputException("lexicon-class-unknown", $"The list 'anonymous-classes' has the class '{other}': official, person-familiar, document, expert or public."),
            };
        }

        return classes;
    }
}
