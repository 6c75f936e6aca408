using System.Buffers;

namespace NewsCompare.Core.Markup;

/// <summary>The style sheets inside one page, asked how they hide an element that has a class or an id.</summary>
/// <remarks>Only plain selectors count (<c>.name</c>, <c>#name</c>, <c>tag.name</c>, and lists of them), outside of conditions. What any other rule shows again, in whatever state of the page,
/// is meant to be uncovered and is not hidden. Few names on a page are ones that a sheet hides: the sheets are looked through for those, and read as a whole when an element has such a name.</remarks>
/// <param name="sheets">Their texts, not to change while this is in use.</param>
internal sealed class StyleSheets(IReadOnlyList<ReadOnlyMemory<char>> sheets)
{
    private const int LongestName = 80;
    private const int Deepest = 32;

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["display:none", "display: none", "visibility:hidden", "visibility: hidden", "opacity:0", "opacity: 0", "font-size:0", "font-size: 0", ":-999", ": -999", "clip:rect(", "clip: rect("], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Marks = SearchValues.Create("{}/\"'");
    private static readonly SearchValues<char> Combinators = SearchValues.Create(" >+~\t\r\n\f");
    private static readonly SearchValues<char> EndNames = SearchValues.Create(" .#:[]>+~*,()\"'=@\\/\t\r\n\f");

    // By selector; those of a tag and a class stand there with the class alone too.
    private Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>>? likely;
    private readonly bool[] signs = new bool[256]; // most names are told from all of those at a glance
    private bool isRead;

    private enum Scope
    {
        Rule,
        Always,
        Sometimes,
        Elsewhere,
    }

    /// <summary>A page without any.</summary>
    public static StyleSheets None { get; } = new([]);

