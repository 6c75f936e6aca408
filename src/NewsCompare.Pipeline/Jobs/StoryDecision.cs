using System.Globalization;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Decides which of the retrieved items belong to a story, by all that their feeds say.</summary>
internal sealed class StoryDecision(AnalysisFunctions analysis, StoryOptions options)
{
    /// <summary>How the evidence of an item begins that was decided by the text of its page.</summary>
    public const string ByItsText = "decided by its text";

    /// <summary>The clock of an item that was not seen in a feed, and whose page states no time.</summary>
    public static readonly DateTimeOffset Unknown = DateTimeOffset.MinValue;

    // A shorter text, as a first alert has, says hardly more than its announcement, and takes nothing back.
    private const int FewestWords = 30;

    // It says so, though, where it has nothing of the seed, unless the announcement leaves hardly a doubt.
    private const double HardlyADoubt = 0.95;

    /// <summary>How the evidence of an item begins that shares what was decided about another, whose announcement it has.</summary>
    public const string SameAnnouncement = "its announcement is a copy of that of ";

    // Of a page that was not read itself, by whose text it is decided.
    private const string ByTheirText = "decided by the text of that page";

    // How rare the words of a text are changes with what else comes out: what its text has taken stays a little below the line.
    private const double Slack = 0.05;

    // What other outlets report of an event they report in the first hours; what follows up comes later.
    private static readonly TimeSpan Soon = TimeSpan.FromHours(12);

    private const string OtherDay = "of another day: ";

    private const string Preview = "a preview: ";

    private const string Explainer = "an explainer: ";

    private const string AsExplainer = Explainer + "its headline is that of an explainer, a comment or pictures, and its first sentences do not report the seed's event and day: it waits for a person";

    // No score takes what a person is to decide about.
    private const double Never = 2;

    private const string Among = "like the seed among the news of its days (";

    private const string TakenBefore = "taken at an earlier matching";

    /// <summary>Whether an item was decided by the text of a page, its own or one whose announcement it has.</summary>
    /// <param name="evidence">Its evidence.</param>
    public static bool IsByText(IReadOnlyList<string> evidence) => evidence.Any(line => line.StartsWith(ByItsText, StringComparison.Ordinal) || line.StartsWith(ByTheirText, StringComparison.Ordinal));

