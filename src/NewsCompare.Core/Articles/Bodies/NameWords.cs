namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Cuts a class name or id into its words: "c-articleBody__text" is c, article, body, text.</summary>
internal static class NameWords
{
    /// <summary>The words of a name, lower case.</summary>
    /// <param name="name">One class name.</param>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>(4);
        var start = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            var ends = at == name.Length || !char.IsLetter(name[at]);
            var turns = !ends && at > start && char.IsUpper(name[at]) && char.IsLower(name[at - 1]) && at - start > 1;
            if (!ends && !turns)
            {
                continue;
            }

            if (at > start)
            {
                words.Add(name[start..at].ToLowerInvariant());
            }

            start = ends ? at + 1 : at;
        }

        return words;
    }
}
