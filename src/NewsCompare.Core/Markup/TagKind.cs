using System.Collections.Frozen;

namespace NewsCompare.Core.Markup;

/// <summary>What the parser does with an element of that name, as far as the guard must know.</summary>
[Flags]
internal enum TagKind
{
    /// <summary>An ordinary inline element.</summary>
    Other = 0,

    /// <summary>Never has content.</summary>
    Void = 1,

    /// <summary>Is opened again by the parser where it was not closed.</summary>
    Formatting = 2,

    /// <summary>Ends an open paragraph; an end tag of an inline element does not reach past it.</summary>
    Special = 4,

    /// <summary>Is closed by the next of its group.</summary>
    Implicit = 8,

    /// <summary>End tags do not reach past it, except those of table parts.</summary>
    Barrier = 16,

    /// <summary>Part of a table.</summary>
    TablePart = 32,
}

/// <summary>The kinds of the HTML elements.</summary>
internal static class TagKinds
{
    private static readonly FrozenDictionary<string, TagKind> Kinds = Build();

    public static TagKind Of(string name) => Kinds.GetValueOrDefault(name);

    /// <summary>Elements of one group close each other; of those that do so, the group is one and the same string.</summary>
    /// <param name="name">Local name.</param>
    public static string Group(string name) => name switch
    {
        "td" or "th" => "td",
        "dt" or "dd" => "dd",
        "p" => "p",
        "li" => "li",
        "tr" => "tr",
        "option" => "option",
        _ => name,
    };

    private static FrozenDictionary<string, TagKind> Build()
    {
        var kinds = new Dictionary<string, TagKind>(StringComparer.Ordinal);
        Add("area base br col embed hr img input keygen link meta param source track wbr", TagKind.Void);
        Add("a b big code em font i nobr s small strike strong tt u", TagKind.Formatting);
        Add(
            "address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header "
            + "hgroup html iframe li main menu nav noembed noframes noscript ol p plaintext pre script search section select style summary template "
            + "textarea title ul xmp table caption colgroup tbody tfoot thead td th tr button applet marquee object dd dt hr img input br",
            TagKind.Special);
        Add("li p td tr th option dt dd", TagKind.Implicit);
        Add("applet caption html table td th marquee object template", TagKind.Barrier);
        Add("caption colgroup tbody tfoot thead td th tr table", TagKind.TablePart);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, TagKind kind)
        {
            foreach (var name in names.Split(' '))
            {
                kinds[name] = kinds.GetValueOrDefault(name) | kind;
            }
        }
    }
}