    /// <summary>How near an item stands to the seed beside others: what a text says by itself is told without them, and sets no two items side by side.</summary>
    /// <param name="match">The item.</param>
    public static double NearnessOf(StoredMatch match) => match.Evidence.FirstOrDefault(line => line.Contains(Among, StringComparison.Ordinal)) is { } line
        ? double.Parse(line.AsSpan(line.IndexOf(Among, StringComparison.Ordinal) + Among.Length, "0.00".Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : match.Score;

    /// <summary>Whether a text was found to tell of several things, or of the seed in passing.</summary>
    /// <param name="evidence">Its evidence.</param>
    public static bool IsRoundUp(IReadOnlyList<string> evidence) => evidence.Any(line => line.Contains(PassageFinder.SeveralThings, StringComparison.Ordinal) || line.Contains(PassageFinder.InPassing, StringComparison.Ordinal));

    /// <summary>Whether a text was found to begin with another day than the seed.</summary>
    /// <param name="evidence">Its evidence.</param>
    public static bool IsOfOtherDay(IReadOnlyList<string> evidence) => evidence.Any(line => line.Contains(OtherDay, StringComparison.Ordinal));

    /// <summary>Whether an item was found to speak of the seed's event as still to come, so that it waits for a person.</summary>
    /// <param name="evidence">Its evidence.</param>
    public static bool IsPreview(IReadOnlyList<string> evidence) => evidence.Any(line => line.StartsWith(Preview, StringComparison.Ordinal));

    /// <summary>Whether a page that was read was found to explain or comment on the seed's event, so that it waits for a person.</summary>
    /// <param name="evidence">Its evidence.</param>
    public static bool IsExplainer(IReadOnlyList<string> evidence) => evidence.Any(line => line.StartsWith(Explainer, StringComparison.Ordinal));

    /// <summary>The items worth keeping, with score, decision and evidence; copies share the decision of the text they follow: of one that was taken before, if there is one.</summary>
    /// <param name="story">The story.</param>
    /// <param name="found">What retrieval gave.</param>
    /// <param name="taken">The numbers of the items that the last matching took, by the same seed, method and settings. Each score hangs on what else came out: they stay
    /// until theirs is rather that of another story, lest news that do not concern them put them out.</param>
    public IReadOnlyList<NewMatch> Of(StoredStory story, RetrievedItems found, IReadOnlySet<long> taken)
    {
        // By address, not by number: numbers hang on which feed was quicker.
        var numbers = found.Items.ToDictionary(IdOf, item => item.Id, StringComparer.Ordinal);
        List<Candidate> items = [.. found.Items.OrderBy(IdOf, StringComparer.Ordinal).Select(ToCandidate)];
        var copies = CandidateCopies.Of(items).GroupBy(one => one.Cluster, StringComparer.Ordinal).SelectMany(cluster => Behind(cluster, id => taken.Contains(numbers[id]))).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var matches = Match(story.Seed, [.. items.Where(item => copies[item.Id].Cluster == item.Id)], found.Pool).ToDictionary(match => match.CandidateId, StringComparer.Ordinal);
        var announced = found.Items.ToDictionary(IdOf, item => item.Item, StringComparer.Ordinal);
        var byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var (whyBeside, whyPreview) = (new Lazy<Func<string, string?>>(() => analysis.Beside(story.Seed)), new Lazy<Func<Candidate, string?>>(() => analysis.Previews(story.Seed)));
        var waits = matches.Values.Where(match => match.Accepted && match.Score >= options.AcceptScore).Select(match => (Id: match.CandidateId, Why: WhyItWaits(match.CandidateId)))
            .Where(one => one.Why is not null).ToDictionary(one => one.Id, one => one.Why!, StringComparer.Ordinal);
        return [.. items.Select(item => ToMatch(matches[copies[item.Id].Cluster], waits.GetValueOrDefault(copies[item.Id].Cluster), copies[item.Id], item, numbers, taken)).Where(match => match.Accepted || match.Score >= options.KeepScore || taken.Contains(match.ItemId))];

        string? WhyItWaits(string id) => whyPreview.Value(byId[id]) is { } why ? AsPreview(why)
            : whyBeside.Value(ItemText.Announced(announced[id])) is { } beside ? $"by its announcement {beside}: its page is read to decide"
            : Explains(story.Seed, byId[id].Title) ? "its headline is that of an explainer or of pictures: its page is read to decide"
            : null;
    }

    /// <summary>Decides again about the pages that have been read, by their texts: one that was only near by what its feed says must be surer than one that was taken for that.
    /// What was decided about the others stands, unless they are copies of one that was read.</summary>
    /// <param name="story">The story.</param>
    /// <param name="found">What retrieval gave.</param>
    /// <param name="first">The first decision.</param>
    /// <param name="texts">The texts that are known.</param>
    /// <param name="taken">What the last matching took.</param>
    public IReadOnlyList<NewMatch> Again(StoredStory story, RetrievedItems found, IReadOnlyList<NewMatch> first, IReadOnlyList<KnownText> texts, TakenItems taken)
    {
        var known = texts.ToDictionary(text => text.Url.AbsoluteUri, StringComparer.Ordinal);
        var urls = found.Items.ToDictionary(item => item.Id, IdOf);
        first = [.. first.Select(match => match is { Accepted: true, Score: < HardlyADoubt } && known.TryGetValue(urls[match.ItemId], out var text) ? UnlessOfAnother(story.Seed, match, text.Body) : match)];
        var before = first.ToDictionary(match => match.ItemId);
        var asked = found.Items.Where(item => before.ContainsKey(item.Id) && known.TryGetValue(IdOf(item), out var text) && (text.IsSecondLook || Tokenizer.Words(text.Body).Skip(FewestWords - 1).Any()))
            .ToDictionary(IdOf, item => before[item.Id], StringComparer.Ordinal);
        if (asked.Count == 0)
        {
            return first;
        }

        // One voice each: the different texts that are known of one announcement, or else the announcement.
        List<Candidate> read = [.. found.Items.Where(item => asked.ContainsKey(IdOf(item))).OrderBy(IdOf, StringComparer.Ordinal).Select(item => WithText(ToCandidate(item), known))];
        var voices = read.GroupBy(item => FollowedBy(asked[item.Id])).SelectMany(copies => CandidateCopies.Of([.. copies])).ToDictionary(one => one.Id, one => one.Cluster, StringComparer.Ordinal);
        var heard = asked.Values.Select(FollowedBy).ToHashSet();
        List<Candidate> items =
        [
            .. found.Items.Where(item => asked.ContainsKey(IdOf(item)) ? voices[IdOf(item)] == IdOf(item) : before.GetValueOrDefault(item.Id)?.CopyOf is null && !heard.Contains(item.Id))
                .OrderBy(IdOf, StringComparer.Ordinal).Select(item => WithText(ToCandidate(item), known)),
        ];
        var byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var keptByText = asked.Where(one => taken.ByText.Contains(one.Value.ItemId)).Select(one => voices[one.Key]).ToHashSet(StringComparer.Ordinal);
        var announced = asked.Where(one => one.Value.Accepted).Select(one => voices[one.Key]).ToHashSet(StringComparer.Ordinal);
        var least = Math.Min(options.KeepByItselfScore, options.AcceptByItselfScore);
        double FloorOf(string voice) => keptByText.Contains(voice) ? least - Slack : announced.Contains(voice) ? least : CameSoon(story.Seed, byId[voice]) ? Math.Min(options.AcceptSoonByItselfScore, options.AcceptByItselfScore) : options.AcceptByItselfScore;
        var seconds = Match(story.Seed, items, found.Pool).Where(match => asked.ContainsKey(match.CandidateId)).Select(match => ByItself(story.Seed, match, byId[match.CandidateId], found.Pool, FloorOf(match.CandidateId)))
            .ToDictionary(match => match.CandidateId, StringComparer.Ordinal);
        var (whyBeside, whyOther, whyPreview, isNews) = (analysis.Beside(story.Seed), analysis.OtherDays(story.Seed), analysis.Previews(story.Seed), analysis.TellAsNews(story.Seed));
        var whyFollows = analysis.FollowUps(story.Seed);
        var doubts = seconds.Values.Where(second => second.Score >= options.KeepByTextScore).Select(second => (second.CandidateId, Doubt: DoubtOf(byId[second.CandidateId])))
            .Where(one => one.Doubt is not null).ToDictionary(one => one.CandidateId, one => one.Doubt!.Value, StringComparer.Ordinal);
        foreach (var (id, (why, floor)) in doubts)
        {
            seconds[id] = seconds[id] with { Evidence = [floor == Never ? why : string.Create(CultureInfo.InvariantCulture, $"{why}, so that {ScoreText.OfFloor(floor)} is the lowest that takes it"), .. seconds[id].Evidence] };
        }

        var takenVoices = asked.Where(one => IsTakenByText(one.Value, seconds[voices[one.Key]])).Select(one => voices[one.Key]).ToHashSet(StringComparer.Ordinal);
        var copied = TextCopies.Of(story.Seed, texts, texts.Where(text => asked.ContainsKey(text.Url.AbsoluteUri) ? takenVoices.Contains(voices[text.Url.AbsoluteUri]) : text.Belongs).Select(text => text.Url.AbsoluteUri), analysis.Explains);
        var scores = found.Items.Where(item => before.ContainsKey(item.Id)).ToDictionary(IdOf, item => before[item.Id].Score, StringComparer.Ordinal);
        var speakers = asked.Where(one => takenVoices.Contains(voices[one.Key])).GroupBy(one => FollowedBy(one.Value), one => one.Key).ToDictionary(copies => copies.Key, copies => copies.Order(StringComparer.Ordinal).First());
        return [.. first.Select(match => Asked(match) is { } decider ? ByText(match, seconds[voices[decider]], takenVoices.Contains(voices[decider]), doubts.TryGetValue(voices[decider], out var doubt) && doubt.Floor == Never ? null : copied.GetValueOrDefault(decider), scores, decider == urls[match.ItemId] ? null : decider) : match)];

        (string Why, double Floor)? DoubtOf(Candidate item) => item.Text is not { } text ? null
            : whyPreview(item) is { } toCome ? (AsPreview(toCome), Never)
            : Explains(story.Seed, item.Title) && !isNews(item) ? (AsExplainer, Never)
            : whyFollows(item) is { } follows ? ($"{OtherDay}{follows}: it waits for a person", Never)
            : whyBeside(text) is { } beside ? (beside, options.RoundUpScore)
            : whyOther(item) is not { } why ? null
            : OwnLead.Recaps(item.Title, text, story.Seed.Title ?? "", story.Seed.Text) ? ($"{OtherDay}{why}, and tells news of its own before it prints the seed's text again: it waits for a person", Never)
            : (OtherDay + why, options.OtherDayScore);

        bool IsTakenByText(NewMatch announcement, StoryMatch second) => doubts.TryGetValue(second.CandidateId, out var doubt) ? second.Accepted && second.Score >= doubt.Floor
            : announcement.Accepted || taken.All.Contains(announcement.ItemId) ? second.Score >= options.KeepByTextScore
            : second.Accepted && second.Score >= options.AcceptByTextScore;

        // The page by whose text is decided about an item: its own, or else that of the one whose announcement it has, or of another with that announcement that is taken.
        string? Asked(NewMatch match) => asked.ContainsKey(urls[match.ItemId]) ? urls[match.ItemId] : match.CopyOf is { } head && asked.ContainsKey(urls[head]) ? urls[head] : speakers.GetValueOrDefault(FollowedBy(match));
    }

    // By the clock: of a day alone nobody knows what came first.
    private static bool CameSoon(Seed seed, Candidate item) => seed is { PublishedAt: { } then, PublishedDayOnly: false } && item is { PublishedAt: { } at, IsFirstSeen: false } && at >= then && at - then <= Soon;

    private bool Explains(Seed seed, string headline) => analysis.Explains(headline) && !analysis.Explains(seed.Title ?? "");

    private static string AsPreview(string why) => $"{Preview}{why}: it waits for a person";

    private static long FollowedBy(NewMatch match) => match.CopyOf ?? match.ItemId;

    // The copies of one announcement, behind the first of them that was taken before.
    private static IEnumerable<CopyFinding> Behind(IGrouping<string, CopyFinding> cluster, Func<string, bool> isTaken)
    {
        var head = isTaken(cluster.Key) ? cluster.Key : cluster.Select(one => one.Id).Where(isTaken).Order(StringComparer.Ordinal).FirstOrDefault(cluster.Key);
        return cluster.Select(one => one with { Cluster = head });
    }

    // Among news of other subjects a like event stands out too: what its text says must also do when nothing else is there to stand out from.
    private StoryMatch ByItself(Seed seed, StoryMatch among, Candidate item, PoolWords pool, double floor) => Match(seed, [item], pool)[0].Score is var score && score < floor && score < among.Score
        ? among with { Score = score, Evidence = [string.Create(CultureInfo.InvariantCulture, $"{Among}{ScoreText.Of(among.Score)}), but not enough where the two are read alone ({ScoreText.Of(score)}, at least {ScoreText.OfFloor(floor)} is asked)"), .. among.Evidence] }
        : among;

    private NewMatch UnlessOfAnother(Seed seed, NewMatch match, string body) =>
        Tokenizer.Words(body).Count() is > 0 and < FewestWords and var words && !analysis.SharesSubject(seed, body)
            ? match with { Accepted = false, Evidence = [string.Create(CultureInfo.InvariantCulture, $"its page has {words} words, and no name, number or rare word of the seed"), .. match.Evidence] }
            : match;

    // What is the copy of another announcement shares the decision about that one, as before, until it is read itself.
    private static NewMatch ByText(NewMatch first, StoryMatch second, bool isTaken, string? original, Dictionary<string, double> scores, string? follows)
    {
        var before = first.Evidence.FirstOrDefault(line => line.StartsWith(TakenBefore, StringComparison.Ordinal));
        var decided = string.Create(CultureInfo.InvariantCulture, $"{(follows is null ? ByItsText : ByTheirText)} (by its announcement {ScoreText.Of(first.Score)}{(before is not null ? ", taken before" : first.Accepted ? ", which sufficed" : "")})");
        return first with
        {
            Score = original is null ? second.Score : Math.Max(second.Score, original == TextCopies.OfSeed ? 1 : scores.GetValueOrDefault(original)),
            Accepted = original is not null || isTaken,
            Evidence =
            [
                .. follows is null ? [] : (string[])[Following(follows)], decided,
                .. original is null ? [] : (string[])[$"{(follows is null ? "its" : "that page's")} text is the same as that of {original}"], .. second.Evidence,
            ],
        };
    }

    private static string Following(string page) => $"{SameAnnouncement}{page}; what follows is said of that page";

    private static Candidate WithText(Candidate item, Dictionary<string, KnownText> known) =>
        known.TryGetValue(item.Id, out var text)
            ? item with { Title = text.Headline.Length > 0 ? text.Headline : item.Title, Text = text.Body, PublishedAt = text.PublishedAt is { } stated && ListedDay.IsStandIn(text.Url, item.PublishedAt) ? stated : item.PublishedAt }
            : item;

    private IReadOnlyList<StoryMatch> Match(Seed seed, List<Candidate> items, PoolWords pool) => items.Count == 0 ? [] : analysis.Match(seed, items, pool);

    private NewMatch ToMatch(StoryMatch match, string? waits, CopyFinding copy, Candidate item, Dictionary<string, long> numbers, IReadOnlySet<long> taken)
    {
        var suffices = match.Accepted && match.Score >= options.AcceptScore && waits is null;
        var wasTaken = taken.Contains(numbers[copy.Cluster]);
        IReadOnlyList<string> before = waits is not null ? [waits] : suffices || !wasTaken ? [] : [string.Create(CultureInfo.InvariantCulture, $"{TakenBefore}, and its score is now {ScoreText.Of(match.Score)} ({ScoreText.OfFloor(options.KeepByTextScore)} keeps it)")];
        IReadOnlyList<string> evidence = copy switch
        {
            _ when copy.Cluster != item.Id => [Following(copy.Cluster), .. before, .. match.Evidence],
            { IsComposite: true } => [.. before, .. match.Evidence, $"its announcement is put together from {string.Join(" and ", copy.CopyOf)}: judged by itself"],
            _ => [.. before, .. match.Evidence],
        };
        return new(numbers[item.Id], match.Score, suffices || (wasTaken && match.Score >= options.KeepByTextScore), evidence)
        { CopyOf = copy.Cluster == item.Id ? null : numbers[copy.Cluster], IsComposite = copy.IsComposite };
    }

    private static Candidate ToCandidate(StoredItem item) => new(
        IdOf(item), item.Item.Title, ItemText.Plain(item.Item.Summary), ItemText.Plain(item.Item.Content), item.Clock == Unknown ? null : item.CountsByFirstSeen ? EndOfHour(item.Clock) : item.Clock, Outlet: item.Item.OutletId)
    { IsFirstSeen = item.CountsByFirstSeen && item.Clock != Unknown, ImpossibleAt = item.Item.PublishedAt > item.FirstSeenAt && item.CountsByFirstSeen ? item.Item.PublishedAt : null };

    /// <summary>The end of the hour of a moment: what states no time counts by the hour in which it was first seen, since to the second it would tell which feed was quicker.</summary>
    public static DateTimeOffset EndOfHour(DateTimeOffset at) => new((at.UtcTicks + TimeSpan.TicksPerHour - 1) / TimeSpan.TicksPerHour * TimeSpan.TicksPerHour, TimeSpan.Zero);

    private static string IdOf(StoredItem item) => item.Item.Url.AbsoluteUri;
}
