using Hangfire;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsCompare.App.Commands.Running;
using NewsCompare.App.Commands.Serving;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.App.Web.Serving;

/// <summary>The pages, served on this machine alone.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;

    private Site(WebApplication app, string url) => (this.app, Url) = (app, url);

    /// <summary>Where a browser finds it.</summary>
    public string Url { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="session">What is shown.</param>
    /// <param name="seedFolders">Where a user puts seeds, for the hint on the empty page.</param>
    /// <param name="address">Where.</param>
    /// <param name="jobs">For the operators' dashboard; null when no jobs are done.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="InvalidInputException">The port is taken.</exception>
    public static async Task<Site> StartAsync(
        PipelineSession session, IReadOnlyList<string> seedFolders, ServeAddress address, JobHost? jobs, CancellationToken cancellationToken)
    {
        var app = Build(address, hasJobs: jobs is not null);
        try
        {
            Route(app, session, seedFolders, jobs);
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken)
        {
            await app.DisposeAsync();
            throw new InvalidInputException(
                "port-taken", $"{address.Url(address.Port)} cannot be served ({taken.Message}): another program holds the port. Name another with --url, or --url http://127.0.0.1:0 for a free one.", taken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(app, address.Url(new Uri(bound).Port));
    }

    /// <summary>Ends serving; requests that are under way have a few seconds.</summary>
    public Task StopAsync() => app.StopAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    // Nothing is read from the current folder or the environment: a stray appsettings.json must not open another port.
    private static WebApplication Build(ServeAddress address, bool hasJobs)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { Args = [], ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 50_000; // a note of 2,000 letters, each as nine characters of a form, and some room
            if (address.Host is { } host)
            {
                kestrel.Listen(host, address.Port);
            }
            else
            {
                kestrel.ListenLocalhost(address.Port);
            }
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        if (hasJobs)
        {
            builder.Services.AddHangfire(_ => { });
        }

        return builder.Build();
    }

    private static void Route(WebApplication app, PipelineSession session, IReadOnlyList<string> seedFolders, JobHost? jobs)
    {
        var answers = new SiteAnswers(hasJobs: jobs is not null);
        var decisions = new AuditDecisions(session, answers);
        var pages = new SitePages(session, seedFolders, answers, decisions.Token);
        app.Use(RequestGuard.CheckAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = pages.ErrorAsync });
        app.UseRouting();
        if (jobs is not null)
        {
            app.MapHangfireDashboard(
                RequestGuard.Dashboard,
                new DashboardOptions
                {
                    Authorization = [new LocalRequestsOnlyAuthorizationFilter()],
                    IsReadOnlyFunc = _ => true,
                    AppPath = "/",
                    DashboardTitle = "NewsCompare: jobs",
                    DisplayStorageConnectionString = false,
                    StatsPollingInterval = 5000,
                },
                jobs.Storage);
        }

        Get("/", SitePages.HomeAsync);
        Get("/style.css", SitePages.StyleAsync);
        Get("/favicon.ico", SitePages.NoIconAsync);
        Get("/stories", pages.StoriesAsync);
        Get("/stories/{id}", pages.StoryAsync);
        Get("/runs", pages.RunsAsync);
        Get("/runs/{id:long}", pages.RunAsync);
        Get("/feeds", pages.FeedsAsync);
        Get("/reports", pages.ReportsAsync);
        Get("/reports/{folder}/{file}", pages.ReportFileAsync);
        app.MapPost(RequestGuard.Decisions, decisions.TakeAsync);
        app.MapFallback("{*path}", answers.MissingAsync);

        void Get(string path, RequestDelegate answer) => app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], answer);
    }
}
