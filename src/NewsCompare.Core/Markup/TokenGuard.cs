using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsCompare.Core.Markup;

/// <summary>Watches the tokens of one page and refuses what would make the tree builder quadratic.</summary>
/// <remarks>It follows the parser's stack of open elements closely enough: elements that close by themselves do, end tags that match nothing or cannot
/// reach their element are ignored. Where it errs, it counts too many, which real pages (at most some 320 open elements) leave room for, or the depth of the tree tells.</remarks>
/// <param name="texts">Told where the texts of scripts and style sheets begin.</param>
/// <param name="depth">How deep the tree is.</param>
/// <param name="cancellationToken">Ends the parsing.</param>
internal sealed class TokenGuard(RawTexts texts, TreeDepth depth, CancellationToken cancellationToken)
{
    private const int MostOpen = 1_500;
    private const int MostFormatting = 100;
    private const int MostTokens = 120_000; // three times those of the largest of 873 real pages
    private const int Reach = 48;

    // Some tags make the parser walk all that is open (end tags that match nothing): some 100 ns a step with what each creates. Real pages stay below a million.
    private const int MostSteps = 12_000_000;

    // Formatting elements that a block has closed are opened anew in the next one, at some 400 bytes each.
    private const int MostReopened = 300_000;

    private readonly NearNames<TagName> near = new(Reader());
    private readonly List<TagName> open = [];
    private TagName? paragraph;
    private int formatting;
    private int foreign;
    private int tokens;
    private int steps;
    private int reopened;

    /// <summary>Counts one token and hands it on.</summary>
    /// <param name="token">As the tokenizer gives it.</param>
    /// <param name="next">The tree builder.</param>
    /// <exception cref="RefusedMarkupException">The page went over a limit.</exception>
    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        if (IsOfDrawing(ref token))
        {
            return TokenConsumptionResult.Continue;
        }

        See(ref token);
        if (token.Type != HtmlTokenType.StartTag)
        {
            next(ref token);
            return TokenConsumptionResult.Continue;
        }

        var name = token.Name.ToString();
        texts.Forget();
        next(ref token);
        switch (name)
        {
            case "pre" or "listing" or "textarea":
                See(ref token); // for these the tree builder reads the token behind them by itself, into the same place
                break;
            case "script":
                texts.PassScript();
                break;
            case "style":
                texts.PassSheet(isRead: Named("noscript").Open == 0);
                break;
        }

