namespace NewsCompare.Pipeline.Fetching;

/// <summary>Our own refusal, where it must pass through the HTTP client: the fetcher turns it into <see cref="FetchOutcome.Refused"/>.</summary>
/// <param name="code">As <see cref="FetchOutcome.Code"/>.</param>
/// <param name="message">As <see cref="FetchOutcome.Message"/>.</param>
/// <param name="inner">The error behind it, or null.</param>
internal sealed class FetchRefusedException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>As <see cref="FetchOutcome.Code"/>.</summary>
    public string Code { get; } = code;

    /// <summary>The refusal in a chain of wrapped errors, or null when there is none.</summary>
    public static FetchRefusedException? In(Exception? error)
    {
        while (error is not null and not FetchRefusedException)
        {
            error = error.InnerException;
        }

        return (FetchRefusedException?)error;
    }
}
