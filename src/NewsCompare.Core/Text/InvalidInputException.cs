namespace NewsCompare.Core.Text;

/// <summary>Something handed in cannot be read or is out of range; the message names it and says what to do.</summary>
/// <remarks>At the command line it ends with exit code 2, in a batch it becomes the line's <c>error</c>. It is for what a user can mend: our own mistakes stay ordinary exceptions.</remarks>
public sealed class InvalidInputException : Exception
{
    /// <summary>An error with its code.</summary>
    /// <param name="code">Lower-case-with-hyphens, stable: <c>seed-without-sentences</c>.</param>
    /// <param name="message">Names the file, key or address, the allowed range, and what to do.</param>
    /// <param name="inner">What was thrown below, or null.</param>
    public InvalidInputException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>What kind of error it is, for programs.</summary>
    public string Code { get; }
}
