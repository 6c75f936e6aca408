namespace NewsCompare.Core.Alignments;

/// <summary>A word as two texts share it, looked up once.</summary>
/// <param name="id">Its number.</param>
/// <param name="pronoun">Whether it stands for somebody named before.</param>
internal sealed class KnownWord(int id, bool pronoun)
{
    /// <summary>Its number.</summary>
    public int Id => id;

    /// <summary>Whether it stands for somebody named before.</summary>
    public bool Pronoun => pronoun;

    /// <summary>Its content forms by number; null as long as nobody asked.</summary>
    public int[]? Stems { get; set; }

    /// <summary>The same where the text writes it in capitals throughout.</summary>
    public int[]? StemsInCapitals { get; set; }
}
