using System.Globalization;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Finds what texts have of one seed that were not taken for its story: a round-up, a live blog or a digest may hold a sentence of it, or tell of it in a paragraph.</summary>
public sealed class PassageFinder
{
    /// <summary>How it is said of a round-up.</summary>
    public const string SeveralThings = "it tells of several things";

    /// <summary>How it is said of what is about something else.</summary>
    public const string InPassing = "it tells of the seed in passing";

    private const int ShortestRun = 4;

    // A shorter sentence, or less of one, is a turn of phrase.
    private const int FewestWords = 9;
    private const double MostOfIt = 0.7;

    // What has so many of the seed's telling words speaks of it; a paragraph is matched only from one more on.
    private const int FewestTelling = 2;
    private const int ShortestPart = 6;
    private const int FewestParts = 3;

    // A report of the markets or of a party's congress has a paragraph about the day's takeover or arrest.
    private const int PartsBesidePassing = 4;
    private const int MostPassing = 2;
    private const int FewestTellingWords = 8;

    // A sentence that stands in a paragraph of its own goes on with the one before: it names nothing of what that has named.
    private const int WordsOfAPart = 18;
    private const int MostParagraphs = 2;

    // Of paragraphs put into round-ups that the matcher gives so much, 113 of 127 told of the seed, the others of a like event; from .8 on 47 of 49, which is a third of what there is to find.
    private const double Likely = 0.7;

    private readonly Seed seed;
    private readonly Lexicon lexicon;
    private readonly PoolWords? pool;
    private readonly List<Token> words;
    private readonly List<(int First, int End)> sentences = [];
    private readonly Dictionary<string, double> telling;
    private readonly IdfTable idf;

    /// <summary>Reads a seed.</summary>
    /// <param name="seed">The seed; its headline is a sentence too.</param>
    /// <param name="lexicon">Uses what <see cref="StoryMatcher"/> does, and the lists of sentence ends.</param>
    /// <param name="pool">The words of the pool that the texts come from, or null.</param>
    public PassageFinder(Seed seed, Lexicon lexicon, PoolWords? pool = null)
    {
        (this.seed, this.lexicon, this.pool) = (seed, lexicon, pool);
        var own = $"{seed.Title}\n\n{seed.Text}";
        words = [.. Tokenizer.Words(own)];
        var word = 0;
        foreach (var sentence in Body.Of(own, lexicon).Sentences)
        {
            var first = word;
            while (word < words.Count && words[word].End <= sentence.End)
            {
                word++;
            }

            sentences.Add((first, word));
        }

        idf = new(WordShares.Of(lexicon));
        var query = StoryQuery.Of(seed, lexicon);
        telling = query.Rare.Concat(query.Names).ToDictionary(term => term.Form, term => term.Weight, StringComparer.Ordinal);
    }

    /// <summary>What a text has of the seed.</summary>
    /// <remarks>A sentence is held when most of its words stand at one place, in runs of four or more, with a name, a number or a rare word among them: what outlets print below every
    /// item is no sentence of the seed. Else the paragraphs with most of the seed's telling words are matched, each by itself. The time grows with the length of the text.</remarks>
    /// <param name="text">The text, a paragraph a line.</param>
    /// <param name="leastScore">From which score on a paragraph that the matcher accepts tells of the seed, in [0, 1]; one from .7 on is doubtful.</param>
    /// <param name="publishedAt">When the text came out, UTC, or null.</param>
    /// <returns>Null where it has nothing.</returns>
    public HeldPassage? Find(string text, double leastScore, DateTimeOffset? publishedAt)
    {
        var (held, place) = Held(text);
        var beside = new Lazy<string?>(() => WhyBeside(text));
        return place is { } longest
            ? new(held, longest.In(text), beside.Value == SeveralThings, Match(longest.In(text), publishedAt).Score)
            : Paragraphs.Of(text) is { Count: >= FewestParts } paragraphs && beside.Value is { } why ? Told([.. paragraphs.Select(paragraph => paragraph.In(text))], why == SeveralThings, leastScore, publishedAt) : null;
    }

    // The paragraph that tells of the seed surely, or else the one that most likely does.
    private HeldPassage? Told(List<string> paragraphs, bool isAmongOthers, double leastScore, DateTimeOffset? publishedAt)
    {
        var near = paragraphs.Select(paragraph => (Text: paragraph, Telling: Telling(paragraph).ToList()))
            .Where(paragraph => paragraph.Telling.Count > FewestTelling).OrderByDescending(paragraph => paragraph.Telling.Sum(form => telling[form])).Take(MostParagraphs)
            .Select(paragraph => (paragraph.Text, Match: Match(paragraph.Text, publishedAt))).ToList();
        var sure = near.FirstOrDefault(paragraph => paragraph.Match.Accepted && paragraph.Match.Score >= leastScore);
        var told = sure.Text is null ? near.Where(paragraph => paragraph.Match.Score >= Math.Min(Likely, leastScore)).OrderByDescending(paragraph => paragraph.Match.Score).FirstOrDefault() : sure;
        return told.Text is null ? null : new(0, told.Text, isAmongOthers, told.Match.Score) { IsDoubtful = sure.Text is null };
    }

