using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Pages;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Web.Serving;

/// <summary>Answers a request with a page.</summary>
internal sealed class SitePages(PipelineSession session, IReadOnlyList<string> seedFolders, SiteAnswers answers, string token)
{
    private const int LongestSearch = 200;

    private readonly StoryViews stories = new(session);
    private readonly RunViews runs = new(session);
    private readonly FeedViews feeds = new(session);
    private readonly ReportShelf reports = new(session.Setup.Folder);

    public static Task HomeAsync(HttpContext context)
    {
        context.Response.Redirect("/stories");
        return Task.CompletedTask;
    }

    public static Task StyleAsync(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        return context.Response.WriteAsync(ReportStyle.Css + "\n" + SiteStyle.Css, context.RequestAborted);
    }

    // Browsers ask for one whatever the page says.
    public static Task NoIconAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public async Task StoriesAsync(HttpContext context) => await answers.ShowAsync<StoriesPage>(context, StatusCodes.Status200OK, new()
    {
        [nameof(StoriesPage.Stories)] = await stories.ListAsync(reports, context.RequestAborted),
        [nameof(StoriesPage.SeedFolders)] = seedFolders.Select(Path.GetFullPath).ToList(),
    });

    public async Task StoryAsync(HttpContext context)
    {
        if (await stories.FindAsync(Value(context, "id"), reports, context.RequestAborted) is { } story)
        {
            await answers.ShowAsync<StoryPage>(context, StatusCodes.Status200OK, new() { [nameof(StoryPage.Story)] = story, [nameof(StoryPage.Token)] = token });
        }
        else
        {
            await answers.MissingAsync(context);
        }
    }

    public async Task RunsAsync(HttpContext context)
    {
        var (word, outlet) = (Query(context, "q"), Query(context, "outlet"));
        var before = long.TryParse(Query(context, "before"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : long.MaxValue;
        await answers.ShowAsync<RunsPage>(context, StatusCodes.Status200OK, new()
        {
            [nameof(RunsPage.Word)] = word,
            [nameof(RunsPage.Outlet)] = outlet,
            [nameof(RunsPage.Outlets)] = await runs.OutletsAsync(context.RequestAborted),
            [nameof(RunsPage.Runs)] = await runs.ListAsync(before, context.RequestAborted),
            [nameof(RunsPage.Found)] = word.Length + outlet.Length == 0 ? null : await runs.SearchAsync(word, outlet, context.RequestAborted),
        });
    }

    public async Task RunAsync(HttpContext context)
    {
        if (await runs.FindAsync(long.Parse(Value(context, "id"), CultureInfo.InvariantCulture), context.RequestAborted) is { } run)
        {
            await answers.ShowAsync<RunPage>(context, StatusCodes.Status200OK, new()
            {
                [nameof(RunPage.Run)] = run,
                [nameof(RunPage.Events)] = await runs.EventsAsync(run.Id, context.RequestAborted),
                [nameof(RunPage.Word)] = Query(context, "q"),
                [nameof(RunPage.Outlet)] = Query(context, "outlet"),
            });
        }
        else
        {
            await answers.MissingAsync(context);
        }
    }

    public async Task FeedsAsync(HttpContext context) => await answers.ShowAsync<FeedsPage>(context, StatusCodes.Status200OK, new()
    {
        [nameof(FeedsPage.Feeds)] = await feeds.ListAsync(context.RequestAborted),
    });

    public async Task ReportsAsync(HttpContext context) => await answers.ShowAsync<ReportsPage>(context, StatusCodes.Status200OK, new()
    {
        [nameof(ReportsPage.Folders)] = reports.List(),
        [nameof(ReportsPage.Schedule)] = NightlyTime,
    });

    public async Task ReportFileAsync(HttpContext context)
    {
        if (reports.Find(Value(context, "folder"), Value(context, "file")) is not { } file)
        {
            await answers.MissingAsync(context);
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.Headers.ContentSecurityPolicy = RequestGuard.ReportPolicy;
        await context.Response.SendFileAsync(file.Path, context.RequestAborted);
    }

    public async Task ErrorAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (error is BadHttpRequestException bad)
        {
            await answers.RefuseAsync(context, bad.StatusCode, "This request cannot be taken", "It is too large or was cut off. Nothing was changed.");
            return;
        }

        var explained = error as InvalidInputException;
        await Console.Error.WriteLineAsync($"newscompare: {context.Request.Path}: {explained?.Message ?? error?.ToString()}");
        await answers.ShowAsync<ProblemPage>(context, StatusCodes.Status500InternalServerError, new()
        {
            [nameof(ProblemPage.Title)] = "This page could not be made",
            [nameof(ProblemPage.Message)] = explained?.Message ?? "That is a mistake of the program's own; the terminal of 'newscompare serve' names it. The stored data is untouched.",
        });
    }

    // "0 4 * * *": minute and hour, as the settings are checked to be.
    private string NightlyTime => session.Setup.Schedule is var schedule && schedule.Nightly.Split(' ') is [var minute, var hour, ..]
        ? $"{hour.PadLeft(2, '0')}:{minute.PadLeft(2, '0')} ({schedule.TimeZone})"
        : schedule.Nightly;

    private static string Value(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    private static string Query(HttpContext context, string name) =>
        context.Request.Query[name].ToString().Trim() is var text && text.Length > LongestSearch ? text[..LongestSearch] : text;
}
