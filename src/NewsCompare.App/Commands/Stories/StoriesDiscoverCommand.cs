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
    private const int MostItems = 5_000;

    public static Command Create()
    {
        var days = new Option<double>("--days") { Description = "How many days back items are looked at.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var outlets = new Option<int>("--outlets") { Description = "How many outlets a story must have at least.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var until = new Option<string?>("--until") { Description = "The last day that is looked at (default: today).", HelpName = "YYYY-MM-DD" };
        var format = ListOutput.FormatOption();
        var command = new Command("discover", "Groups what several outlets announced, without a seed, by their feeds alone ('stories show' counts the pages that belong to one story); 'stories promote URL' makes a story of one. Example: newscompare stories discover --days 3") { days, outlets, until, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var (span, fewest) = (result.GetValue(days), result.GetValue(outlets));
            if (span is not (> 0 and <= 366) || fewest is < 1)
            {
                throw new InvalidInputException("discover-options", "--days must be above 0 and at most 366, --outlets at least 1.");
            }

            var end = result.GetValue(until) is { } day ? Day(day).AddDays(1) : TimeProvider.System.GetUtcNow();
            await using var session = PipelineSession.OpenToRead(Installation.Of(result));
            var items = await session.Services.GetRequiredService<ItemStore>().NewestBetweenAsync(end.AddDays(-span), end, MostItems, cancellationToken);
            if (items.Count == MostItems)
            {
                await Console.Error.WriteLineAsync($"only the newest {MostItems} items are looked at: name fewer --days");
            }

            var groups = StoryGroups.Find(await CandidatesAsync(session, items, cancellationToken), Installation.Of(result).Config.Lexicon("en"), fewest);
            var byId = items.ToDictionary(item => item.Id.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
            await ListOutput.WriteAsync(
                new("groups", ["outlets", "articles", "independent", "title", "url", "firstAt", "lastAt", "names"], [.. groups.Select(group => Row(group, byId))]), result.GetValue(format)!, cancellationToken);
            if (groups.Count == 0)
            {
                await Console.Error.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"no story of {fewest} outlets or more among the {items.Count} items from {end.AddDays(-span):yyyy-MM-dd} to {end:yyyy-MM-dd}: 'newscompare run' brings new items, --until and --days name other days, --outlets fewer outlets"));
                return ExitCode.NothingMatched;
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static DateTimeOffset Day(string given) => DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        : throw new InvalidInputException("discover-options", $"--until '{given}' must be a day, for example 2024-05-30.");

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
        item.Id.ToString(CultureInfo.InvariantCulture), item.Item.Title, ItemText.Plain(item.Item.Summary) ?? ItemText.Plain(item.Item.Content), PublishedAt: item.Clock, Outlet: item.Item.OutletId);

    private static IReadOnlyList<object?> Row(StoryGroup group, Dictionary<string, StoredItem> items)
    {
        var (centre, all) = (items[group.CentreId], group.ItemIds.Select(id => items[id]).ToList());
        return
        [
            group.Outlets, all.Count, group.Independent, centre.Item.Title, centre.Item.Url.AbsoluteUri, all.Min(item => item.Clock), all.Max(item => item.Clock),
            string.Join(", ", all.Select(item => item.Item.OutletId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        ];
    }
}
