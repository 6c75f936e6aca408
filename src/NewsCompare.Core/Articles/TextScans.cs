namespace NewsCompare.Core.Articles;

/// <summary>Asks the characters of a text in a plain loop: as a sequence each text would get an enumerator, and two calls a character.</summary>
internal static class TextScans
{
    /// <summary>Whether a condition holds for a character.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="holds">The condition.</param>
    public static bool Any(this string text, Func<char, bool> holds)
    {
        foreach (var c in text)
        {
            if (holds(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition holds for every character.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="holds">The condition.</param>
    public static bool All(this string text, Func<char, bool> holds)
    {
        foreach (var c in text)
        {
            if (!holds(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For how many characters a condition holds.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="holds">The condition.</param>
    public static int Count(this string text, Func<char, bool> holds)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += holds(c) ? 1 : 0;
        }

        return count;
    }
}
