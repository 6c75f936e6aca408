using System.Buffers;

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

    private readonly Frame?[] frames = new Frame?[Deepest];
    private int depth;
    private int told; // where the next telling word stands

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
        (depth, told) = (0, -1);
        var sheet = text.Span.IndexOf("/*") < 0 ? text : WithoutComments(text.Span);
        var from = 0;
        for (var at = Next(sheet.Span, 0); at < sheet.Length && told < sheet.Length && depth < Deepest; at = Next(sheet.Span, at + 1))
        {
            if (sheet.Span[at] is '{')
            {
                Close(sheet, at); // what the outer rule sets before an inner one
                var frame = frames[depth] ??= new(depth > 0 ? frames[depth - 1] : null);
                frame.Open(sheet[from..at], at + 1);
                depth++;
            }
            else if (depth > 0)
            {
                Close(sheet, at);
                depth--;
                if (depth > 0)
                {
                    frames[depth - 1]!.From = at + 1;
                }
            }

            from = at + 1;
        }
    }

    private void Close(ReadOnlyMemory<char> sheet, int at)
    {
        if (depth == 0 || frames[depth - 1] is not { } frame || at <= frame.From)
        {
            return;
        }

        if (told < frame.From)
        {
            told = sheet.Span[frame.From..].IndexOfAny(telling) is >= 0 and var step ? frame.From + step : sheet.Length;
        }

        if (told >= at || frame.Scope is Scope.Never)
        {
            return;
        }

        var block = new StyleBlock(sheet[frame.From..at], frame.Scope is Scope.Sure);
        foreach (var selector in frame.Selectors)
        {
            add(selector, block);
        }
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
        var plain = new char[text.Length];
        var length = 0;
        while (text.IndexOf("/*") is >= 0 and var start)
        {
            text[..start].CopyTo(plain.AsSpan(length));
            length += start;
            plain[length++] = ' ';
            var rest = text[(start + 2)..];
            text = rest.IndexOf("*/") is >= 0 and var end ? rest[(end + 2)..] : [];
        }

        text.CopyTo(plain.AsSpan(length));
        return plain.AsMemory(0, length + text.Length);
    }

    // One of them serves for every block of its depth; most blocks say nothing of what is asked, so their beginnings are not read.
    private sealed class Frame(Frame? outer)
    {
        private ReadOnlyMemory<char> prelude;
        private Scope? scope;
        private List<ReadOnlyMemory<char>>? selectors;

        // Where what is set begins, behind the last rule inside.
        public int From { get; set; }

        public Scope Scope => scope ??= Weaker(outer?.Scope ?? Scope.Sure, Text.Span is ['@', ..] ? ScopeOf(Text.Span) : Scope.Sure);

        // Of the rule itself, within those around it; a condition has those that it stands in.
        public List<ReadOnlyMemory<char>> Selectors => selectors ??= Text.Span is ['@', ..] or [] ? outer?.Selectors ?? [] : Resolved(Text, outer?.Selectors ?? []);

        private ReadOnlyMemory<char> Text => prelude[(prelude.Span.LastIndexOf(';') + 1)..].Trim();

        public void Open(ReadOnlyMemory<char> text, int from)
        {
            (prelude, From) = (text, from);
            (scope, selectors) = (null, null);
        }
    }
}
