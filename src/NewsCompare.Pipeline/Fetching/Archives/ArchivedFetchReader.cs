using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Fetching.Archives;

/// <summary>Puts the records of a fetch that <see cref="ArchivedFetch.Write"/> has written together again, one record after the other.</summary>
/// <param name="name">The file's name, for messages.</param>
internal sealed class ArchivedFetchReader(string name)
{
    private WarcRecord? _response;
    private WarcRecord? _request;

    /// <summary>Takes the next record.</summary>
    /// <returns>The fetch that it ends, or null.</returns>
    /// <exception cref="InvalidInputException">A record cannot be read, or a body is not what its digest says (code <c>warc-damaged</c>).</exception>
    public (Uri Requested, FetchOutcome Outcome, DateTimeOffset At)? Take(WarcRecord record)
    {
        switch (record.Type)
        {
            case "response":
                (_response, _request) = (record, null);
                return null;
            case "request":
                _request = record;
                return null;
            case "metadata" when record["Content-Type"] == ArchivedFetch.MetadataType:
                return ArchivedFetch.Read(record, _response, _request, name);
            default:
                return null;
        }
    }
}