        return TokenConsumptionResult.Continue;
    }

    // The lines of a drawing are many, hold no text, and are not read.
    private bool IsOfDrawing(ref StructHtmlToken token)
    {
        if (foreign == 0 || token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || !Named(token.Name.ToString()).IsOfDrawing)
        {
            return false;
        }

        Count();
        return true;
    }

    private void See(ref StructHtmlToken token)
    {
        Count();
        cancellationToken.ThrowIfCancellationRequested();
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Start(token.Name.ToString(), token.IsSelfClosing);
                break;
            case HtmlTokenType.EndTag:
                End(token.Name.ToString());
                break;
            default:
                return;
        }

        steps += Math.Max(open.Count, depth.Measured);
        if (steps > MostSteps)
        {
            throw new RefusedMarkupException($"more than {MostSteps} steps over open elements");
        }
    }

    private void Count()
    {
        if (++tokens > MostTokens)
        {
            throw new RefusedMarkupException($"more than {MostTokens} tokens");
        }
    }

    private TagName Named(string name) => near.Of(name);

    private void Start(string text, bool selfClosing)
    {
        var name = Named(text);
        if ((name.Kind & TagKind.Void) != 0 || (selfClosing && foreign > 0))
        {
            return;
        }

        if ((name.Kind & TagKind.Special) != 0 && name.Group != "p" && (paragraph ??= Named("p")).Open > 0)
        {
            CloseImplied("p", TagKind.Barrier);
        }

        if ((name.Kind & TagKind.Implicit) != 0)
        {
            CloseImplied(name.Group, name.Group is "p" ? TagKind.Barrier : TagKind.Other);
        }

        if ((name.Kind & TagKind.Special) != 0)
        {
            reopened += formatting;
            if (reopened > MostReopened)
            {
                throw new RefusedMarkupException($"more than {MostReopened} formatting elements opened anew");
            }
        }

        Push(name);
    }

    private void Push(TagName name)
    {
        open.Add(name);
        name.Open++;
        foreign += name.IsForeign ? 1 : 0;
        formatting += (name.Kind & TagKind.Formatting) != 0 ? 1 : 0;
        if (open.Count > MostOpen)
        {
            throw new RefusedMarkupException($"more than {MostOpen} open elements");
        }

        if (formatting > MostFormatting)
        {
            throw new RefusedMarkupException($"more than {MostFormatting} open formatting elements");
        }
    }

    private void End(string text)
    {
        var name = Named(text);
        if (name.Open == 0)
        {
            return;
        }

        var kind = name.Kind;
        var barrier = (kind & TagKind.TablePart) != 0 ? TagKind.Other : (kind & TagKind.Special) != 0 ? TagKind.Barrier : TagKind.Special;
        for (var at = open.Count - 1; at >= 0; at--)
        {
            var opened = open[at];
            if (ReferenceEquals(opened, name))
            {
                if ((kind & TagKind.Formatting) != 0)
                {
                    Remove(at);
                }
                else
                {
                    CloseFrom(at, keepFormatting: (kind & TagKind.TablePart) == 0);
                }

                return;
            }

            var stops = (kind & TagKind.Formatting) != 0 ? (opened.Kind & TagKind.Barrier) != 0 : (opened.Kind & barrier) != 0;
            if (stops || ((kind & TagKind.TablePart) != 0 && !name.IsTable && opened.IsTable))
            {
                return;
            }
        }
    }

    private void CloseImplied(string group, TagKind barrier)
    {
        var least = Math.Max(0, open.Count - Reach);
        for (var at = open.Count - 1; at >= least; at--)
        {
            var opened = open[at];
            if (ReferenceEquals(opened.Group, group))
            {
                CloseFrom(at, keepFormatting: (opened.Kind & TagKind.TablePart) == 0);
                return;
            }

            if ((opened.Kind & barrier) != 0 || opened.EndsReach)
            {
                return;
            }
        }
    }

    // A formatting element that a block's end closes is opened again behind it, so it stays on the count; the end of a table cell ends it for good.
    private void CloseFrom(int first, bool keepFormatting)
    {
        for (var at = open.Count - 1; at >= first; at--)
        {
            var isFormatting = (open[at].Kind & TagKind.Formatting) != 0;
            if (!isFormatting || !keepFormatting)
            {
                Remove(at);
            }
        }
    }

    private void Remove(int at)
    {
        var name = open[at];
        name.Open--;
        foreign -= name.IsForeign ? 1 : 0;
        formatting -= (name.Kind & TagKind.Formatting) != 0 ? 1 : 0;
        open.RemoveAt(at);
    }

    private static Func<string, TagName> Reader()
    {
        var names = new Dictionary<string, TagName>(StringComparer.Ordinal);
        return name => names.TryGetValue(name, out var known) ? known : names[name] = new(name);
    }

    // What is known of one element name on this page.
    private sealed class TagName(string name)
    {
        public TagKind Kind { get; } = TagKinds.Of(name);

        // Elements of one group close each other; interned, so that groups are compared by reference.
        public string Group { get; } = TagKinds.Group(name);

        public bool IsForeign { get; } = name is "svg" or "math";

        public bool IsTable { get; } = name is "table";

        public bool IsOfDrawing { get; } = name is "path" or "g" or "rect" or "circle" or "ellipse" or "line" or "polygon" or "polyline" or "defs" or "lineargradient" or "radialgradient" or "stop" or "clippath" or "mask" or "use";

        public bool EndsReach { get; } = name is "ul" or "ol" or "table" or "dl" or "select" or "template";

        public int Open { get; set; }
    }
}
