using System.Threading.Channels;
using Hangfire.Common;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Does the jobs of one phase, and waits until all of them have ended.</summary>
internal sealed class PhaseJobs(JobHost host)
{
    /// <summary>Does lists of jobs: of each list one after another, the lists side by side.</summary>
    /// <param name="lists">The numbers by which the jobs know what they are about.</param>
    /// <param name="job">The job of a number.</param>
    /// <param name="progress">Told how many have ended, from 0 on.</param>
    /// <param name="failed">Told of a job that ended with a mistake of ours; the others go on.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The numbers of the jobs that ended with a mistake of ours.</returns>
    /// <exception cref="InvalidInputException">A job met something the user can mend: what had not begun was not begun then.</exception>
    public async Task<IReadOnlySet<long>> DoAsync(IReadOnlyList<IReadOnlyList<long>> lists, Func<long, Job> job, Action<int> progress, Func<long, Exception, Task> failed, CancellationToken cancellationToken)
    {
        progress(0);
        var ends = Channel.CreateUnbounded<(Turn Turn, Exception? Error)>();
        var running = new HashSet<Turn>();
        foreach (var list in lists.Where(list => list.Count > 0))
        {
            Begin(new(list, 0));
        }

        var broken = new HashSet<long>();
        InvalidInputException? wrong = null;
        for (var done = 1; running.Count > 0; done++)
        {
            var (turn, error) = await ends.Reader.ReadAsync(cancellationToken);
            running.Remove(turn);
            if (error is InvalidInputException first && wrong is null)
            {
                // What has begun is waited for, so that nothing is written any more when the pass has ended; the rest is left for the next pass.
                wrong = first;
                running.ToList().ForEach(one => host.Withdraw(one.JobId));
            }
            else if (error is not null && wrong is null)
            {
                broken.Add(turn.Id);
                await failed(turn.Id, error);
            }

            if (wrong is null && turn.At + 1 < turn.List.Count)
            {
                Begin(new(turn.List, turn.At + 1));
            }

            progress(done);
        }

        return wrong is null ? broken : throw wrong;

        void Begin(Turn turn)
        {
            turn.JobId = host.Enqueue(job(turn.Id));
            running.Add(turn);
            _ = TellAsync(turn);
        }

        async Task TellAsync(Turn turn) => await ends.Writer.WriteAsync((turn, await host.Watch.EndOfAsync(turn.JobId)), CancellationToken.None);
    }

    /// <summary>A job that a worker has begun, or will; each is itself alone.</summary>
    private sealed class Turn(IReadOnlyList<long> list, int at)
    {
        public IReadOnlyList<long> List => list;

        public int At => at;

        public long Id => list[at];

        public string JobId { get; set; } = "";
    }
}
