using NewsCompare.Core.Reports;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Publishing;
using NewsCompare.Pipeline.Storage;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Writes the reports of stories into a folder, one file a format.</summary>
internal sealed class ReportWriter(StoryLoader loader, RevisionHistory history, AuditRecords audits, AnalysisFunctions analysis, IReadOnlyList<IReportRenderer> renderers)
{
    /// <summary>Writes a story's report in every format; a reader never meets a half-written file.</summary>
    /// <param name="storyId">The name of the seed file.</param>
    /// <param name="folder">Where to; it is made.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>The paths, in the order of the renderers.</returns>
    /// <exception cref="InvalidInputException">The folder cannot be written, or the disk is full.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(string storyId, string folder, CancellationToken cancellationToken)
    {
        var report = await ReportAsync(storyId, cancellationToken);
        DataFolder.Make(folder);
        var paths = new List<string>();
        foreach (var renderer in renderers)
        {
            var path = Path.Combine(folder, storyId + renderer.FileEnding);
            await WriteAsync(path, output => renderer.RenderAsync(report, output, cancellationToken));
            paths.Add(path);
        }

        return paths;
    }

    /// <summary>The report of a story as it stands in the tables.</summary>
    /// <param name="storyId">The name of the seed file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidInputException">There is no such story.</exception>
    public async Task<StoryReport> ReportAsync(string storyId, CancellationToken cancellationToken)
    {
        var story = await loader.LoadAsync(storyId, cancellationToken);
        var report = analysis.Report(story.Seed, story.Comparisons) with { Revisions = await history.OfAsync(storyId, cancellationToken), Silence = story.Silence };
        return await audits.AddToAsync(report, storyId, cancellationToken);
    }

    private static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var half = path + ".part";
        try
        {
            await using (var output = File.Create(half))
            {
                await write(output);
            }

            File.Move(half, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("report-not-written", $"The report '{path}' could not be written ({error.Message}): look at the disk and the rights of the folder.", error);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