    /// <summary>Whether a rule that may hide is about one of some names.</summary>
    /// <param name="mark">'.' for classes, '#' for an id.</param>
    /// <param name="names">Parted by blanks.</param>
    public bool Name(char mark, ReadOnlySpan<char> names)
    {
        if (sheets.Count == 0 || (likely ??= Likely()) is not { Dictionary.Count: > 0 } known)
        {
            return false;
        }

        Span<char> selector = stackalloc char[LongestName + 1];
        selector[0] = mark;
        foreach (var range in names.Split(' '))
        {
            var name = names[range];
            if (name.Length is > 0 and <= LongestName && signs[SignOf(name)])
            {
                name.CopyTo(selector[1..]);
                if (known.ContainsKey(selector[..(name.Length + 1)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How the names of an element hide what it holds.</summary>
    /// <param name="tag">Its local name.</param>
    /// <param name="classes">Its classes, or null.</param>
    /// <param name="id">Its id, or null.</param>
    public Unseen Of(string tag, string? classes, string? id)
    {
        if (sheets.Count == 0 || (likely ??= Likely()) is not { Dictionary.Count: > 0 } known)
        {
            return Unseen.None;
        }

        if (!isRead)
        {
            isRead = true;
            Read(known);
        }

        var found = id is null ? Unseen.None : Of(known.Dictionary, tag, $"#{id}");
        foreach (var name in classes?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            found |= Of(known.Dictionary, tag, $".{name}");
        }

        return found;
    }

    private static Unseen Of(Dictionary<string, Unseen> known, string tag, string name) => known.GetValueOrDefault(name) | known.GetValueOrDefault(tag + name);

    // The plain selectors of rules that hold a sign of hiding, wherever they stand.
    private Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>> Likely()
    {
        var found = new Dictionary<string, Unseen>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sheet in sheets)
        {
            var rest = sheet.Span;
            for (var sign = rest.IndexOfAny(Signs); sign >= 0; sign = rest.IndexOfAny(Signs))
            {
                var open = rest[..sign].LastIndexOf('{');
                if (open > 0)
                {
                    var selectors = rest[(rest[..open].LastIndexOfAny("{};/") + 1)..open];
                    foreach (var range in selectors.Split(','))
                    {
                        if (selectors[range].Trim() is var selector && Mark(selector) is >= 0 and var mark)
                        {
                            found.TryAdd(selector, Unseen.None);
                            found.TryAdd(selector[mark..], Unseen.None);
                            signs[SignOf(selector[(mark + 1)..])] = true;
                        }
                    }
                }

                var end = rest[sign..].IndexOf('}');
                rest = end < 0 ? [] : rest[(sign + end)..];
            }
        }

        return found;
    }

    private static int SignOf(ReadOnlySpan<char> name) => (name.Length + (name[0] * 7) + (name[^1] * 31)) & 255;

    // Where the class or id of a plain selector begins; below zero for another selector.
    private static int Mark(ReadOnlySpan<char> selector)
    {
        var mark = selector.IndexOfAny(EndNames);
        return mark >= 0 && selector[mark] is '.' or '#' && mark + 1 < selector.Length && selector[(mark + 1)..].IndexOfAny(EndNames) < 0 ? mark : -1;
    }

    private void Read(Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var shown = new Dictionary<string, Unseen>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
        {
            Read(sheet.Span, names, shown.GetAlternateLookup<ReadOnlySpan<char>>());
        }

        foreach (var selector in names.Dictionary.Keys.ToList())
        {
            names.Dictionary[selector] &= ~shown.GetValueOrDefault(selector[selector.IndexOfAny(['.', '#'])..]);
        }
    }

    private static void Read(ReadOnlySpan<char> sheet, Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>> names, Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>> shown)
    {
        var open = new Stack<(int From, int To, Scope Scope)>();
        var from = 0;
        for (var at = Next(sheet, 0); at < sheet.Length && open.Count < Deepest; at = Next(sheet, at))
        {
            if (sheet[at] is '{')
            {
                from += sheet[from..at].LastIndexOfAny(";/") + 1;
                var prelude = sheet[from..at].Trim();
                open.Push((from, at, prelude is ['@', ..] ? ScopeOf(prelude) : Scope.Rule));
                from = at + 1;
            }
            else if (sheet[at] is '}')
            {
                if (open.TryPop(out var closed) && closed.Scope is Scope.Rule && !open.Any(outer => outer.Scope is Scope.Elsewhere))
                {
                    var block = sheet[(closed.To + 1)..at];
                    var nested = block.IndexOf('{');
                    Read(sheet[closed.From..closed.To], nested < 0 ? block : block[..nested], open.All(outer => outer.Scope is Scope.Always), names, shown);
                }

                from = at + 1;
            }

            at++;
        }
    }

    // The next brace outside of comments and strings.
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

            at += mark is not '/' ? Behind(sheet[(at + 1)..].IndexOfAny(mark, '\n'), 1) : sheet[at..].StartsWith("/*") ? Behind(sheet[(at + 2)..].IndexOf("*/"), 3) : 1;
        }

        return sheet.Length;

        static int Behind(int end, int length) => end < 0 ? int.MaxValue / 2 : end + length + 1;
    }

    private static Scope ScopeOf(ReadOnlySpan<char> prelude)
    {
        if (!prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase))
        {
            return prelude.StartsWith("@supports", StringComparison.OrdinalIgnoreCase) || prelude.StartsWith("@layer", StringComparison.OrdinalIgnoreCase) || prelude.StartsWith("@container", StringComparison.OrdinalIgnoreCase)
                ? Scope.Sometimes : Scope.Elsewhere;
        }

        var media = prelude[6..].Trim();
        return media.Equals("screen", StringComparison.OrdinalIgnoreCase) || media.Equals("all", StringComparison.OrdinalIgnoreCase) ? Scope.Always
            : media.Equals("print", StringComparison.OrdinalIgnoreCase) ? Scope.Elsewhere
            : Scope.Sometimes;
    }

    private static void Read(
        ReadOnlySpan<char> selectors, ReadOnlySpan<char> block, bool isAlways, Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>> names, Dictionary<string, Unseen>.AlternateLookup<ReadOnlySpan<char>> shown)
    {
        Declarations? said = null;
        foreach (var range in selectors.Split(','))
        {
            var selector = selectors[range].Trim();
            if (isAlways && names.ContainsKey(selector))
            {
                said ??= Declarations.Read(block);
                names[selector] |= said.Value.Hides;
            }

            // What the last of nested selectors is about.
            var subject = selector[(selector.LastIndexOfAny(Combinators) + 1)..];
            if (subject.IndexOf(':') is >= 0 and var state)
            {
                subject = subject[(state + 1)..].StartsWith("hover", StringComparison.Ordinal) || subject[(state + 1)..].StartsWith("focus", StringComparison.Ordinal) ? [] : subject[..state];
            }

            for (var mark = subject.IndexOfAny('.', '#'); mark >= 0; mark = subject.IndexOfAny('.', '#'))
            {
                var end = subject[(mark + 1)..].IndexOfAny(EndNames) is >= 0 and var length ? mark + 1 + length : subject.Length;
                if (names.ContainsKey(subject[mark..end]))
                {
                    said ??= Declarations.Read(block);
                    shown[subject[mark..end]] = (shown.TryGetValue(subject[mark..end], out var before) ? before : Unseen.None) | said.Value.Shows;
                }

                subject = subject[end..];
            }
        }
    }
}
