using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using NewsCompare.Core.Reports;
using NewsCompare.Pipeline.Publishing;

namespace NewsCompare.App.Web.Reports;

/// <summary>The report as one HTML file, made from the components that also serve the pages.</summary>
/// <param name="generatedAt">When it is made, UTC; null leaves the time out, so that the same report gives the same bytes.</param>
internal sealed class HtmlReport(DateTimeOffset? generatedAt = null) : IReportRenderer
{
    public string Format => "html";

    public string FileEnding => ".html";

    public async Task RenderAsync(StoryReport report, Stream output, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportPage.Report)] = report,
            [nameof(ReportPage.GeneratedAt)] = generatedAt,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString());
        await output.WriteAsync(Encoding.UTF8.GetBytes(html), cancellationToken);
    }
}
