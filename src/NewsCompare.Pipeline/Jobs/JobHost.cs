using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.States;
using Microsoft.Extensions.DependencyInjection;

namespace NewsCompare.Pipeline.Jobs;

/// <summary>Hangfire in this process: a queue in memory, workers, and recurring jobs.</summary>
/// <remarks>The queue may be lost at any time: what is to be done stands in our tables.</remarks>
internal sealed class JobHost : IDisposable
{
    private readonly BackgroundJobServer server;
    private readonly BackgroundJobClient client;

    /// <summary>Starts the workers.</summary>
    /// <param name="services">Where the job classes come from.</param>
    /// <param name="workers">How many jobs may run at once.</param>
    public JobHost(IServiceProvider services, int workers)
    {
        var watched = new JobFilterCollection { Watch };
        var filters = new JobFilterProviderCollection(watched, new JobFilterAttributeFilterProvider());
        Storage = new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(3) });
        client = new BackgroundJobClient(Storage, filters);
        Recurring = new RecurringJobManager(Storage, filters);
        server = new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                WorkerCount = workers,
                Activator = new ServiceActivator(services),
                FilterProvider = filters,
                SchedulePollingInterval = TimeSpan.FromSeconds(1),
                CancellationCheckInterval = TimeSpan.FromSeconds(1),
                ShutdownTimeout = TimeSpan.FromSeconds(15),
            },
            Storage);
    }

    /// <summary>For the operators' dashboard.</summary>
    public JobStorage Storage { get; }

    /// <summary>What is done on schedule.</summary>
    public IRecurringJobManager Recurring { get; }

    /// <summary>Tells when jobs have ended.</summary>
    public JobWatch Watch { get; } = new();

    /// <summary>Puts a job into the queue.</summary>
    /// <returns>Its id.</returns>
    public string Enqueue(Job job) => client.Create(job, new EnqueuedState());

    /// <summary>Takes a job out of the queue; one that a worker has begun goes on.</summary>
    public void Withdraw(string jobId) => client.ChangeState(jobId, new DeletedState(), EnqueuedState.StateName);

    /// <inheritdoc/>
    public void Dispose()
    {
        server.Dispose();
        (Storage as IDisposable)?.Dispose();
    }

    private sealed class ServiceActivator(IServiceProvider services) : JobActivator
    {
        public override object ActivateJob(Type jobType) => services.GetRequiredService(jobType);
    }
}
