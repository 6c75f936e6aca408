namespace NewsCompare.Core.Articles.Bodies;

/// <summary>What names say that repeat from page to page, so that each is read once.</summary>
/// <remarks>Each has one place and takes it from the one before: pages also hold numbers that never come again, and a store of all of them would fill up. What is answered depends
/// on the name alone, whoever asked before.</remarks>
/// <param name="read">Reads a name; always the same for the same name.</param>
internal sealed class NameStore<T>(Func<string, T> read)
{
    private const int Places = 65_536;
    private const int Longest = 160; // longer ones are read each time, so that the store stays below 30 MB whatever pages hold
    private readonly Known?[] places = new Known?[Places];

    /// <summary>What a name says.</summary>
    /// <param name="name">Any name, or several as they stand in an attribute.</param>
    public T Of(ReadOnlySpan<char> name)
    {
        if (name.Length > Longest)
        {
            return read(name.ToString());
        }

        ref var place = ref places[NamePlaces.Of(name) & (Places - 1)];
        if (Volatile.Read(ref place) is { } known && name.SequenceEqual(known.Name))
        {
            return known.Value;
        }

        var text = name.ToString();
        var value = read(text);
        Volatile.Write(ref place, new(text, value));
        return value;
    }

    private sealed record Known(string Name, T Value);
}
