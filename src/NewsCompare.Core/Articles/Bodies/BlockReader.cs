using AngleSharp.Dom;
using NewsCompare.Core.Markup;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads a tree as blocks of text, in one walk.</summary>
/// <remarks>Longer than other files: the walk has one state, and every part of it reads and writes most of that.</remarks>
internal sealed class BlockReader
{
    private const double MostLinked = 0.5;
    private const int LongestHead = 100;
    private const int LeastBelowHead = 50;
    private const int Usual = 256; // of either on a page

    private readonly List<Block> blocks = new(Usual);
    private readonly List<Region> regions = new(Usual);
    private readonly RegionHints hints;
    private readonly List<BlockLink> links = [];
    private Region at;
    private char[] text = new char[1024];
    private int length;
    private string? href;
    private int linkStart;
    private int breaks;
    private int headEnd; // where the first line break stands behind bold words; negative where it stands behind others
    private int emphasis;
    private int asides;
    private int spanEnd; // where the span that was read last ends
    private int seam; // where the next one begins right behind it; no word stands before it at 0
    private int hidden;
    private int hiddenSize;
    private bool plain;
    private bool upright;
    private bool image;
    private bool isCell; // the words that come next open a cell behind another

    private BlockReader(IElement body, StyleSheets sheets)
    {
        hints = new(sheets);
        at = new(body, body.Index(), null, new(RegionHint.None, false, body.ClassName, body.Id, body.GetAttribute("role"), body.ClassName is { } names ? ClassSignsReader.Of(names) : ClassSigns.None), 0);
        regions.Add(at);
    }

    /// <summary>The blocks of a page.</summary>
    /// <param name="body">Its body element.</param>
    /// <param name="sheets">The page's style sheets.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static BlockPage Read(IElement body, StyleSheets sheets, CancellationToken cancellationToken)
    {
        var reader = new BlockReader(body, sheets);
        reader.Children(body, cancellationToken);
        reader.Flush();
        reader.regions[0].EndBlock = reader.blocks.Count;
        OpenLinks.Close(reader.blocks);
        return new(reader.blocks, reader.regions, reader.hiddenSize);
    }

