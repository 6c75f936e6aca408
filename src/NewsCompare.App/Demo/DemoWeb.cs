using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace NewsCompare.App.Demo;

/// <summary>Serves the demo newsroom on loopback, on a free port; the host name of a request says which outlet is meant.</summary>
internal sealed class DemoWeb : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly IReadOnlyDictionary<Uri, DemoFile> files;
    private readonly ConcurrentDictionary<Uri, int> requests = new();

    private DemoWeb(WebApplication app, IReadOnlyDictionary<Uri, DemoFile> files)
    {
        this.app = app;
        this.files = files;
    }

    /// <summary>Where the newsroom is served.</summary>
    public IPEndPoint EndPoint { get; private set; } = new(IPAddress.Loopback, 0);

    /// <summary>The host names of the newsroom.</summary>
    public IReadOnlySet<string> Hosts => files.Keys.Select(url => url.Host).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts the server.</summary>
    /// <param name="revised">Whether the page that changes shows its later text.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<DemoWeb> StartAsync(bool revised, CancellationToken cancellationToken)
    {
        // Nothing is read from the current folder, and nothing there is watched: a stray appsettings.json, or a system that has no watch left, must not end the demo.
        var builder = WebApplication.CreateEmptyBuilder(new() { Args = [], ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var web = new DemoWeb(app, DemoNewsroom.Files(revised));
        app.Run(web.AnswerAsync);
        await app.StartAsync(cancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        web.EndPoint = new(IPAddress.Loopback, new Uri(address).Port);
        return web;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var url = new Uri($"http://{context.Request.Host.Host}{context.Request.Path}");
        var count = requests.AddOrUpdate(url, 1, (_, before) => before + 1);
        if (url.AbsolutePath == "/robots.txt")
        {
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("User-agent: *\nDisallow: /admin/\n", context.RequestAborted);
        }
        else if (url == DemoNewsroom.FailingPage)
        {
            context.Response.StatusCode = count == 1 ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
        }
        else if (files.TryGetValue(url, out var file))
        {
            await SendAsync(context, file);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static async Task SendAsync(HttpContext context, DemoFile file)
    {
        var etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes))[..16]}\"";
        context.Response.Headers.ETag = etag;
        if (context.Request.Headers.IfNoneMatch == etag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Bytes.Length;
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }
}
