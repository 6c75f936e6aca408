namespace NewsCompare.Core.Markup;

/// <summary>The names of elements that rules which may hide are about: few elements of a page have one.</summary>
internal sealed class HidingNames
{
    /// <summary>Longer names are not looked for.</summary>
    public const int Longest = 80;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> likely = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> attributes = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly bool[] signs = new bool[256]; // most names are told from all of the likely ones at a glance

    /// <summary>Whether such rules ask for attributes.</summary>
    public bool AskForSome => attributes.Set.Count > 0;

    /// <summary>Whether such a rule asks for an attribute.</summary>
    /// <param name="name">Its name.</param>
    public bool AskFor(ReadOnlySpan<char> name) => AskForSome && attributes.Contains(name);

    /// <summary>Whether such a rule is about one of some names.</summary>
    /// <param name="mark">'.' for classes, '#' for an id, '[' for an attribute.</param>
    /// <param name="names">Parted by blanks.</param>
    public bool HasOneOf(char mark, ReadOnlySpan<char> names)
    {
        if (likely.Set.Count == 0)
        {
            return false;
        }

        Span<char> selector = stackalloc char[Longest + 1];
        selector[0] = mark;
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (name.Length is > 0 and <= Longest && signs[SignOf(name)])
            {
                name.CopyTo(selector[1..]);
                if (likely.Contains(selector[..(name.Length + 1)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether such a rule is about all elements of a name.</summary>
    /// <param name="tag">The local name.</param>
    public bool HasTag(string tag) => likely.Set.Count > 0 && signs[SignOf(tag)] && likely.Set.Contains(tag);

    /// <summary>Adds the names that selectors are about.</summary>
    /// <param name="list">Selectors, parted by commas.</param>
    public void Add(ReadOnlySpan<char> list)
    {
        while (list.Length > 0)
        {
            var end = SelectorText.EndOfFirst(list);
            var selector = list[..end].Trim();
            if (selector is not ['@', ..])
            {
                SelectorText.EachKey(selector[SelectorText.StartOfSubject(selector)..], 1, AddKey);
                SelectorText.AddAttributes(selector, attributes.Set);
            }

            list = end < list.Length ? list[(end + 1)..] : [];
        }
    }

    private void AddKey(ReadOnlySpan<char> key)
    {
        if (key is not (SelectorText.Any or "[hidden"))
        {
            likely.Add(key);
            signs[SignOf(key[0] is '.' or '#' or '[' ? key[1..] : key)] = true;
        }
    }

    private static int SignOf(ReadOnlySpan<char> name) => (name.Length + (name[0] * 7) + (name[^1] * 31)) & 255;
}
