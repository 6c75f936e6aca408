using System.ComponentModel.DataAnnotations;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>When `serve` does what.</summary>
internal sealed class ScheduleOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "schedule";

    private const string CronPattern = @"^[0-9A-Za-z*,/#?-]+( [0-9A-Za-z*,/#?-]+){4}$";

    /// <summary>When the feeds are polled: five cron fields. Default every ten minutes.</summary>
    [Display(Name = "schedule.poll"), RegularExpression(CronPattern, ErrorMessage = "schedule.poll must be a cron expression of five fields, as in \"*/10 * * * *\".")]
    public string Poll { get; init; } = "*/10 * * * *";

    /// <summary>When the nightly report is made: minute and hour, as cron fields. Default four o'clock.</summary>
    [Display(Name = "schedule.nightly"), RegularExpression(@"^[0-5]?[0-9] ([01]?[0-9]|2[0-3]) \* \* \*$", ErrorMessage = "schedule.nightly must be one time a day, \"minute hour * * *\", as in \"0 4 * * *\".")]
    public string Nightly { get; init; } = "0 4 * * *";

    /// <summary>The time zone of both, and of the reports' dates: an IANA name. Default UTC.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>How many jobs may run at once. Default 8.</summary>
    [Display(Name = "schedule.workers"), Range(3, 64)]
    public int Workers { get; init; } = 8;

    /// <summary>The least time between two looks at a feed, in minutes; a feed may ask for more. Default 5.</summary>
    [Display(Name = "schedule.feedMinimumMinutes"), Range(1.0, 1440.0)]
    public double FeedMinimumMinutes { get; init; } = 5;

    /// <summary>The zone of <see cref="TimeZone"/>.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new($"schedule.timeZone '{TimeZone}' is not known: give an IANA name, as in \"Europe/Berlin\" or \"UTC\".", [nameof(TimeZone)]);
        }
    }
}
