using System.Data.Common;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Storage;

/// <summary>What differs from one database to another; all other SQL is the same.</summary>
internal abstract class Dialect
{
    /// <summary>A new, open connection, ready to use.</summary>
    public abstract DbConnection Open();

    /// <summary>Begins a transaction that holds the right to write from its first statement on.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>What a user can mend (full disk, no right to write, damaged file), in words; null when it is our mistake.</summary>
    public abstract InvalidInputException? Explain(DbException error);

    /// <summary>Forgets kept connections, so that files can be moved.</summary>
    public abstract void Close();
}
