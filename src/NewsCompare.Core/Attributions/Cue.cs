namespace NewsCompare.Core.Attributions;

/// <summary>How an attributing word may be built into a clause; the letters of the list <c>cues</c>.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>Takes a quotation.</summary>
    Quotation = 1,

    /// <summary>Takes a clause, with "that" or without.</summary>
    Clause = 2,

    /// <summary>Takes a clause after "that" or a question word alone.</summary>
    That = 4,

    /// <summary>Takes "to" with a verb.</summary>
    Infinitive = 8,

    /// <summary>Takes an object.</summary>
    Object = 16,

    /// <summary>Whom it is said to comes first.</summary>
    Listener = 32,

    /// <summary>Takes a preposition and an object.</summary>
    Preposition = 64,

    /// <summary>May stand behind what was said.</summary>
    After = 128,

    /// <summary>The bare form is also a noun.</summary>
    Noun = 256,
}

/// <summary>Which form of a verb it is.</summary>
internal enum CueForm
{
    /// <summary>"say", also what follows "to" or "did".</summary>
    Base,

    /// <summary>"says".</summary>
    Third,

    /// <summary>"said".</summary>
    Past,

    /// <summary>"saying".</summary>
    Gerund,
}

/// <summary>One form of an attributing verb.</summary>
/// <param name="Lemma">The bare form.</param>
/// <param name="Form">Which form this is.</param>
/// <param name="Frames">What it may take.</param>
internal sealed record Cue(string Lemma, CueForm Form, CueFrames Frames)
{
    /// <summary>Whether any of the frames fits.</summary>
    /// <param name="frames">The frames asked for.</param>
    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}
