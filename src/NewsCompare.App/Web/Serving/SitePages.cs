using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using NewsCompare.App.Commands.Running;
using NewsCompare.App.Web.Pages;
using NewsCompare.App.Web.Reports;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Web.Serving;

/// <summary>Answers a request with a page.</summary>
internal sealed class SitePages(PipelineSession session, IReadOnlyList<string> seedFolders, bool hasJobs)
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

    public async Task StoriesAsync(HttpContext context) => await ShowAsync<StoriesPage>(context, StatusCodes.Status200OK, new()
    {
        [nameof(StoriesPage.Stories)] = await stories.ListAsync(reports, context.RequestAborted),
        [nameof(StoriesPage.SeedFolders)] = seedFolders.Select(Path.GetFullPath).ToList(),
    });

    public async Task StoryAsync(HttpContext context)
    {
        if (await stories.FindAsync(Value(context, "id"), reports, context.RequestAborted) is { } story)
        {
            await ShowAsync<StoryPage>(context, StatusCodes.Status200OK, new() { [nameof(StoryPage.Story)] = story });
        }
        else
        {
            await MissingAsync(context);
        }
    }

    public async Task RunsAsync(HttpContext context)
    {
        var (word, outlet) = (Query(context, "q"), Query(context, "outlet"));
        var before = long.TryParse(Query(context, "before"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : long.MaxValue;
        await ShowAsync<RunsPage>(context, StatusCodes.Status200OK, new()
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
            await ShowAsync<RunPage>(context, StatusCodes.Status200OK, new()
            {
                [nameof(RunPage.Run)] = run,
                [nameof(RunPage.Events)] = await runs.EventsAsync(run.Id, context.RequestAborted),
                [nameof(RunPage.Word)] = Query(context, "q"),
                [nameof(RunPage.Outlet)] = Query(context, "outlet"),
            });
        }
        else
        {
            await MissingAsync(context);
        }
    }

    public async Task FeedsAsync(HttpContext context) => await ShowAsync<FeedsPage>(context, StatusCodes.Status200OK, new()
    {
        [nameof(FeedsPage.Feeds)] = await feeds.ListAsync(context.RequestAborted),
    });

    public async Task ReportsAsync(HttpContext context) => await ShowAsync<ReportsPage>(context, StatusCodes.Status200OK, new()
    {
        [nameof(ReportsPage.Folders)] = reports.List(),
        [nameof(ReportsPage.Schedule)] = NightlyTime,
    });

    public async Task ReportFileAsync(HttpContext context)
    {
        if (reports.Find(Value(context, "folder"), Value(context, "file")) is not { } file)
        {
            await MissingAsync(context);
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.Headers.ContentSecurityPolicy = RequestGuard.ReportPolicy;
        await context.Response.SendFileAsync(file.Path, context.RequestAborted);
    }

    public Task MissingAsync(HttpContext context) => ShowAsync<ProblemPage>(context, StatusCodes.Status404NotFound, new()
    {
        [nameof(ProblemPage.Title)] = "There is no such page",
        [nameof(ProblemPage.Message)] = "The address may be mistyped, or what it named is no longer stored.",
    });

    public async Task ErrorAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var explained = error as InvalidInputException;
        await Console.Error.WriteLineAsync($"newscompare: {context.Request.Path}: {explained?.Message ?? error?.ToString()}");
        await ShowAsync<ProblemPage>(context, StatusCodes.Status500InternalServerError, new()
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

    // The whole page is made before its first byte is sent, so that a mistake still gives an error page.
    private async Task ShowAsync<TPage>(HttpContext context, int status, Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        parameters[nameof(SitePage.HasJobs)] = hasJobs;
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        var bytes = Encoding.UTF8.GetBytes(html);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
