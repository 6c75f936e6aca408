using System.Collections;
using NewsCompare.Core.Alignments;
using NewsCompare.Pipeline.Fetching;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>All settings, read and checked.</summary>
/// <param name="Fetch">How pages are fetched.</param>
/// <param name="Schedule">When what is done.</param>
/// <param name="Stories">Which items and pages are looked at.</param>
/// <param name="Alignment">When sentences are linked.</param>
internal sealed record PipelineSettings(FetchOptions Fetch, ScheduleOptions Schedule, StoryOptions Stories, AlignmentOptions Alignment)
{
    /// <summary>The options class of every section.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } = new Dictionary<string, Type>
    {
        [FetchOptions.Section] = typeof(FetchOptions),
        [ScheduleOptions.Section] = typeof(ScheduleOptions),
        [StoryOptions.Section] = typeof(StoryOptions),
        [AlignmentOptions.Section] = typeof(AlignmentOptions),
    };

    /// <summary>Reads the settings of a configuration.</summary>
    /// <param name="files">The built-in files and the user's over them.</param>
    /// <param name="environment">Environment variables.</param>
    /// <exception cref="Core.Text.InvalidInputException">A key is unknown or a value out of range: names file, key and what is allowed.</exception>
    public static PipelineSettings Read(ConfigFiles files, IDictionary environment)
    {
        var settings = Settings.Read(files.SettingsLayers().Select(file => (file.Origin, file.Text())), environment, Sections);
        return new(
            settings.Section<FetchOptions>(FetchOptions.Section),
            settings.Section<ScheduleOptions>(ScheduleOptions.Section),
            settings.Section<StoryOptions>(StoryOptions.Section),
            settings.Section<AlignmentOptions>(AlignmentOptions.Section));
    }
}
