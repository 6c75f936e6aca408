using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Items made ready to be matched against any number of seeds; safe to be asked from several threads at once.</summary>
public sealed class StoryIndex
{
    /// <summary>How many items are looked at closely for one seed; far above what one story gets in a window.</summary>
    private const int MostCandidates = 400;

    private const double LikeWords = 0.4;
    private const double HeldRuns = 0.8;
    private const int RunWords = 5;
    private const int FewestRuns = 30;
    private const double SameWords = 0.995;
    private const int FewestWords = 4;
    private const int MostDays = 30;

    /// <summary>Below this score nobody asks why.</summary>
    private const double WorthWords = 0.05;

    // An item near the floor is asked for its event too, so that a person reads why it is refused.
    private const double WorthAsking = 0.5;

    /// <summary>So far below the floor stands an item that is like the seed and tells of another event; a person still sees it.</summary>
    private const double BelowFloor = 0.01;

    // An item so much less likely than the best is rather not of the story, whatever the floor: what that one says more, the story says. Fitted: .2 to .4 do about alike.
    internal const double LeastShare = 0.3;

    // Where few other stories are there to be told from, a likeness says little: the fewer items, the surer one must be. There 1.6 % of the items of other stories are accepted alone
    // (3.2 % of the seeds without a story in small pools of other news accept something, 7 % of those in pools of like news).
    private const double Sure = 0.77;

    private readonly Lexicon lexicon;
    private readonly IdfTable idf;
    private readonly StoryVocabulary vocabulary;
    private readonly List<Candidate> items;
    private readonly StoryTerms[] terms;
    private readonly Dictionary<int, List<Posting>> postings = [];

