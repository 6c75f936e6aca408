using Hangfire;
using Hangfire.Common;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>The few jobs that `serve` runs on schedule; there is never one for each feed.</summary>
internal static class RecurringJobs
{
    /// <summary>Sets the schedule, and does at once what is due: the feeds, and a night that was missed.</summary>
    /// <param name="host">Where the jobs run.</param>
    /// <param name="options">The times; they have been validated.</param>
    public static void Start(JobHost host, ScheduleOptions options)
    {
        var zone = new RecurringJobOptions { TimeZone = options.Zone };
        host.Recurring.AddOrUpdate("sweep", Job.FromExpression<SweepJob>(job => job.RunAsync(CancellationToken.None)), "* * * * *", zone);
        host.Recurring.AddOrUpdate("poll", Job.FromExpression<SweepJob>(job => job.PollAsync(CancellationToken.None)), options.Poll, zone);
        host.Recurring.AddOrUpdate("nightly", Job.FromExpression<NightlyReportJob>(job => job.RunLastDueAsync(CancellationToken.None)), options.Nightly, zone);
        host.Enqueue(Job.FromExpression<NightlyReportJob>(job => job.RunLastDueAsync(CancellationToken.None)));
        host.Enqueue(Job.FromExpression<SweepJob>(job => job.PollAsync(CancellationToken.None)));
    }
}
