namespace NewsCompare.Core.Markup;

/// <summary>A colour as a style writes it, told from others: "#FFF", "white" and "rgb(255, 255, 255)" are one.</summary>
/// <param name="Name">Its letters packed, since colours are only compared; zero for one that depends on what is around it, or is no plain colour.</param>
internal readonly record struct Colour(UInt128 Name)
{
    private const int Longest = 16;

    /// <summary>Whether it is one.</summary>
    public bool IsKnown => Name != 0;

    /// <summary>Reads a value.</summary>
    /// <param name="value">White space around it removed.</param>
    public static Colour Of(ReadOnlySpan<char> value)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var c in value)
        {
            if (c == ' ')
            {
                continue;
            }

            if (length == Longest || c > '~')
            {
                return default;
            }

            plain[length++] = char.ToLowerInvariant(c);
        }

        return plain[..length] switch
        {
            "" or "inherit" or "initial" or "unset" or "revert" or "currentcolor" or "transparent" or "none" => default,
            "white" or "rgb(255,255,255)" => Packed("#ffffff"),
            "black" or "rgb(0,0,0)" => Packed("#000000"),
            ['#', var r, var g, var b] => Packed(['#', r, r, g, g, b, b]),
            var other => Packed(other),
        };
    }

    private static Colour Packed(ReadOnlySpan<char> letters)
    {
        UInt128 packed = 0;
        foreach (var letter in letters)
        {
            packed = (packed << 8) | letter;
        }

        return new(packed);
    }
}
