using NewsCompare.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsCompare.Core.Stories;

/// <summary>Reads the small part of YAML that facts need: one mapping of keys to texts or lists of texts.</summary>
/// <remarks>Read event by event, so that anchors, aliases, tags and depth are refused before anything is built from them.</remarks>
internal static class FactsYaml
{
    private const int LongestFile = 64 * 1024;

    /// <summary>The facts in file order.</summary>
    /// <param name="file">For messages.</param>
    /// <param name="yaml">The file's text.</param>
    /// <exception cref="InvalidInputException">It is no such mapping; says where.</exception>
    public static IReadOnlyList<SeedFact> Read(string file, string yaml)
    {
        if (yaml.Length > LongestFile)
        {
            throw new InvalidInputException("seed-facts", $"{file} has {yaml.Length} characters; facts may have {LongestFile}.");
        }

        try
        {
            return Mapping(file, new Parser(new StringReader(yaml)));
        }
        catch (YamlException wrong)
        {
            throw new InvalidInputException("seed-facts", $"{file}, line {wrong.Start.Line}: no readable YAML: {wrong.Message}", wrong);
        }
    }

    private static List<SeedFact> Mapping(string file, Parser parser)
    {
        var facts = new List<SeedFact>();
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return facts;
        }

        parser.Consume<DocumentStart>();
        if (parser.TryConsume<Scalar>(out var only) && only.Value.Length == 0)
        {
            return facts;
        }

        if (!parser.TryConsume<MappingStart>(out var mapping))
        {
            throw Wrong(file, parser.Current, "expected lines 'key: value'");
        }

        RefuseAnchor(file, mapping);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Text(file, parser);
            if (!keys.Add(key.Value))
            {
                throw Wrong(file, key, $"'{key.Value}' stands twice");
            }

            facts.Add(new(file, key.Start.Line, key.Value, Values(file, key.Value, parser)));
        }

        parser.Consume<DocumentEnd>();
        return parser.TryConsume<StreamEnd>(out _) ? facts : throw Wrong(file, parser.Current, "only one document is allowed");
    }

    private static List<string> Values(string file, string key, Parser parser)
    {
        var at = parser.Current;
        var values = new List<string>();
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            RefuseAnchor(file, sequence);
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                values.Add(Text(file, parser).Value.Trim());
            }
        }
        else
        {
            values.Add(Text(file, parser).Value.Trim());
        }

        return values.Count > 0 && values.TrueForAll(value => value.Length > 0)
            ? values
            : throw Wrong(file, at, $"'{key}' is empty: give it a value, or remove the line");
    }

    private static Scalar Text(string file, Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out var scalar))
        {
            throw Wrong(file, parser.Current, "expected a text; anchors, aliases and deeper levels are not allowed in facts");
        }

        RefuseAnchor(file, scalar);
        return scalar;
    }

    private static void RefuseAnchor(string file, NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            throw Wrong(file, node, "anchors and tags are not allowed in facts");
        }
    }

    private static InvalidInputException Wrong(string file, ParsingEvent? at, string what) =>
        new("seed-facts", $"{file}, line {at?.Start.Line ?? 0}: {what}.");
}
