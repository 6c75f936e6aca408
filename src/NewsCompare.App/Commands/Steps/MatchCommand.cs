using System.CommandLine;
using NewsCompare.App.Commands.Output;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.App.Commands.Steps;

/// <summary><c>newscompare match</c>: decides which items belong to a story, which are copies, and what changed between revisions.</summary>
internal static class MatchCommand
{
    private const int MostRanked = 500;
    private const double UsualDays = 30;
    private const double MostDays = 3650;

    private const string Help = """
        Decides which items belong to a story, which are copies, and what changed between revisions.

        Example:
          newscompare match seeds/fire.txt --items items.jsonl        every item against one seed, all items weighed together
          newscompare match seeds/fire.txt --batch items.jsonl        the same, each line by itself
          newscompare match --batch seeds.jsonl --items items.jsonl   many seeds against one set of items
          newscompare match --duplicates --items items.jsonl          copies of one text, and texts put together from others
          newscompare match --revisions --batch pairs.jsonl           what changed between two texts of one page

        One JSON object a line; what has a question mark may be left out. publishedAt is a day (2024-05-30) or a time with its offset (2024-05-30T18:05:00Z):
          items.jsonl   {"id": "1", "title": "...", "summary"?: "...", "text"?: "...", "publishedAt"?: "2024-05-30", "outlet"?: "herald"}; --duplicates reads id, title and text
          seeds.jsonl   {"seedId": "fire", "seed": {"title"?: "...", "text"?: "...", "publishedAt"?: "2024-05-30"}}
          pairs.jsonl   {"id": "1", "before": {"title": "...", "text": "..."}, "after": {"title": "...", "text": "..."}}
        and the answers:
          a seed file   {"id", "score", "accepted", "evidence": [...], "error"} for each item
          seeds.jsonl   {"seedId", "ranked": [[id, score, accepted], ...], "error"}, best first
          --duplicates  {"id", "cluster", "copyOf", "composite", "halfOf", "error"}; copyOf is null, an id, or the ids of a composite's originals; all copies of one text name the same;
                        halfOf is null, or the id of the text whose words are half of this one's or more, in whole passages, though it is no copy
          --revisions   {"id", "material", "kind", "error"}
        A bad line is left out of --items and named with its file and number, on standard error and where each item has its answer; the others are done, and the exit code is 3.
        'accepted' is the matcher's own answer, by words, names, numbers and times, from a score that suits a researcher who looks through it. 'newscompare run' asks for more before it takes a page into a
        story without a person (stories.acceptScore, and the page's text read by itself), and leaves previews, explainers, round-ups and what tells of another day to 'stories accept': it takes fewer of the same items.
        Line by line (SEED --batch) an item has no others to be told from: only what is very like the seed is accepted. Give --items where you can.
        """;