    /// <summary>Reads and weighs the items; in which order they are given does not matter.</summary>
    /// <param name="items">The candidates; ids are unique.</param>
    /// <param name="lexicon">Uses <c>stopwords</c>, <c>word-shares</c>, <c>match-weights</c>, <c>numbers</c>, <c>dates</c>, <c>titles</c>, <c>explainer-titles</c> and <c>evidence-blanks</c>.</param>
    /// <param name="pool">The words of the pool that the items are the nearest of; null when the items are all there are.</param>
    public StoryIndex(IReadOnlyList<Candidate> items, Lexicon lexicon, PoolWords? pool = null)
    {
        this.lexicon = lexicon;
        this.items = [.. items.OrderBy(item => item.Id, StringComparer.Ordinal)]; // the last digits of a sum hang on the order of what is added up
        var shares = WordShares.Of(lexicon);
        var texts = this.items.Select(item => StoryText.Of(item.Title, item.Text ?? item.Summary ?? "", lexicon)).ToList();
        idf = pool is null ? new(shares) : new(shares, pool.Items, pool.Counts);
        vocabulary = new(idf);
        terms = StoryTerms.Of(texts, idf, vocabulary);
        for (var item = 0; item < terms.Length; item++)
        {
            var full = terms[item].Full;
            for (var i = 0; i < full.Terms.Length; i++)
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(postings, full.Terms[i], out _) ??= []).Add(new(item, full.Weights[i]));
            }
        }
    }

    /// <summary>Scores all items against one seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>One match an item, best first; equal scores by id, ordinal.</returns>
    public IReadOnlyList<StoryMatch> Match(Seed seed)
    {
        var model = MatchModel.Of(lexicon);
        var near = Near(seed, _ => true);
        var neighbours = Neighbours.Of(near, terms => terms.Full);
        var strangeness = MatchModel.Strangeness(near);
        var likely = near.Items.Count == 0 ? [] : model.Score(near, neighbours);
        var scores = likely.Select(value => Math.Round(model.Shown(value), 4)).ToList();
        var others = new OtherEvent(near, lexicon, strangeness);
        var signs = scores.Select((score, i) => score >= WorthAsking * model.Floor ? others.Sign(near.Items[i], near.Terms[i], score) : null).ToList();
        var best = likely.Where((_, i) => signs[i] is null).DefaultIfEmpty().Max();
        var least = model.Floor + (Math.Max(0, Sure - model.Floor) * strangeness);
        var floor = Math.Max(least, Math.Round(model.Shown(LeastShare * best), 4));
        var matches = new StoryMatch?[items.Count];
        for (var i = 0; i < scores.Count; i++)
        {
            var sign = signs[i];
            var score = sign is null ? scores[i] : Math.Min(scores[i], model.Floor - BelowFloor);
            var isInWindow = IsInWindow(seed, near.Items[i]);
            IReadOnlyList<string> evidence = score < WorthWords ? []
                :
                [
                    .. MatchEvidence.Of(near, i, lexicon, neighbours, other => signs[other] is not null || scores[other] < model.Floor),
                    .. sign is null ? Array.Empty<string>() : [$"another event: {sign}"],
                    .. score >= least && score < floor ? ["far less sure than the best match"] : Array.Empty<string>(),
                    .. isInWindow ? Array.Empty<string>() : ["outside the story's window"],
                ];
            matches[near.Places[i]] = new(near.Items[i].Id, score, score >= floor && isInWindow, evidence);
        }

        foreach (var copy in near.Copies)
        {
            matches[copy] = new(items[copy].Id, 1, IsInWindow(seed, items[copy]), ["the words of the seed", MatchEvidence.Gap(seed, items[copy])]);
        }

        return [.. items.Select((item, at) => matches[at] ?? new(item.Id, 0, false, []))
            .OrderByDescending(match => match.Score).ThenBy(match => match.CandidateId, StringComparer.Ordinal)];
    }

    /// <summary>The items that share words with a seed, those with the most first.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="isAllowed">Which items may be named.</param>
    internal NearItems Near(Seed seed, Func<Candidate, bool> isAllowed)
    {
        var own = new StoryVocabulary(idf, vocabulary);
        var text = SeedWords.Of(seed, lexicon);
        var full = own.Of(text.Full);
        own.Weigh();
        var seedTerms = StoryTerms.Of(text, full, own);
        var cosines = Cosines(seedTerms.Full);
        var runs = new Lazy<ulong[]>(() => Shingles.Of(seed.Text, RunWords));
        bool IsCopy(int item) => (cosines[item] >= SameWords || (cosines[item] >= LikeWords && AreOneText(runs.Value, items[item].Text) && !TellsItsOwn(seed, items[item]))) && seedTerms.Full.Terms.Length >= FewestWords && Math.Abs(MatchTime.Days(seed, items[item]) ?? 0) <= MostDays;
        var allowed = Enumerable.Range(0, items.Count).Where(item => cosines[item] > 0 && isAllowed(items[item])).ToLookup(IsCopy);
        var places = allowed[false]
            .OrderByDescending(item => cosines[item] * (0.5 + MatchTime.Nearness(seed, items[item])))
            .ThenBy(item => items[item].Id, StringComparer.Ordinal).Take(MostCandidates).ToList();
        var wording = new Dictionary<int, string>();
        foreach (var (form, written) in text.Wording())
        {
            wording[own.Of(form)] = written;
        }

        return new(seed, seedTerms, wording, [.. allowed[true]], places, [.. places.Select(item => items[item])], [.. places.Select(item => terms[item])]);
    }

    // One holds nearly all of the other, run of words for run: a copy that was cut, or gained a paragraph.
    private static bool AreOneText(ulong[] seed, string? text) => seed.Length >= FewestRuns && text is not null && Shingles.Of(text, RunWords) is var runs
        && Math.Min(seed.Length, runs.Length) is >= FewestRuns and var fewer && Shingles.Shared(seed, runs) >= HeldRuns * fewer;

    // What follows up on a story, explains it or asks about it prints its text again below.
    private bool TellsItsOwn(Seed seed, Candidate item) =>
        OwnLead.Has(item.Title, item.Text ?? "", seed.Title ?? "", seed.Text) || (ExplainerTitles.IsOne(item.Title, lexicon) && !ExplainerTitles.IsOne(seed.Title ?? "", lexicon));

    private double[] Cosines(WeightedTerms seed)
    {
        var cosines = new double[items.Count];
        for (var i = 0; i < seed.Terms.Length; i++)
        {
            foreach (var posting in postings.TryGetValue(seed.Terms[i], out var list) ? list : [])
            {
                cosines[posting.Item] += seed.Weights[i] * posting.Weight;
            }
        }

        return cosines;
    }

    private static bool IsInWindow(Seed seed, Candidate item) =>
        item.PublishedAt is not { } at
        || ((seed.EndsAt is not { } end || at <= end)
            && (seed.Window is not { } window || seed.PublishedAt is not { } published || (at - published).Duration() <= window));

    private readonly record struct Posting(int Item, double Weight);
}