    private void Children(INode node, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (node is Element { ShadowRoot: { } shadow })
        {
            Children(shadow, cancellationToken);
        }

        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is not Element element)
            {
                Append((children[i] as IText)?.Data ?? string.Empty);
            }
            else if (at.Tag is "p" && SentenceElements.IsWord(element, children, i, text.AsSpan(0, length), hints))
            {
                Span(element, i, cancellationToken);
            }
            else
            {
                Read(element, i, cancellationToken);
            }
        }
    }

    private void Read(Element element, int place, CancellationToken cancellationToken)
    {
        var name = element.LocalName;
        var kind = ElementNames.KindOf(name);
        if (name == "br")
        {
            Break();
        }
        else if (name == "a")
        {
            Link(element, cancellationToken);
        }
        else if (kind is ElementKind.Skipped or ElementKind.Parting)
        {
            if (kind is ElementKind.Parting)
            {
                Flush();
                at.Players += name is "iframe" or "video" or "audio" or "amp-video" or "amp-iframe" ? 1 : 0;
            }
            else if (name is "button" && (HiddenRest.Asks(element, Siblings.After(element, place)) || (at.Tag is "h2" or "h3" or "h4" && length == 0 && HiddenRest.IsWholeHeading(element))))
            {
                ReadButton(element, place, cancellationToken);
            }
            else if (name is "button" or "input")
            {
                at.Controls += name is "button" || element.GetAttribute("type") is "radio" or "checkbox" ? 1 : IsField(element) ? 2 : 0;
                at.Replies += name is "button" && ReplyButtons.Are(element) ? 1 : 0;
            }
            else if (name is "img" or "picture" or "amp-img")
            {
                at.Images++;
                image |= length == 0;
            }
        }
        else if (name is "td" or "th" && TableCells.PlainTextOf(element) is { } words)
        {
            Append(" ");
            isCell = at.Tag is "tr" && length > 0;
            Children(words, cancellationToken);
            isCell = false;
            Append(" ");
        }
        else if (name == "span")
        {
            Span(element, place, cancellationToken);
        }
        else if (kind is ElementKind.Inline && !(name == "cite" && at.Tag is "blockquote"))
        {
            var read = hints.OfInline(element);
            seam = name is "time" && spanEnd == length ? length : -1;
            if (IsLeftOut(read, element) || (name == "sup" && IsMark(element, place)) || (name is "rt" or "rtc" && !SentenceElements.IsInBrackets(element)))
            {
                return;
            }

            var (marked, aside) = (name is "b" or "strong" or "em" or "i" ? 1 : 0, name is "em" or "i" or "small" ? 1 : 0);
            emphasis += marked;
            asides += aside;
            Children(element, read.IsBlock, cancellationToken);
            emphasis -= marked;
            asides -= aside;
        }
        else
        {
            Enter(element, place, cancellationToken);
        }
    }

    private static bool IsField(Element element) => element.GetAttribute("type") is null or "" or "email" or "text";

    // What opens an answer is its heading.
    private void ReadButton(Element element, int place, CancellationToken cancellationToken)
    {
        if (at.IsHeading)
        {
            Children(element, cancellationToken);
        }
        else
        {
            Enter(element, place, cancellationToken);
        }
    }

    // What leads to a footnote is no part of the word or number before it; a power or the first part of a fraction is, and does not run into it.
    private bool IsMark(Element element, int place)
    {
        var read = ReferenceMarks.Read(text.AsSpan(0, length), element, place, href is not null && linkStart == length);
        if (read is Superscript.Apart)
        {
            Append(" ");
        }

        return read is Superscript.Mark;
    }

    private void Span(Element element, int place, CancellationToken cancellationToken)
    {
        var read = hints.OfInline(element);
        if (IsLeftOut(read, element))
        {
            return;
        }

        if (read.IsApart)
        {
            Enter(element, place, cancellationToken);
        }
        else
        {
            seam = spanEnd == length ? length : -1;
            Children(element, read.IsBlock, cancellationToken);
            spanEnd = length;
        }
    }

    private void Children(Element element, bool isBlock, CancellationToken cancellationToken)
    {
        if (isBlock)
        {
            Flush();
        }

        Children(element, cancellationToken);
        if (isBlock)
        {
            Flush();
        }
    }

    private bool IsLeftOut(InlineHint read, Element element)
    {
        hiddenSize += read.IsHiddenBySheet ? TextSize.Of(element.TextContent) : 0;
        return read.IsHidden;
    }

    private void Enter(IElement element, int place, CancellationToken cancellationToken)
    {
        Flush();
        var outer = at;
        var read = hints.Of(element);
        var isHiddenBySheet = read.IsHiddenBySheet;
        at = new(element, place, outer, read, blocks.Count);
        hidden += isHiddenBySheet ? 1 : 0;
        regions.Add(at);
        Children(element, cancellationToken);
        Flush();
        hidden -= isHiddenBySheet ? 1 : 0;
        at.EndBlock = blocks.Count;
        outer.Images += at.Images;
        outer.Players += at.Players;
        outer.Controls += at.Controls;
        outer.Replies += at.Replies;
        outer.HoldsForm |= at.Tag is "form";
        at = outer;
    }

    private void Link(Element element, CancellationToken cancellationToken)
    {
        var outer = href;
        CloseLink();
        href = element.GetAttribute("href") ?? string.Empty;
        linkStart = length;
        Children(element, cancellationToken);
        CloseLink();
        href = outer;
        linkStart = length;
    }

    private void CloseLink()
    {
        if (href is not null && length > linkStart)
        {
            var start = linkStart < length && text[linkStart] == ' ' ? linkStart + 1 : linkStart;
            var end = length > start && text[length - 1] == ' ' ? length - 1 : length;
            if (end > start)
            {
                links.Add(new(start, end, href));
            }
        }

        linkStart = length;
    }

    private void Append(string words)
    {
        if (isCell && !string.IsNullOrWhiteSpace(words))
        {
            isCell = false;
            Append(TableCells.Parting);
            linkStart = href is null ? linkStart : length;
        }

        if (text.Length <= length + words.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + words.Length + 1));
        }

        if (words.Length > 0 && length > 3 && StandsApart(words[0]))
        {
            text[length++] = ' ';
        }

        // Most is letters, or the blanks by which elements are set in: a loop is faster here than a search from mark to mark.
        var hasWords = false;
        var (to, end) = (text, length);
        foreach (var c in words)
        {
            if ((c > ' ' && c < '\u0085') || (c != ' ' && !Characters.Blanks.Contains(c)))
            {
                to[end++] = c;
                hasWords = true;
            }
            else if (end > 0 && to[end - 1] != ' ' && (c == ' ' || char.IsWhiteSpace(c)))
            {
                to[end++] = ' ';
            }
        }

        length = end;

        if (hasWords)
        {
            breaks = 0;
            plain |= emphasis == 0;
            upright |= asides == 0;
        }
    }

    // "21:04" and "Vote is in", "on Monday." and "Photo: A. Bell", "By Ida Marlow" and "5 Nov", which only their elements part.
    private bool StandsApart(char next) => char.IsLetter(next)
        ? EndsSentence(next) || (length == seam && char.IsUpper(next) && char.IsLower(text[length - 1]) && char.IsLower(text[length - 2])) || (length < 6 && char.IsAsciiDigit(text[0]) && ClockLines.IsClock(new string(text, 0, length)))
        : length == seam && char.IsAsciiDigit(next) && char.IsLower(text[length - 1]);

    // With a word of some letters before the mark: "e.V." is one. What a caption says needs no mark.
    private bool EndsSentence(char next) => char.IsUpper(next)
        && (text[length - 1] is '.' or '!' or '?' or '…' ? char.IsLower(text[length - 2]) && char.IsLower(text[length - 3]) : at.Hint is RegionHint.Caption && char.IsLower(text[length - 1]));

    // One line break inside a paragraph is a blank; two part paragraphs, and so does one behind a long sentence.
    private void Break()
    {
        breaks++;
        if (breaks > 1 || (at.Tag is not ("h1" or "h2" or "h3") && length > 100 && TextSize.EndsSentence(new string(text, length - 4, 4))) || (at.Tag is "td" && PageLines.AreOfPage(text.AsSpan(0, length))))
        {
            Flush();
        }
        else
        {
            headEnd = headEnd != 0 ? headEnd : IsHead() ? length : -1;
            Append(" ");
            breaks = 1;
        }
    }

    private bool IsHead() => !plain && length is > 3 and < LongestHead && links.Count == 0 && href is null && at.Tag is "p" or "div" && !TextSize.EndsSentence(new string(text, 0, length));

    // Bold words that are no sentence, a line break and a paragraph: a heading that somebody set so.
    private void FlushHead()
    {
        var from = text[headEnd] == ' ' ? headEnd + 1 : headEnd;
        var head = text.AsSpan(0, headEnd).TrimEnd();
        blocks.Add(new(blocks.Count, head.ToString(), [], at) { IsEmphasized = true, FollowsImage = image });
        (image, length) = (false, length - from);
        text.AsSpan(from, length).CopyTo(text);
        for (var i = 0; i < links.Count; i++)
        {
            links[i] = new(links[i].Start - from, links[i].End - from, links[i].Href);
        }
    }

    private void Flush()
    {
        CloseLink();
        if (headEnd > 0 && plain && length - headEnd >= LeastBelowHead && TextSize.EndsSentence(new string(text, headEnd, length - headEnd)))
        {
            FlushHead();
        }

        (breaks, headEnd) = (0, 0);
        var end = length > 0 && text[length - 1] == ' ' ? length - 1 : length;
        if (end > 0)
        {
            blocks.Add(new(blocks.Count, new string(text, 0, end), links.ToArray(), at) { IsEmphasized = !plain, IsAside = !upright, FollowsImage = image });
            image = false;
            hiddenSize += hidden > 0 && blocks[^1].LinkDensity < MostLinked ? blocks[^1].Size : 0;
        }

        links.Clear();
        (length, linkStart, spanEnd, seam, plain, upright) = (0, 0, 0, 0, false, false);
    }
}
