namespace NewsCompare.Core.Attributions;

/// <summary>Whether a subject and a verb form go together, and whether capitals mean names.</summary>
/// <param name="body">The items.</param>
internal sealed class SubjectRules(BodyItems body)
{
    private readonly IReadOnlyList<BodyItem> items = body.Items;

    // Capitals mark a name inside a sentence, but not where most words have them.
    /// <summary>Whether most words of a group have capitals.</summary>
    /// <param name="group">The clause group.</param>
    public bool IsHeadline(ItemGroup group)
    {
        var (capitals, words) = (0, 0);
        for (var at = group.First; at < Math.Min(group.End, group.First + 40); at++)
        {
            capitals += items[at].Capital ? 1 : 0;
            words += items[at].IsWord ? 1 : 0;
        }

        return capitals * 3 >= words * 2;
    }

    /// <summary>A bare form needs a plural subject or an auxiliary; else it is a noun.</summary>
    /// <param name="source">The subject.</param>
    /// <param name="cue">The verb form.</param>
    /// <param name="verb">Its auxiliaries.</param>
    public bool Agrees((int First, int End) source, Cue cue, VerbGroup verb)
    {
        if (cue.Form != CueForm.Base || verb.HasAuxiliary)
        {
            return true;
        }

        var head = items[source.End - 1];
        return head.Norm is "they" or "we" or "i" or "you" or "who" or "people" or "police" or "many" or "some" or "others" or "most" or "men" or "women"
            || (head.Norm.EndsWith('s') && !head.Norm.EndsWith("ss", StringComparison.Ordinal) && !(head.Capital && source.End - source.First < 3 && !body.Lexicon.Roles.Contains(head.Norm)))
            || Plural(source);
    }

    private bool Plural((int First, int End) source)
    {
        for (var at = source.First; at < source.End; at++)
        {
            if (items[at].Norm == "and" || body.Lexicon.Roles.Contains(items[at].Norm) && items[at].Norm.EndsWith('s'))
            {
                return true;
            }
        }

        return false;
    }
}
