using System.Buffers;
using AngleSharp.Dom;

namespace NewsCompare.Core.Markup;

/// <summary>The style sheets inside one page, asked whether they take an element from the eye of a reader at a desk.</summary>
/// <remarks>The cascade is followed: the more specific rule, the later one and the element's own style go over others, property by property. What a rule would show in another state of the page
/// is meant to be uncovered and is not hidden. Few elements have a name that a hiding rule is about: the sheets are looked through for those names, and read as a whole when an element has one.</remarks>
internal sealed class StyleSheets
{
    private const int MostRules = 20_000; // twice those of the largest sheets
    private const int UsualNames = 200;
    private const int MostSteps = 4_000_000; // five times those of the largest of 873 real pages

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["display:none", "display: none", "visibility:hidden", "visibility: hidden", "opacity:0", "opacity: 0", "font-size:0", "font-size: 0", ":-999", ": -999", "clip:rect(", "clip: rect(",
            "clip-path:inset(", "clip-path: inset(", ";height:0", "{height:0", " height:0", "height: 0", ";filter:blur(", "{filter:blur(", " filter:blur(", " filter: blur(", "\tfilter: blur("], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\f");

    private readonly List<ReadOnlyMemory<char>> sheets = [];
    private readonly List<RuleList> lists = []; // those about the element that is asked for
    private readonly HashSet<string> telling = new(["all:", "all :"], StringComparer.Ordinal);
    private Dictionary<string, RuleList>.AlternateLookup<ReadOnlySpan<char>>? rules;
    private int count;
    private int asked;
    private int steps = MostSteps;

    /// <summary>A page without any.</summary>
    public static StyleSheets None { get; } = new();

    /// <summary>Whether the sheets are more than is followed: nothing counts as hidden by them then.</summary>
    public bool IsTooMuch => count > MostRules || steps <= 0;

    /// <summary>The names of elements that a rule which may hide is about.</summary>
    public HidingNames Names { get; } = new();

    /// <summary>Adds a sheet that comes behind the others.</summary>
    /// <param name="sheet">Its text, not to change while this is in use.</param>
    public void Add(ReadOnlyMemory<char> sheet)
    {
        sheets.Add(sheet);
        var rest = sheet.Span;
        for (var sign = rest.IndexOfAny(Signs); sign >= 0; sign = rest.IndexOfAny(Signs))
        {
            telling.UnionWith(Telling(rest[..sign].TrimEnd(), rest[sign], rest[sign + 1]));
            for (var open = rest[..(sign + 1)].LastIndexOf('{'); open > 0;)
            {
                var start = rest[..open].LastIndexOfAny("{};/") + 1;
                var selectors = rest[start..open].Trim();
                Names.Add(selectors);
                open = selectors is ['@', ..] && start > 0 && rest[start - 1] is '{' ? start - 1 : 0; // a condition within a rule
            }

            var end = rest[sign..].IndexOf('}');
            rest = end < 0 ? [] : rest[(sign + end)..];
        }
    }

    /// <summary>What sheets and the element's own style set, where a rule hides it; what nothing hides is not asked for.</summary>
    /// <param name="element">An element with a name that a rule which may hide is about.</param>
    /// <param name="own">Its own style.</param>
    public Declarations Of(IElement element, in Declarations own)
    {
        rules ??= Read();
        ListAbout(element);
        if (IsTooMuch || !MayBeHidden(element))
        {
            return default;
        }

        var about = About();
        var sure = about.FindAll(rule => rule.IsSure && rule.Selector.Matches(element, ref steps));

        var set = Cascade(sure, own);
        var hides = set.Hides;
        if (hides is Unseen.None)
        {
            return set;
        }

        var hiding = sure.Where(rule => rule.Said.MayHide).Select(rule => rule.Selector).Distinct().ToList();
        var hidingNames = hiding.SelectMany(selector => selector.Names).ToList();
        var beside = hiding.Exists(selector => selector.Context.Length > 0) ? hiding.Select(selector => selector.Context).Distinct(StringComparer.Ordinal).SelectMany(Within).ToHashSet() : [];
        asked++;
        sure.ForEach(rule => rule.IsFirstIn(asked));
        foreach (var other in beside.Count == 0 ? about : [.. about, .. beside])
        {
            if (!other.IsFirstIn(asked) || other.Selector.IsOfNone || other.Selector.IsOfPointing)
            {
                continue;
            }

            steps -= hiding.Count;
            if (beside.Contains(other) || hiding.Exists(other.Selector.IsOfMore) || MayMatch(other, element, hidingNames))
            {
                steps -= sure.Count;
                var shown = Cascade([.. sure, other], own);
                if ((shown.Hides & hides) != hides)
                {
                    return shown;
                }
            }

            if (IsTooMuch)
            {
                return default;
            }
        }

        return set;
    }

    private static Declarations Cascade(List<StyleRule> matching, in Declarations own)
    {
        matching.Sort();
        var set = default(Declarations);
        foreach (var rule in matching)
        {
            set = set.Under(rule.Said);
        }

        return set.Under(own);
    }

