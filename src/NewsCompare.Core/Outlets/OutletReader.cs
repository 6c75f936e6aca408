using NewsCompare.Core.Text;

namespace NewsCompare.Core.Outlets;

/// <summary>Reads an outlet file, <c>config/outlets/&lt;id&gt;.json</c>.</summary>
public static class OutletReader
{
    /// <summary>The outlet of a file.</summary>
    /// <param name="fileName">Name of the file, for messages; its stem is the id.</param>
    /// <param name="json">The text; comments and trailing commas are allowed.</param>
    /// <exception cref="InvalidInputException">A key is unknown, missing or out of range: the message names file, key and allowed range.</exception>
    public static Outlet Read(string fileName, string json) => throw new NotImplementedException();
}
