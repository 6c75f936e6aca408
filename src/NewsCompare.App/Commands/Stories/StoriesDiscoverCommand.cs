using System.CommandLine;
using System.Globalization;
using NewsCompare.App.Commands.Output;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Stories;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories discover</c>: what several outlets cover, without a seed.</summary>
internal static class StoriesDiscoverCommand
{
    private const int MostItems = 20_000;
    private const int WordsOfAnId = 4;
    private const int WorthALine = 1_000;

    // Years before and after which nothing can be counted back or on.
    private const int FirstYear = 1970;
    private const int LastYear = 9998;

    public static Command Create()
    {
        var days = new Option<double>("--days") { Description = "How many days back items are looked at.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var outlets = new Option<int>("--outlets") { Description = "How many outlets a story must have at least.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var until = new Option<string?>("--until") { Description = "The last day that is looked at (default: today).", HelpName = "YYYY-MM-DD" };
        var format = ListOutput.FormatOption();
        var command = new Command("discover", "Groups what several outlets announced, without a seed, by what their feeds say, and lists the articles of each group; 'stories promote URL' makes a story of one. Of pages that were read for a story their texts say which of them copy another or are put together from others, so that a group may count otherwise once more was read. Example: newscompare stories discover --days 3") { days, outlets, until, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var (span, fewest) = (result.GetValue(days), result.GetValue(outlets));
            if (span is not (> 0 and <= 366) || fewest is < 1)
            {
                throw new InvalidInputException("discover-options", "--days must be above 0 and at most 366, --outlets at least 1.");
            }

            var lastDay = result.GetValue(until) is { } day ? Day(day) : (DateTimeOffset?)null;
            var end = lastDay?.AddDays(1).AddMilliseconds(-1) ?? TimeProvider.System.GetUtcNow();
            var start = lastDay?.AddDays(1 - span) ?? end.AddDays(-span);
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            var items = await session.Services.GetRequiredService<ItemStore>().NewestBetweenAsync(start, end, MostItems, cancellationToken);
            if (items.Count == MostItems)
            {
                await Console.Error.WriteLineAsync($"only the newest {MostItems} items are looked at: name fewer --days");
            }

            if (items.Count >= WorthALine)
            {
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"comparing the {items.Count} items from {start:yyyy-MM-dd} to {end:yyyy-MM-dd}"));
            }

            var groups = StoryGroups.Find(await CandidatesAsync(session, items, cancellationToken), Installation.Of(result).Config.Lexicon("en"), fewest);
            var byId = items.ToDictionary(IdOf, StringComparer.Ordinal);
            await ListOutput.WriteAsync(
                new("articles", ["group", "outlets", "independent", "outlet", "title", "publishedAt", "url", "copyOf", "shared"], [.. groups.SelectMany((group, at) => Rows(at + 1, group, byId))]), result.GetValue(format)!, cancellationToken);
            foreach (var (at, seed) in groups.Index().Select(group => (group.Index, byId[group.Item.SeedId])))
            {
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"group {at + 1}: newscompare stories promote {Quoted(seed.Item.Url)} --as {StoryId(seed.Item.Title)}"));
            }

            if (groups.Count == 0)
            {
                await Console.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"no story of {fewest} outlets or more among the {items.Count} items from {start:yyyy-MM-dd} to {end:yyyy-MM-dd}: 'newscompare run' brings new items, --until and --days name other days, --outlets fewer outlets"));
                return ExitCode.NothingMatched;
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static DateTimeOffset Day(string given) => DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
        ? new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        : throw new InvalidInputException("discover-options", $"--until '{given}' must be a day from {FirstYear} to {LastYear}, for example 2024-05-30.");

    // A page that was read is told to be a copy by its text, as 'stories show' does; what it is grouped by stays what its feed says.
    private static async Task<List<Candidate>> CandidatesAsync(PipelineSession session, IReadOnlyList<StoredItem> items, CancellationToken cancellationToken)
    {
        var revisions = session.Services.GetRequiredService<RevisionStore>();
        var candidates = new List<Candidate>();
        foreach (var item in items)
        {
            var read = await revisions.FindCurrentAsync(item.Item.Url, ArticleExtractor.Version, cancellationToken);
            candidates.Add(ToCandidate(item) with { Text = read?.Extraction is { Outcome: ExtractionOutcome.Article, Article: var article } ? article.BodyText : null });
        }

        return candidates;
    }

    private static Candidate ToCandidate(StoredItem item) => new(
        IdOf(item), item.Item.Title, ItemText.Plain(item.Item.Summary) ?? ItemText.Plain(item.Item.Content), PublishedAt: item.CountsByFirstSeen ? StoryDecision.EndOfHour(item.Clock) : item.Clock, Outlet: item.Item.OutletId)
    { IsFirstSeen = item.CountsByFirstSeen };

    // By address, not by number: numbers hang on which feed was quicker.
    private static string IdOf(StoredItem item) => item.Item.Url.AbsoluteUri;

    // The article that others copied, or the fullest, is named on the error stream; any other is promoted by its address in the same way.
    private static IEnumerable<IReadOnlyList<object?>> Rows(int number, StoryGroup group, Dictionary<string, StoredItem> items) =>
        group.ItemIds.Select(id => items[id]).Select(item => (IReadOnlyList<object?>)
        [
            number, group.Outlets, group.Independent, item.Item.OutletId, item.Item.Title, item.CountsByFirstSeen ? null : item.Clock, item.Item.Url.AbsoluteUri,
            group.CopyOf.TryGetValue(IdOf(item), out var original) ? items[original].Item.Url.AbsoluteUri : null, string.Join(", ", group.Shared),
        ]);

    // Single quotes keep all from a shell but themselves, and an address need not have those.
    private static string Quoted(Uri url) => $"'{url.AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal)}'";

    private static string StoryId(string title)
    {
        var words = new string([.. title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words.Where(word => word.Length is > 2 and < 16).Take(WordsOfAnId)) is { Length: > 0 } id ? id : "new-story";
    }
}
