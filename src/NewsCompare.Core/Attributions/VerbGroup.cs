namespace NewsCompare.Core.Attributions;

/// <summary>An attributing verb with the auxiliaries and adverbs before it: "has also repeatedly said".</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="HasAuxiliary">Whether an auxiliary stands before it.</param>
/// <param name="HasBe">Whether the auxiliary is a form of "be".</param>
/// <param name="HasModal">Whether it speaks of what may be said ("would say").</param>
/// <param name="IsPassive">"was reported".</param>
/// <param name="IsPlausible">False after "to", a determiner or a preposition, where the form is an infinitive, a noun or an adjective.</param>
internal readonly record struct VerbGroup(int First, bool HasAuxiliary, bool HasBe, bool HasModal, bool IsPassive, bool IsPlausible)
{
    /// <summary>The group that ends with a verb.</summary>
    /// <param name="at">Index of the verb.</param>
    /// <param name="cue">Its form.</param>
    /// <param name="group">The clause group.</param>
    /// <param name="items">All items.</param>
    public static VerbGroup EndingAt(int at, Cue cue, ItemGroup group, IReadOnlyList<BodyItem> items)
    {
        var (first, auxiliary, be, modal, duty) = (at, false, false, false, false);
        while (first > group.First && at - first < 6 && items[first - 1].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb) && !items[first - 1].Is(WordClasses.Determiner))
        {
            first--;
            auxiliary |= items[first].Is(WordClasses.Auxiliary | WordClasses.Modal);
            be |= items[first].Norm is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "isn't" or "wasn't" or "aren't" or "weren't";
            modal |= items[first].Is(WordClasses.Modal);
            duty |= items[first].Norm is "must" or "should" or "may" or "might" or "can" or "could" or "shall";
        }

        var before = first > group.First ? items[first - 1] : items[first] with { Norm = string.Empty, Kind = ItemKind.Mark, Classes = WordClasses.None };
        var plausible = cue.Form == CueForm.Gerund
            ? !(before.Is(WordClasses.Determiner) && !be)
            : !(before.IsWord && (before.Norm is "to" || (before.Is(WordClasses.Preposition) && !before.Is(WordClasses.Time)) || IsArticle(before.Norm) || IsPossessive(before.Norm)))
              && !duty
              && !(modal && !cue.Takes(CueFrames.Infinitive | CueFrames.Object))
              && !(at == group.First && cue.Form is not CueForm.Gerund);
        return new(first, auxiliary, be, modal, be && cue.Form == CueForm.Past, plausible);
    }

    private static bool IsArticle(string norm) => norm is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "my" or "our" or "your" or "no" or "these" or "those" or "any";

    private static bool IsPossessive(string norm) => norm.EndsWith("'s", StringComparison.Ordinal) || norm.EndsWith("s'", StringComparison.Ordinal);
}
