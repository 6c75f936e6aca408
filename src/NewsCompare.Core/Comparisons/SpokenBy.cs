using NewsCompare.Core.Attributions;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Comparisons;

/// <summary>Tells, with the caution that an accusation needs, whether a quotation is given to another person in another text.</summary>
/// <remarks>A name beside the cue counts. "He" counts only where the person was named as the speaker just before, nobody else was, and the other text's
/// speaker is not mentioned near: our reading of pronouns knows no genders. An unnamed source is nobody's other person.
/// Two people of one surname (Lotte and Henrik Maas) cannot be told apart by "Maas", so of them nothing is said.</remarks>
/// <param name="speakers">Compares names.</param>
internal sealed class SpokenBy(SpeakerNames speakers)
{
    /// <summary>What can be said of the speakers of the same words in two texts.</summary>
    /// <param name="ours">The attribution in one text, or null.</param>
    /// <param name="ourText">That text.</param>
    /// <param name="theirs">The attribution in the other, or null.</param>
    /// <param name="theirText">The other text.</param>
    public SpeakerMatch Match(Attribution? ours, SpokenText ourText, Attribution? theirs, SpokenText theirText)
    {
        if (ours is null || theirs is null || (SharesSurname(ours, theirs) && speakers.HaveOtherGivenNames(ours.Speaker, theirs.Speaker)))
        {
            return SpeakerMatch.CannotTell;
        }

        var (one, other) = (Sure(ours, ourText), Sure(theirs, theirText));
        if (one is null || other is null)
        {
            return !ours.Anonymous && !theirs.Anonymous && SharesSurname(ours, theirs) ? SpeakerMatch.Same : SpeakerMatch.CannotTell;
        }

        return !speakers.Differ(one, other) ? SpeakerMatch.Same
            : (speakers.Stated(ours, ourText.Body) is null && IsNear(other, ours, ourText)) || (speakers.Stated(theirs, theirText.Body) is null && IsNear(one, theirs, theirText)) ? SpeakerMatch.CannotTell
            : SpeakerMatch.Other;
    }

    private bool SharesSurname(Attribution ours, Attribution theirs) =>
        speakers.Surname(ours.Speaker) is { } a && speakers.Surname(theirs.Speaker) is { } b && SpeakerNames.SameSurname(a, b);

    /// <summary>The speaker where he is sure: his name stands beside the cue, or "he" can mean nobody else; otherwise null.</summary>
    /// <param name="one">An attribution.</param>
    /// <param name="text">The text it is of.</param>
    public string? Sure(Attribution one, SpokenText text) => speakers.Stated(one, text.Body) ?? ByPronoun(one, text);

    private string? ByPronoun(Attribution one, SpokenText text)
    {
        if (one.Anonymous || one.Source is not [var span] || span.In(text.Body.Text).ToLowerInvariant() is not ("he" or "she") || speakers.Surname(one.Speaker) is not { } surname)
        {
            return null;
        }

        var before = text.Attributions.Where(other => other.Cue[0].Start < one.Cue[0].Start && Paragraph(one, text) - Paragraph(other, text) <= 1)
            .Select(other => (Attribution: other, Name: speakers.Surname(speakers.Stated(other, text.Body)))).Where(other => other.Name is not null).ToList();
        return before.Count > 0 && before.TrueForAll(other => SpeakerNames.SameSurname(other.Name!, surname)) ? one.Speaker : null;
    }

    private bool IsNear(string name, Attribution one, SpokenText text) => speakers.Surname(name) is { } surname && text.Body.Sentences
        .Where(sentence => Paragraph(one, text) - sentence.Paragraph is 0 or 1)
        .Any(sentence => Tokenizer.Words(sentence.Text).Any(word => word.Norm.StartsWith(surname, StringComparison.Ordinal)));

    private static int Paragraph(Attribution one, SpokenText text) => text.Body.Sentences[one.SentenceIndex].Paragraph;
}

/// <summary>A text with its attributions.</summary>
/// <param name="Body">The text.</param>
/// <param name="Attributions">In order of their cues.</param>
internal readonly record struct SpokenText(Body Body, IReadOnlyList<Attribution> Attributions);
