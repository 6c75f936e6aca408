using System.Data.Common;
using DbUp;
using DbUp.Engine;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>Brings a database to the shape this program knows; refuses one that a newer program made.</summary>
internal static class Migrator
{
    private const string Folder = ".Storage.Migrations.";

    /// <summary>The migrations in order; the name is the file's name.</summary>
    public static IReadOnlyList<SqlScript> Scripts { get; } = [.. Read()];

    /// <summary>Runs the migrations that are missing; before that an existing database is copied beside itself.</summary>
    /// <exception cref="InvalidInputException">Code <c>database-newer</c>.</exception>
    public static void BringUpToDate(string path, Dialect dialect)
    {
        if (Missing(path, dialect) == 0)
        {
            return;
        }

        // Two programs may meet here at the first start; the second finds the work done.
        using var alone = WaitForLock(path + ".migrating");
        var missing = Missing(path, dialect);
        if (missing > 0 && missing < Scripts.Count)
        {
            CopyBeside(path, Path.GetFileNameWithoutExtension(Scripts[^missing].Name), dialect);
        }

        if (missing > 0)
        {
            Run(path);
        }
    }

    private static int Missing(string path, Dialect dialect)
    {
        var applied = Applied(dialect);
        return applied.FirstOrDefault(name => Scripts.All(script => !script.Name.Equals(name, StringComparison.Ordinal))) is { } unknown
            ? throw new InvalidInputException(
                "database-newer",
                $"'{path}' was made by a newer NewsCompare (its step '{unknown}' is not known here): use that version, restore an older backup with 'newscompare db restore FILE', or choose another folder with --data DIR.")
            : Scripts.Count - applied.Count;
    }

    private static FileStream WaitForLock(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < 300)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static void Run(string path)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30, Pooling = false }.ToString();
        var result = DeployChanges.To.SqliteDatabase(connectionString)
            .WithScripts(Scripts)
            .WithTransaction()
            .WithVariablesDisabled()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error;
        }
    }

    private static List<string> Applied(Dialect dialect)
    {
        using var connection = dialect.Open();
        return Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'SchemaVersions'").Count == 0
            ? []
            : Rows(connection, "SELECT ScriptName FROM SchemaVersions ORDER BY ScriptName");
    }

    private static void CopyBeside(string path, string step, Dialect dialect)
    {
        var copy = $"{path}.before-{step}";
        if (File.Exists(copy))
        {
            return;
        }

        using var connection = dialect.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        var value = command.CreateParameter();
        value.ParameterName = "$copy";
        value.Value = copy;
        command.Parameters.Add(value);
        command.ExecuteNonQuery();
    }

    private static List<string> Rows(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static IEnumerable<SqlScript> Read()
    {
        var assembly = typeof(Migrator).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new(resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..], reader.ReadToEnd());
        }
    }
}
