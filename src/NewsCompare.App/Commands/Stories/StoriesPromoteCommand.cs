using System.CommandLine;
using System.Text;
using System.Text.Json;
using NewsCompare.App.Commands.Running;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;
using NewsCompare.Pipeline.Jobs;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.App.Commands.Stories;

/// <summary><c>newscompare stories promote</c>: makes a story of an article, which becomes its seed.</summary>
internal static class StoriesPromoteCommand
{
    public static Command Create()
    {
        var url = new Argument<string>("url") { Description = "A page that a feed announced or that was read.", HelpName = "URL" };
        var id = new Option<string>("--as") { Description = "Story id of the new story.", HelpName = "STORY", Required = true };
        var dry = StoryArguments.Dry();
        var command = new Command("promote", "Makes a story of an article, which becomes its seed. Example: newscompare stories promote https://herald.example/fire --as harbor-fire") { url, id, dry };
        command.SetAction(async (result, cancellationToken) =>
        {
            var installation = Installation.Of(result);
            await using var session = PipelineSession.OpenToRead(installation);
            var page = CanonicalUrl.Of(WebAddress.Parse(result.GetValue(url)!));
            var article = await ReadAsync(session, page, cancellationToken);
            var (story, isDry) = (result.GetValue(id)!, result.GetValue(dry));
            var target = await WriteAsync(installation, story, article, isDry, cancellationToken);
            if (!isDry)
            {
                var seed = new SeedFiles(installation.Config).Read(target).Seed;
                await session.Services.GetRequiredService<StoryStore>().SyncAsync(
                    new([new(target, seed)], [], []), TimeProvider.System.GetUtcNow(), cancellationToken);
            }

            await Console.Error.WriteLineAsync($"{(isDry ? "would make" : "made")} the story '{story}' of {page} ({target}){(article.IsWhole ? "" : "; only its headline and summary are known: put the full text into the file")}; the next run matches it");
            Console.Out.WriteLine(story);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<Promoted> ReadAsync(PipelineSession session, Uri page, CancellationToken cancellationToken)
    {
        var outlets = session.Services.GetRequiredService<OutletDirectory>();
        var item = await session.Services.GetRequiredService<ItemStore>().FindAsync(page, cancellationToken);
        var revision = await session.Services.GetRequiredService<RevisionStore>().FindCurrentAsync(page, ArticleExtractor.Version, cancellationToken);
        var read = revision?.Extraction is { Outcome: ExtractionOutcome.Article } extraction ? extraction.Article : null;
        var text = read?.BodyText ?? ItemText.Plain(item?.Item.Content) ?? ItemText.Plain(item?.Item.Summary) ?? item?.Item.Title;
        return text is { Length: > 0 }
            ? new(
                read?.Headline is { Length: > 0 } headline ? headline : item?.Item.Title ?? "", text, page, outlets.NameOf(item?.Item.OutletId ?? "", page),
                read?.PublishedMoment ?? item?.Item.PublishedAt, read is not null || item?.Item.Content is not null)
            : throw new InvalidInputException("article-unknown", $"{page} is not known here: no feed announced it and it was not read. Save its text as a .txt file and use 'newscompare seeds add FILE'.");
    }

    private static async Task<string> WriteAsync(Installation installation, string story, Promoted article, bool isDry, CancellationToken cancellationToken)
    {
        Seeds.SeedsAddCommand.CheckId(story);
        var seeds = installation.SeedSet();
        if (seeds.Seeds.FirstOrDefault(seed => seed.Seed.Url is { } own && CanonicalUrl.Plain(own) == CanonicalUrl.Plain(article.Url)) is { } same)
        {
            throw new InvalidInputException("promoted-twice", $"{article.Url} is the seed of the story '{same.Seed.StoryId}' already ({same.Path}): 'newscompare stories show {same.Seed.StoryId}' shows its pages.");
        }

        if (seeds.PathOf(story) is { } taken)
        {
            throw new InvalidInputException("seed-twice", $"There is a story '{story}' of another article already ({taken}): give another --as.");
        }

        var target = Path.Combine(installation.AddedSeeds, story + ".txt");
        if (isDry)
        {
            return target;
        }

        DataFolder.Make(installation.AddedSeeds);
        var facts = new StringBuilder();
        foreach (var (key, value) in new[] { ("title", article.Title), ("url", article.Url.AbsoluteUri), ("outlet", article.Outlet), ("published", article.PublishedAt is { } at ? CellText.Of(at) : "") })
        {
            if (value.Length > 0)
            {
                facts.Append(key).Append(": ").Append(JsonSerializer.Serialize(value)).Append('\n'); // a JSON text is a YAML text
            }
        }

        await File.WriteAllTextAsync(target, article.Text + "\n", cancellationToken);
        await File.WriteAllTextAsync(Path.ChangeExtension(target, ".yaml"), facts.ToString(), cancellationToken);
        return target;
    }

    private sealed record Promoted(string Title, string Text, Uri Url, string Outlet, DateTimeOffset? PublishedAt, bool IsWhole);
}
