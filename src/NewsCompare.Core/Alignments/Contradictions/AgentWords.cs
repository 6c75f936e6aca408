using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Alignments.Contradictions;

/// <summary>The words that show who does and who suffers what a verb tells; made once for a lexicon.</summary>
internal sealed class AgentWords
{
    private static readonly ConditionalWeakTable<Lexicon, AgentWords> Known = [];

    private AgentWords(Lexicon lexicon)
    {
        var rows = (lexicon.Has("agent-words") ? lexicon.List("agent-words") : []).Select(line => line.Split('\t')).Where(row => row.Length >= 2).ToList();
        Passives = Those("passive");
        Agents = Those("agent");
        Articles = Those("article");
        Joints = Those("joint");
        Adverbs = Those("adverb");
        Participles = Verbs("participle");
        Alone = Verbs("alone");
        Past = Participles.Values.Concat(Alone.Values).ToFrozenSet(StringComparer.Ordinal);

        FrozenSet<string> Those(string kind) => rows.Where(row => row[1] == kind).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

        FrozenDictionary<string, string> Verbs(string kind) =>
            rows.Where(row => row[1] == kind && row.Length == 3).ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    }

    /// <summary>"was", "been": a participle may follow.</summary>
    public FrozenSet<string> Passives { get; }

    /// <summary>"by": who did it may follow.</summary>
    public FrozenSet<string> Agents { get; }

    /// <summary>"the": opens a noun phrase.</summary>
    public FrozenSet<string> Articles { get; }

    /// <summary>"of", "to", "and": what stands before them is no part of what follows.</summary>
    public FrozenSet<string> Joints { get; }

    /// <summary>"later", "soon": may stand between who did it and the verb.</summary>
    public FrozenSet<string> Adverbs { get; }

    /// <summary>Irregular participle to past form: "beaten" to "beat".</summary>
    public FrozenDictionary<string, string> Participles { get; }

    /// <summary>"beat", "shot": forms of irregular verbs that tell what was done.</summary>
    private FrozenSet<string> Past { get; }

    /// <summary>Verb without a doer to the form with one: "died" to "killed".</summary>
    public FrozenDictionary<string, string> Alone { get; }

    /// <summary>Whether a form tells what was done: the bare form may as well be a noun ("the release of the report").</summary>
    public bool IsTold(string norm) => norm.EndsWith("ed", StringComparison.Ordinal) || Past.Contains(norm);

    public static AgentWords For(Lexicon lexicon) => Known.GetValue(lexicon, static key => new(key));
}
