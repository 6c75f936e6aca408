using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using NewsCompare.App.Web.Pages;

namespace NewsCompare.App.Web.Serving;

/// <summary>Makes pages into answers.</summary>
/// <param name="hasJobs">Whether there is a dashboard.</param>
internal sealed class SiteAnswers(bool hasJobs)
{
    /// <summary>Answers with a page.</summary>
    /// <remarks>The whole page is made before its first byte is sent, so that a mistake still gives an error page.</remarks>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="parameters">The page's parameters but for those of every page.</param>
    public async Task ShowAsync<TPage>(HttpContext context, int status, Dictionary<string, object?> parameters)
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

    /// <summary>Answers that nothing is there.</summary>
    /// <param name="context">The request.</param>
    public Task MissingAsync(HttpContext context) => RefuseAsync(
        context, StatusCodes.Status404NotFound, "There is no such page", "The address may be mistyped, or what it named is no longer stored.");

    /// <summary>Answers why not.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="title">What is wrong, as a heading.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public Task RefuseAsync(HttpContext context, int status, string title, string message) =>
        ShowAsync<ProblemPage>(context, status, new() { [nameof(ProblemPage.Title)] = title, [nameof(ProblemPage.Message)] = message });
}
