using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace NewsCompare.Core.Markup;

/// <summary>Watches the tokens of one page and refuses what would make the tree builder quadratic.</summary>
/// <remarks>It follows the parser's stack of open elements closely enough: elements that close by themselves do, end tags that match nothing or cannot
/// reach their element are ignored. Where it errs, it counts too many, which real pages (at most some 320 open elements) leave room for.</remarks>
internal sealed class TokenGuard
{
    private const int MostOpen = 1_500;
    private const int MostFormatting = 100;
    private const int MostTokens = 400_000;
    private const int Reach = 48;

    private readonly List<string> open = [];
    private readonly List<TagKind> kinds = [];
    private readonly Dictionary<string, int> openByName = new(StringComparer.Ordinal);
    private int formatting;
    private int foreign;
    private int tokens;

    /// <summary>Counts one token.</summary>
    /// <param name="token">As the tokenizer gives it.</param>
    /// <exception cref="RefusedMarkupException">The page went over a limit.</exception>
    public void See(HtmlToken token)
    {
        if (++tokens > MostTokens)
        {
            throw new RefusedMarkupException($"more than {MostTokens} tokens");
        }

        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Start(token.Name, ((HtmlTagToken)token).IsSelfClosing);
                break;
            case HtmlTokenType.EndTag:
                End(token.Name);
                break;
        }
    }

    private void Start(string name, bool selfClosing)
    {
        var kind = TagKinds.Of(name);
        if ((kind & TagKind.Void) != 0 || (selfClosing && foreign > 0))
        {
            return;
        }

        if ((kind & TagKind.Special) != 0 && name != "p")
        {
            CloseImplied("p", TagKind.Barrier);
        }

        if ((kind & TagKind.Implicit) != 0)
        {
            CloseImplied(name, name is "p" ? TagKind.Barrier : TagKind.Other);
        }

        Push(name, kind);
    }

    private void Push(string name, TagKind kind)
    {
        open.Add(name);
        kinds.Add(kind);
        openByName[name] = openByName.GetValueOrDefault(name) + 1;
        foreign += name is "svg" or "math" ? 1 : 0;
        formatting += (kind & TagKind.Formatting) != 0 ? 1 : 0;
        if (open.Count > MostOpen)
        {
            throw new RefusedMarkupException($"more than {MostOpen} open elements");
        }

        if (formatting > MostFormatting)
        {
            throw new RefusedMarkupException($"more than {MostFormatting} open formatting elements");
        }
    }

    private void End(string name)
    {
        if (openByName.GetValueOrDefault(name) == 0)
        {
            return;
        }

        var kind = TagKinds.Of(name);
        var barrier = (kind & TagKind.TablePart) != 0 ? TagKind.Other : (kind & TagKind.Special) != 0 ? TagKind.Barrier : TagKind.Special;
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (open[at] == name)
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

            var stops = (kind & TagKind.Formatting) != 0 ? (kinds[at] & TagKind.Barrier) != 0 : (kinds[at] & barrier) != 0;
            if (stops || ((kind & TagKind.TablePart) != 0 && name != "table" && open[at] == "table"))
            {
                return;
            }
        }
    }

    private void CloseImplied(string name, TagKind barrier)
    {
        var least = Math.Max(0, open.Count - Reach);
        for (var at = open.Count - 1; at >= least; at--)
        {
            if (TagKinds.SameGroup(open[at], name))
            {
                CloseFrom(at, keepFormatting: (TagKinds.Of(name) & TagKind.TablePart) == 0);
                return;
            }

            if ((kinds[at] & barrier) != 0 || open[at] is "ul" or "ol" or "table" or "dl" or "select" or "template")
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
            var isFormatting = (kinds[at] & TagKind.Formatting) != 0;
            if (!isFormatting || !keepFormatting)
            {
                Remove(at);
            }
        }
    }

    private void Remove(int at)
    {
        openByName[open[at]]--;
        foreign -= open[at] is "svg" or "math" ? 1 : 0;
        formatting -= (kinds[at] & TagKind.Formatting) != 0 ? 1 : 0;
        open.RemoveAt(at);
        kinds.RemoveAt(at);
    }
}
