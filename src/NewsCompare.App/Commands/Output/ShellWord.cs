namespace NewsCompare.App.Commands.Output;

/// <summary>A path or name as it stands in a command that is shown to be typed or copied.</summary>
internal static class ShellWord
{
    private const string Plain = "/\\._-+:@%,=~";

    /// <summary>The word, in single quotes where a shell would read it otherwise.</summary>
    /// <param name="word">A path.</param>
    public static string Of(string word) => word.Length > 0 && word[0] is not ('-' or '~') && word.All(letter => char.IsLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