    // In some state of the page: with a class more or another one, under another element, on another screen.
    private bool MayMatch(StyleRule rule, IElement element, List<string> hiding) =>
        rule.Selector.NamesOneOf(hiding) || (rule.IsSure ? rule.Selector.IsOfState && rule.Selector.MatchesLast(element, ref steps) : rule.Selector.Matches(element, ref steps));

    // What rules have to set to be about what the signs set: most pages need few of them.
    private static string[] Telling(ReadOnlySpan<char> before, char sign, char next) => char.ToLowerInvariant(sign) switch
    {
        'd' => ["display"],
        'v' => ["visibility"],
        'o' => ["opacity"],
        'f' => ["font-size"],
        'c' => ["clip", "position"],
        ':' => Ends(before, "left") ? ["left", "position"] : Ends(before, "right") ? ["right", "position"] : Ends(before, "top") ? ["top", "position"] : Ends(before, "indent") ? ["indent"] : [],
        _ => next is 'f' or 'F' ? ["filter"] : ["height", "overflow"],
    };

    private static bool Ends(ReadOnlySpan<char> text, string word) => text.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, RuleList>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var read = new Dictionary<string, RuleList>(UsualNames, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var selectors = new Dictionary<string, StyleSelector>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        StyleRule? rule = null;
        Func<ReadOnlyMemory<char>, StyleSelector> selectorOf = SelectorOf;
        NameTaker addRule = key => AddTo(read, key, rule!);
        var reader = new SheetReader((text, block) =>
        {
            if (++count > MostRules)
            {
                return;
            }

            rule = new(text, block, count, selectorOf);
            var selector = text.Span;
            var subject = SelectorText.StartOfSubject(selector);
            SelectorText.EachKey(selector[subject..], int.MaxValue, addRule);
            if (SelectorText.Context(selector, subject) is { Length: > 0 } context)
            {
                AddTo(read, context, rule);
            }
        }, SearchValues.Create([.. telling], StringComparison.OrdinalIgnoreCase));
        sheets.ForEach(reader.Read);
        return read;

        StyleSelector SelectorOf(ReadOnlyMemory<char> text)
        {
            if (!selectors.TryGetValue(text.Span, out var selector))
            {
                selectors[text.Span] = selector = new(text.ToString());
            }

            return selector;
        }
    }

    private static void AddTo(Dictionary<string, RuleList>.AlternateLookup<ReadOnlySpan<char>> lists, ReadOnlySpan<char> key, StyleRule rule)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            var name = key.ToString();
            lists.Dictionary[name] = list = new(name);
        }

        list.Rules.Add(rule);
    }

    private bool MayBeHidden(IElement element)
    {
        foreach (var list in lists)
        {
            steps -= list.Hiding.Count;
            foreach (var rule in list.Hiding)
            {
                if (!rule.Selector.IsOfWhatIsNot && rule.Selector.Matches(element, ref steps))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Those whose subject has a name of the element, each once.
    private List<StyleRule> About()
    {
        var found = new List<StyleRule>();
        asked++;
        foreach (var list in lists)
        {
            steps -= list.Rules.Count;
            foreach (var rule in list.Rules)
            {
                if (rule.IsFirstIn(asked) && !rule.Said.IsEmpty)
                {
                    found.Add(rule);
                }
            }
        }

        return found;
    }

    private IEnumerable<StyleRule> Within(string context)
    {
        if (context.Length == 0 || rules is not { } known || !known.TryGetValue(context, out var list))
        {
            return [];
        }

        steps -= list.Rules.Count;
        return list.Rules.Where(rule => !rule.Said.IsEmpty);
    }

    private void ListAbout(IElement element)
    {
        lists.Clear();
        Span<char> key = stackalloc char[HidingNames.Longest + 1];
        List(element.LocalName);
        List(SelectorText.Any);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            ListNamed('[', attributes[i]!.Name, key);
        }

        if (element.Id is { Length: > 0 } id)
        {
            ListNamed('#', id, key);
        }

        var classes = element.ClassName.AsSpan();
        foreach (var range in classes.SplitAny(Blanks))
        {
            ListNamed('.', classes[range], key);
        }
    }

    private void ListNamed(char mark, ReadOnlySpan<char> name, Span<char> key)
    {
        if (name.Length is > 0 and <= HidingNames.Longest)
        {
            key[0] = mark;
            name.CopyTo(key[1..]);
            List(key[..(name.Length + 1)]);
        }
    }

    private void List(ReadOnlySpan<char> key)
    {
        if (rules is { } known && known.TryGetValue(key, out var list))
        {
            lists.Add(list);
        }
    }

    private sealed class RuleList(string key)
    {
        private List<StyleRule>? hiding;

        public List<StyleRule> Rules { get; } = [];

        // Of those that ask for several names each is in one list: no element has one of these names alone.
        public List<StyleRule> Hiding => hiding ??= Rules.FindAll(rule => rule.IsSure && rule.Said.MayHide && rule.IsFoundBy(key));
    }
}
