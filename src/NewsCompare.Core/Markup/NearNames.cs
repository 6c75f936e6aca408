namespace NewsCompare.Core.Markup;

/// <summary>What is known of names, the last ones near at hand: a few make most of a page.</summary>
/// <param name="read">Tells what is known of a name.</param>
internal sealed class NearNames<T>(Func<string, T> read)
{
    private const int Places = 64;

    private readonly (string? Name, T Known)[] places = new (string?, T)[Places];

    /// <summary>What is known of a name.</summary>
    /// <param name="name">Not empty.</param>
    public T Of(string name)
    {
        ref var place = ref places[(name.Length + (name[0] * 7) + (name[^1] * 3)) & (Places - 1)];
        if (!name.Equals(place.Name, StringComparison.Ordinal))
        {
            place = (name, read(name));
        }

        return place.Known;
    }
}
