using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Reads a tree as blocks of text, in one walk.</summary>
internal sealed class BlockReader
{
    // White space, and what has no width: the soft hyphen and its kin.
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\u200B\uFEFF\u00AD");

    private readonly List<Block> blocks = [];
    private readonly List<Region> regions = [];
    private readonly RegionHints hints = new();
    private readonly StringBuilder text = new();
    private readonly List<BlockLink> links = [];
    private Region at;
    private string? href;
    private int linkStart;
    private int breaks;
    private int emphasis;
    private bool plain;

    private BlockReader(IElement body)
    {
        at = new(body, null, RegionHint.None, 0);
        regions.Add(at);
    }

    /// <summary>The blocks of a page.</summary>
    /// <param name="body">Its body element.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public static BlockPage Read(IElement body, CancellationToken cancellationToken)
    {
        var reader = new BlockReader(body);
        reader.Children(body, cancellationToken);
        reader.Flush();
        reader.regions[0].EndBlock = reader.blocks.Count;
        return new(reader.blocks, reader.regions);
    }

    private void Children(INode node, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case Element element:
                    Read(element, cancellationToken);
                    break;
                case IText words:
                    Append(words.Data);
                    break;
            }
        }
    }

    private void Read(Element element, CancellationToken cancellationToken)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            Break();
        }
        else if (name == "a")
        {
            Link(element, cancellationToken);
        }
        else if (ElementNames.IsSkipped(name))
        {
            if (ElementNames.PartsText(name))
            {
                Flush();
            }
        }
        else if (name is "td" or "th" && TableCells.IsPlain(element))
        {
            Append(" ");
            Children(element, cancellationToken);
            Append(" ");
        }
        else if (name == "span" && RegionHints.IsHidden(element))
        {
            return;
        }
        else if (ElementNames.IsInline(name) && !(name == "span" && hints.IsApart(element)))
        {
            var marked = name is "b" or "strong" or "em" or "i" ? 1 : 0;
            emphasis += marked;
            Children(element, cancellationToken);
            emphasis -= marked;
        }
        else
        {
            Enter(element, cancellationToken);
        }
    }

    private void Enter(IElement element, CancellationToken cancellationToken)
    {
        Flush();
        var outer = at;
        at = new(element, outer, hints.Of(element), blocks.Count);
        regions.Add(at);
        Children(element, cancellationToken);
        Flush();
        at.EndBlock = blocks.Count;
        at = outer;
    }

    private void Link(Element element, CancellationToken cancellationToken)
    {
        var outer = href;
        CloseLink();
        href = element.GetAttribute("href") ?? string.Empty;
        linkStart = text.Length;
        Children(element, cancellationToken);
        CloseLink();
        href = outer;
        linkStart = text.Length;
    }

    private void CloseLink()
    {
        if (href is not null && text.Length > linkStart)
        {
            var start = linkStart < text.Length && text[linkStart] == ' ' ? linkStart + 1 : linkStart;
            var end = text.Length > start && text[^1] == ' ' ? text.Length - 1 : text.Length;
            if (end > start)
            {
                links.Add(new(start, end, href));
            }
        }

        linkStart = text.Length;
    }

    private void Append(string words)
    {
        var rest = words.AsSpan();
        while (!rest.IsEmpty)
        {
            var run = rest.IndexOfAny(Marks);
            run = run < 0 ? rest.Length : run;
            if (run > 0)
            {
                breaks = 0;
                plain |= emphasis == 0;
                text.Append(rest[..run]);
            }

            if (run < rest.Length && char.IsWhiteSpace(rest[run]) && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }

            rest = run < rest.Length ? rest[(run + 1)..] : [];
        }
    }

    // One line break inside a paragraph is a blank; two part paragraphs, and so does one behind a long sentence.
    private void Break()
    {
        breaks++;
        if (breaks > 1 || (at.Tag is not ("h1" or "h2" or "h3") && text.Length > 100 && TextSize.EndsSentence(text.ToString(text.Length - 4, 4))))
        {
            Flush();
        }
        else
        {
            Append(" ");
            breaks = 1;
        }
    }

    private void Flush()
    {
        CloseLink();
        breaks = 0;
        var end = text.Length > 0 && text[^1] == ' ' ? text.Length - 1 : text.Length;
        if (end > 0)
        {
            blocks.Add(new(blocks.Count, text.ToString(0, end), links.ToArray(), at) { IsEmphasized = !plain });
        }

        text.Clear();
        links.Clear();
        linkStart = 0;
        plain = false;
    }
}