    private StoryMatch Match(string passage, DateTimeOffset? publishedAt) => StoryMatcher.Match(seed, [new("passage", "", passage, PublishedAt: publishedAt)], lexicon, pool)[0];

    private IEnumerable<string> Telling(string part) => ItemWords.Of("", part, lexicon).Where(telling.ContainsKey);

    /// <summary>Why a text is rather about other things than the seed, in words: "it tells of several things"; null where nothing says so.</summary>
    /// <param name="text">The text, a paragraph a line.</param>
    public string? WhyBeside(string text) => IsRoundUp(text) ? SeveralThings
        : OfSeed(FormsOf(text)) is var (ofSeed, all) && IsInPassing(ofSeed, all) ? string.Create(CultureInfo.InvariantCulture, $"{InPassing} (in {ofSeed} of {all} paragraphs)") : null;

    /// <summary>Whether a text tells of several things, of which the seed's is at most one: few of its paragraphs speak of the seed, and few of one thing with another of them.</summary>
    /// <remarks>So are 60 to 94 of a hundred round-ups that were put together from openings of articles of the benchmark, and 1 to 3 of a hundred articles about the seed.</remarks>
    /// <param name="text">The text, a paragraph a line.</param>
    public bool IsRoundUp(string text)
    {
        var parts = FormsOf(text);
        if (parts.Count < FewestParts || (OfSeed(parts) is var (ofSeed, all) && ofSeed > 1 && ofSeed * FewestParts > all))
        {
            return false;
        }

        var holders = parts.SelectMany(part => part.Where(form => idf.Rarity(form) >= SharedSubject.Rare)).CountBy(form => form, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return 2 * parts.Count(part => part.Any(form => holders.GetValueOrDefault(form) > 1)) <= parts.Count;
    }

    // Of 5,200 pages that came near in the trials hardly one that belongs is so. A seed of a few words says too little for that.
    private bool IsInPassing(int ofSeed, int all) => telling.Count >= FewestTellingWords && ofSeed <= MostPassing && ofSeed <= Math.Max(1, all / PartsBesidePassing) && all >= PartsBesidePassing;

    private (int OfSeed, int All) OfSeed(List<IReadOnlyList<string>> parts) => (parts.Count(part => part.Count(telling.ContainsKey) >= FewestTelling), parts.Count);

    private List<IReadOnlyList<string>> FormsOf(string text) => [.. Parts(text).Select(part => ItemWords.Of("", part.In(text), lexicon))];

    // The paragraphs; a short one together with the next, the last with the one before, and so is one that names nobody and no place: it goes on with what the one before has named ("The driver is feared to have fallen asleep").
    private List<TextSpan> Parts(string text)
    {
        var parts = new List<TextSpan>();
        var last = 0;
        foreach (var (span, count) in Paragraphs.Of(text).Select(paragraph => (paragraph, Tokenizer.Words(paragraph.In(text)).Count())).Where(one => one.Item2 >= ShortestPart))
        {
            if (parts.Count > 0 && (last < WordsOfAPart || StoryText.Of("", span.In(text), lexicon).Names.Count == 0))
            {
                (parts[^1], last) = (new(parts[^1].Start, span.End), last + count);
            }
            else
            {
                parts.Add(span);
                last = count;
            }
        }

        if (parts.Count > 1 && last < WordsOfAPart)
        {
            parts[^2] = new(parts[^2].Start, parts[^1].End);
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    private (int Words, TextSpan? Longest) Held(string text)
    {
        var runs = SharedRuns.Find(words, [.. Tokenizer.Words(text)], ShortestRun);
        var held = new HashSet<int>();
        var (longest, most, run) = (default(TextSpan?), 0, 0);
        foreach (var (first, end) in sentences)
        {
            while (run < runs.Count && runs[run].StartInA + runs[run].Length <= first)
            {
                run++;
            }

            var (places, span) = Place(first, end, runs.Skip(run).TakeWhile(one => one.StartInA < end));
            if (places.Count >= Math.Max(FewestWords, MostOfIt * (end - first)) && SharedSubject.IsIn(seed, span.In(text), lexicon))
            {
                held.UnionWith(places);
                (longest, most) = places.Count > most ? (span, places.Count) : (longest, most);
            }
        }

        return (held.Count, longest);
    }

    // Where the words of a sentence stand: around its longest run, no further than the sentence is long.
    private static (IReadOnlySet<int> Words, TextSpan Span) Place(int first, int end, IEnumerable<SharedRun> runs)
    {
        List<SharedRun> inside = [.. runs.Where(run => Inside(run) >= ShortestRun)];
        if (inside.Count == 0)
        {
            return (new HashSet<int>(), default);
        }

        var anchor = inside.MaxBy(Inside)!;
        var around = inside.FindAll(run => Math.Abs(Shift(run) - Shift(anchor)) <= end - first);
        return (
            around.SelectMany(run => Enumerable.Range(Math.Max(run.StartInA, first) + Shift(run), Inside(run))).ToHashSet(),
            new(around.Min(run => run.SpanInB.Start), around.Max(run => run.SpanInB.End)));

        int Inside(SharedRun run) => Math.Min(run.StartInA + run.Length, end) - Math.Max(run.StartInA, first);
        int Shift(SharedRun run) => run.StartInB - run.StartInA;
    }
}
