namespace NewsCompare.Pipeline.Fetching;

/// <summary>How one exchange with one host ended.</summary>
internal abstract record Hop
{
    private Hop()
    {
    }

    /// <summary>The fetch is over.</summary>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="IsTransient">Whether the same request may well succeed in a moment.</param>
    /// <param name="CloseFor">For how long the host asked to be left alone; zero when it did not.</param>
    internal sealed record Answer(FetchOutcome Outcome, bool IsTransient = false, TimeSpan CloseFor = default) : Hop;

    /// <summary>The host names another address.</summary>
    /// <param name="Status">301, 302, 303, 307 or 308.</param>
    /// <param name="To">The address.</param>
    /// <param name="Headers">Of the answer, in order.</param>
    internal sealed record Redirect(int Status, Uri To, IReadOnlyList<KeyValuePair<string, string>> Headers) : Hop;
}
