using System.Buffers;
using System.Text;

namespace NewsCompare.Core.Markup;

/// <summary>Reads one style sheet as selectors with what they set, rules in rules resolved.</summary>
/// <param name="add">Takes a selector and what is set.</param>
/// <param name="telling">Words of which a rule has to hold one to be read.</param>
internal sealed class SheetReader(Action<ReadOnlyMemory<char>, StyleBlock> add, SearchValues<string> telling)
{
    private const int Deepest = 32;
    private const int LongestSelector = 400;
    private const int MostOfOneRule = 400;
    private const int MostOfNested = 32;

    private static readonly SearchValues<char> Marks = SearchValues.Create("{}\"'");

    private readonly Stack<Frame> open = new();

    // Whether a block holds for a reader at a desk; in some states or on some screens; or for nobody who reads there.
    private enum Scope
    {
        Sure,
        Sometimes,
        Never,
    }

    /// <summary>Reads it.</summary>
    /// <param name="text">The sheet, not to change while what is read from it is in use.</param>
    public void Read(ReadOnlyMemory<char> text)
    {
        open.Clear();
        var sheet = text.Span.IndexOf("/*") < 0 ? text : WithoutComments(text.Span);
        var from = 0;
        for (var at = Next(sheet.Span, 0); at < sheet.Length && open.Count < Deepest; at = Next(sheet.Span, at + 1))
        {
            if (sheet.Span[at] is '{')
            {
                Close(sheet, at); // what the outer rule sets before an inner one
                var prelude = sheet.Span[from..at];
                open.Push(Open(sheet[(from + prelude.LastIndexOf(';') + 1)..at].Trim(), at + 1));
            }
            else if (open.Count > 0)
            {
                Close(sheet, at);
                open.Pop();
                if (open.TryPeek(out var outer))
                {
                    outer.From = at + 1;
                }
            }

            from = at + 1;
        }
    }

    private Frame Open(ReadOnlyMemory<char> prelude, int from)
    {
        var outer = open.TryPeek(out var around) ? around : null;
        var scope = outer?.Scope ?? Scope.Sure;
        return prelude.Span is ['@', ..] ? new(Weaker(scope, ScopeOf(prelude.Span)), outer, default, from) : new(scope, outer, prelude, from);
    }

    private void Close(ReadOnlyMemory<char> sheet, int at)
    {
        if (!open.TryPeek(out var frame) || frame.Scope is Scope.Never || at <= frame.From || !sheet.Span[frame.From..at].ContainsAny(telling))
        {
            return;
        }

        var block = new StyleBlock(sheet[frame.From..at], frame.Scope is Scope.Sure);
        foreach (var selector in Selectors(frame))
        {
            add(selector, block);
        }
    }

    // Of the rule itself, within those around it; a condition has those that it stands in. Few rules are asked.
    private static List<ReadOnlyMemory<char>> Selectors(Frame frame)
    {
        if (frame.Selectors is null)
        {
            var outer = frame.Outer is null ? [] : Selectors(frame.Outer);
            frame.Selectors = frame.Prelude.Length == 0 ? outer : Resolved(frame.Prelude, outer);
        }

        return frame.Selectors;
    }

    // A rule in a rule is about what stands in the outer's elements, or where it says so about these themselves.
    private static List<ReadOnlyMemory<char>> Resolved(ReadOnlyMemory<char> list, List<ReadOnlyMemory<char>> outer)
    {
        var selectors = new List<ReadOnlyMemory<char>>();
        for (var at = 0; at < list.Length && selectors.Count < MostOfOneRule;)
        {
            var end = at + SelectorText.EndOfFirst(list.Span[at..]);
            if (list[at..end].Trim() is { Length: > 0 and <= LongestSelector } selector)
            {
                selectors.Add(selector);
            }

            at = end + 1;
        }

        return outer.Count == 0 ? selectors
            : [.. selectors.SelectMany(inner => outer.Select(around => Nested(inner.ToString(), around.ToString()).AsMemory())).Where(selector => selector.Length <= LongestSelector).Take(MostOfNested)];
    }

    private static string Nested(string inner, string outer) =>
        inner.Contains('&', StringComparison.Ordinal) ? inner.Replace("&", outer, StringComparison.Ordinal) : $"{outer} {inner}";

    private static Scope Weaker(Scope a, Scope b) => (Scope)Math.Max((int)a, (int)b);

    private static Scope ScopeOf(ReadOnlySpan<char> prelude) => After(prelude, "@media", out var queries)
        ? DeskMedia.Holds(queries) switch { true => Scope.Sure, null => Scope.Sometimes, false => Scope.Never }
        : After(prelude, "@layer", out _) ? Scope.Sure
        : After(prelude, "@supports", out _) || After(prelude, "@container", out _) ? Scope.Sometimes
        : Scope.Never;

    private static bool After(ReadOnlySpan<char> prelude, string name, out ReadOnlySpan<char> rest)
    {
        var holds = prelude.StartsWith(name, StringComparison.OrdinalIgnoreCase);
        rest = holds ? prelude[name.Length..].Trim() : [];
        return holds;
    }

    // The next brace outside of strings; these end with their line.
    private static int Next(ReadOnlySpan<char> sheet, int at)
    {
        while (at < sheet.Length && sheet[at..].IndexOfAny(Marks) is >= 0 and var step)
        {
            at += step;
            var mark = sheet[at];
            if (mark is '{' or '}')
            {
                return at;
            }

            at = sheet[(at + 1)..].IndexOfAny(mark, '\n') is >= 0 and var end ? at + end + 2 : sheet.Length;
        }

        return sheet.Length;
    }

    private static ReadOnlyMemory<char> WithoutComments(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        while (text.IndexOf("/*") is >= 0 and var start)
        {
            plain.Append(text[..start]).Append(' ');
            var rest = text[(start + 2)..];
            text = rest.IndexOf("*/") is >= 0 and var end ? rest[(end + 2)..] : [];
        }

        return plain.Append(text).ToString().AsMemory();
    }

    private sealed class Frame(Scope scope, Frame? outer, ReadOnlyMemory<char> prelude, int from)
    {
        public Scope Scope { get; } = scope;

        public Frame? Outer { get; } = outer;

        public ReadOnlyMemory<char> Prelude { get; } = prelude;

        public List<ReadOnlyMemory<char>>? Selectors { get; set; }

        // Where what is set begins, behind the last rule inside.
        public int From { get; set; } = from;
    }
}
