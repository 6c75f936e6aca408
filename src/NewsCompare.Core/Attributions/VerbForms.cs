namespace NewsCompare.Core.Attributions;

/// <summary>The forms of an English verb from a line of the list <c>cues</c>.</summary>
internal static class VerbForms
{
    /// <summary>Each form with its cue, the bare form first.</summary>
    /// <param name="line">Bare form, frames and, where they are not regular, the forms.</param>
    public static IEnumerable<(string Form, Cue Cue)> Of(string line)
    {
        var columns = line.Split('\t');
        var (lemma, frames) = (columns[0], Frames(columns[1]));
        var given = columns.Length > 2 ? columns[2].Split(' ') : [Third(lemma), Past(lemma), Past(lemma), Gerund(lemma)];
        yield return (lemma, new(lemma, CueForm.Base, frames));
        yield return (given[0], new(lemma, CueForm.Third, frames));
        yield return (given[1], new(lemma, CueForm.Past, frames));
        yield return (given[2], new(lemma, CueForm.Past, frames));
        yield return (given[3], new(lemma, CueForm.Gerund, frames));
    }

    private static CueFrames Frames(string letters) => letters.Aggregate(CueFrames.None, (frames, letter) => frames | letter switch
    {
        'q' => CueFrames.Quotation,
        'c' => CueFrames.Clause,
        't' => CueFrames.That,
        'i' => CueFrames.Infinitive,
        'o' => CueFrames.Object,
        'l' => CueFrames.Listener,
        'p' => CueFrames.Preposition,
        'a' => CueFrames.After,
        'n' => CueFrames.Noun,
        _ => CueFrames.None,
    });

    private static string Third(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : lemma.EndsWith("ss", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma[^1] is 'x' or 'z' ? lemma + "es"
        : lemma + "s";

    private static string Past(string lemma) => EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied" : lemma[^1] == 'e' ? lemma + "d" : lemma + "ed";

    private static string Gerund(string lemma) => lemma[^1] == 'e' && lemma[^2] != 'e' ? lemma[..^1] + "ing" : lemma + "ing";

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