    public static Command Create()
    {
        var options = new StepOptions();
        var seed = new Argument<string?>("SEED") { Description = "Seed article: a .txt or .md file, its facts in a .yaml file beside it.", Arity = ArgumentArity.ZeroOrOne };
        var items = new Option<string?>("--items") { Description = "File with one item a line: {id, title, summary?, text?, publishedAt?, outlet?}.", HelpName = "FILE" };
        var duplicates = new Option<bool>("--duplicates") { Description = "Find copies among the items." };
        var revisions = new Option<bool>("--revisions") { Description = "Judge pairs {id, before: {title, text}, after: {title, text}}." };
        var window = new Option<double>("--window")
        {
            Description = "How many days around its seed an item is accepted, unless the seed's facts name a window; a time that is not known is no bar.", HelpName = "DAYS", DefaultValueFactory = _ => UsualDays,
        };
        var command = new Command("match", Help) { seed, items, duplicates, revisions, window };
        options.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            var lexicon = new ConfigFiles(result.GetValue(options.Config)).Lexicon("en");
            var form = new MatchForm(
                result.GetValue(seed), result.GetValue(items), result.GetValue(options.Batch), result.GetValue(options.Jobs), result.GetValue(duplicates), result.GetValue(revisions), result.GetValue(window));
            return RunAsync(form, lexicon, cancellationToken);
        });
        return command;
    }

    private static Task<int> RunAsync(MatchForm form, Lexicon lexicon, CancellationToken cancellationToken) => form switch
    {
        { Window: not (> 0 and <= MostDays) } => throw new InvalidInputException("match-window", "--window must be above 0 and at most 3650 days."),
        { Duplicates: true, Items: { } items, Seed: null, Batch: null, Revisions: false } => DuplicatesAsync(items, cancellationToken),
        { Revisions: true, Batch: { } batch, Seed: null, Items: null, Duplicates: false } => RevisionsAsync(batch, form.Jobs, lexicon, cancellationToken),
        { Seed: { } seed, Items: { } items, Batch: null, Duplicates: false, Revisions: false } => OneSeedAsync(Windowed(MatchFiles.Seed(seed, lexicon), form), items, lexicon, cancellationToken),
        { Seed: { } seed, Batch: { } batch, Items: null, Duplicates: false, Revisions: false } => LineByLineAsync(Windowed(MatchFiles.Seed(seed, lexicon), form), batch, form.Jobs, lexicon, cancellationToken),
        { Batch: { } batch, Items: { } items, Seed: null, Duplicates: false, Revisions: false } => ManySeedsAsync(batch, items, form, lexicon, cancellationToken),
        _ => throw new InvalidInputException("match-form", "match needs one of: SEED --items FILE, SEED --batch FILE, --batch FILE --items FILE, --duplicates --items FILE, --revisions --batch FILE."),
    };

    private static Seed Windowed(Seed seed, MatchForm form) => seed with { Window = seed.Window ?? TimeSpan.FromDays(form.Window) };

    private static async Task<int> OneSeedAsync(Seed seed, string itemsFile, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var file = await MatchFiles.ItemsAsync(itemsFile, cancellationToken);
        var matches = new StoryIndex([.. file.Items.Select(item => item.Candidate())], lexicon).Match(seed).ToDictionary(match => match.CandidateId, StringComparer.Ordinal);
        await using var output = TerminalText.OpenOutput();
        foreach (var line in file.Lines)
        {
            var answer = line.Item is { } item && matches[item.Key] is var match ? StepJson.Line("id", item.Id, new MatchedLine(match.Score, match.Accepted, match.Evidence)) : Refused(line);
            await output.WriteAsync(answer, cancellationToken);
        }

        return file.Ending(matches.Values.Any(match => match.Accepted) ? ExitCode.Done : ExitCode.NothingMatched);
    }

    private static async Task<int> LineByLineAsync(Seed seed, string batch, int jobs, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var accepted = 0;
        await using var output = TerminalText.OpenOutput();
        var code = await BatchRunner.RunAsync<ItemLine, MatchedLine>(
            batch,
            "id",
            jobs,
            (line, _) =>
            {
                var match = StoryMatcher.Match(seed, [line.Candidate()], lexicon)[0];
                Interlocked.Add(ref accepted, match.Accepted ? 1 : 0);
                return Task.FromResult(new MatchedLine(match.Score, match.Accepted, match.Evidence));
            },
            output,
            cancellationToken);
        return code == ExitCode.Done && accepted == 0 ? ExitCode.NothingMatched : code;
    }

    private static async Task<int> ManySeedsAsync(string batch, string itemsFile, MatchForm form, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var file = await MatchFiles.ItemsAsync(itemsFile, cancellationToken);
        var ids = file.Items.ToDictionary(item => item.Key, item => item.Id, StringComparer.Ordinal);
        var index = new StoryIndex([.. file.Items.Select(item => item.Candidate())], lexicon);
        await using var output = TerminalText.OpenOutput();
        return file.Ending(await BatchRunner.RunAsync<SeedLine, RankedLine>(
            batch,
            "seedId",
            form.Jobs,
            (line, _) => Task.FromResult(new RankedLine([.. index.Match(Windowed(line.ToSeed(), form))
                .Where((match, place) => match.Accepted || (place < MostRanked && match.Score > 0))
                .Select(match => (object[])[ids[match.CandidateId], match.Score, match.Accepted])])),
            output,
            cancellationToken));
    }

    private static async Task<int> DuplicatesAsync(string itemsFile, CancellationToken cancellationToken)
    {
        var file = await MatchFiles.ItemsAsync(itemsFile, cancellationToken);
        var ids = file.Items.ToDictionary(item => item.Key, item => item.Id, StringComparer.Ordinal);
        var found = DuplicateFinder.Find([.. file.Items.Select(item => (item.Key, item.Title, item.Text ?? item.Summary ?? item.Title))]).ToDictionary(one => one.Id, StringComparer.Ordinal);
        await using var output = TerminalText.OpenOutput();
        foreach (var line in file.Lines)
        {
            await output.WriteAsync(line.Item is { } item ? StepJson.Line("id", item.Id, ToLine(found[item.Key])) : Refused(line), cancellationToken);
        }

        return file.Ending(ExitCode.Done);

        CopyLine ToLine(CopyFinding one) => new(one.Cluster, one.CopyOf.Count switch { 0 => null, 1 => ids[one.CopyOf[0]], _ => one.CopyOf.Select(id => ids[id]).ToList() }, one.IsComposite, one.HalfOf is { } half ? ids[half] : null);
    }

    private static byte[] Refused(ItemRead line) => StepJson.ErrorLine("id", line.Id, line.Error!.Code, line.Error.Message);

    private static async Task<int> RevisionsAsync(string batch, int jobs, Lexicon lexicon, CancellationToken cancellationToken)
    {
        await using var output = TerminalText.OpenOutput();
        return await BatchRunner.RunAsync<RevisionPairLine, RevisionLine>(
            batch,
            "id",
            jobs,
            (line, _) =>
            {
                var verdict = RevisionJudge.Judge(line.Before.Title, line.Before.Text, line.After.Title, line.After.Text, lexicon);
                return Task.FromResult(new RevisionLine(verdict.IsMaterial, verdict.Kind));
            },
            output,
            cancellationToken);
    }
}
