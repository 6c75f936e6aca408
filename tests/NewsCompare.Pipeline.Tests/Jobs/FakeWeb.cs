using System.Collections.Concurrent;
using System.Text;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Tests.Jobs;

/// <summary>Stands for the network: addresses with texts, or with what goes wrong there.</summary>
internal sealed class FakeWeb(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, string> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RedirectHop> redirects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FetchOutcome> failures = new(StringComparer.Ordinal);

    public ConcurrentQueue<FetchRequest> Requests { get; } = new();

    public bool SendsETags { get; set; }

    /// <summary>How many requests a test keeps waiting; any number above none is enough to know.</summary>
    public int Waiting { get; set; }

    /// <summary>Called before every answer.</summary>
    public Action<FetchRequest>? OnRequest { get; set; }

    public string this[string url]
    {
        set
        {
            pages[url] = value;
            failures.TryRemove(url, out _);
        }
    }

    /// <summary>Lets an address answer with what stands at another one.</summary>
    public void Redirect(string url, int status, string to) => redirects[url] = new(new(url), status, new(to));

    public void Fail(string url, FetchOutcome outcome) => failures[url] = outcome;

    public int Count(string url) => Requests.Count(request => request.Url.AbsoluteUri.Equals(url, StringComparison.Ordinal));

    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        OnRequest?.Invoke(request);
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Enqueue(request);
        return Task.FromResult(Answer(request));
    }

    private FetchOutcome Answer(FetchRequest request)
    {
        var url = request.Url.AbsoluteUri;
        if (redirects.TryGetValue(url, out var hop) && Answer(request with { Url = hop.To }) is FetchOutcome.Fetched { Page: var there })
        {
            return new FetchOutcome.Fetched(there with { RequestUrl = request.Url, Redirects = [hop] });
        }

        if (failures.TryGetValue(url, out var failure))
        {
            return failure;
        }

        if (!pages.TryGetValue(url, out var text))
        {
            return new FetchOutcome.Missing("not-found", "404: there is no such page.");
        }

        var body = Encoding.UTF8.GetBytes(text);
        var sha256 = StoreJson.Sha256(body);
        var etag = SendsETags ? $"\"{sha256[..8]}\"" : null;
        return etag is not null && etag.Equals(request.ETag, StringComparison.Ordinal)
            ? new FetchOutcome.Unchanged(request.Url, time.GetUtcNow())
            : new FetchOutcome.Fetched(new(request.Url, request.Url, 200, [], [], [], body, "text/plain", time.GetUtcNow(), sha256, etag, null));
    }
}
