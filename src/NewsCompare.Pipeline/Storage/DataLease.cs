using System.Globalization;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>The right of one process to work on a data folder; the system frees it when the process dies, however it dies.</summary>
internal sealed class DataLease : IAsyncDisposable
{
    private readonly FileStream file;
    private readonly LeaseStore leases;

    private DataLease(FileStream file, LeaseStore leases, string instance)
    {
        this.file = file;
        this.leases = leases;
        Instance = instance;
    }

    /// <summary>Unique for each start of the program; runs and nights carry it.</summary>
    public string Instance { get; }

    /// <summary>Takes the folder.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">Its database.</param>
    /// <param name="verb">What this process is: "run", "serve".</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="InvalidInputException">Code <c>data-folder-busy</c>: another process holds it.</exception>
    public static async Task<DataLease> TakeAsync(
        DataFolder folder, DatabaseFile database, string verb, TimeProvider time, CancellationToken cancellationToken)
    {
        var leases = new LeaseStore(database);
        var file = OpenAlone(folder.Lock) ?? throw Busy(folder, await leases.FindAsync(cancellationToken));
        try
        {
            var holder = new LeaseHolder(Guid.NewGuid().ToString("N"), Environment.ProcessId, Environment.MachineName, verb, time.GetUtcNow());
            await leases.TakeAsync(holder, cancellationToken);
            return new(file, leases, holder.Instance);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Holds the folder without opening its database, for work on the file itself.</summary>
    /// <param name="folder">The data folder; it is made.</param>
    /// <returns>Frees the folder when disposed.</returns>
    /// <exception cref="InvalidInputException">Code <c>data-folder-busy</c>: another process holds it.</exception>
    public static IDisposable Hold(DataFolder folder)
    {
        DataFolder.Make(folder.Root);
        return OpenAlone(folder.Lock) ?? throw Busy(folder, null);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await leases.ReleaseAsync(Instance, CancellationToken.None);
        await file.DisposeAsync();
    }

    private static FileStream? OpenAlone(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException("data-folder", $"'{path}' cannot be opened for writing ({error.Message}): check the disk and the rights of the folder, or choose another with --data DIR.", error);
        }
    }

    private static InvalidInputException Busy(DataFolder folder, LeaseHolder? holder) => new(
        "data-folder-busy",
        string.Create(CultureInfo.InvariantCulture, $"The data folder '{folder.Root}' is in use {Named(holder)}: wait for it, stop it, or choose another folder with --data DIR."));

    private static string Named(LeaseHolder? holder) => holder is null
        ? "by another process"
        : string.Create(CultureInfo.InvariantCulture, $"by '{holder.Verb}' (process {holder.Pid} on {holder.Host}, since {holder.Since.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC)");
}
