using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>A body as a row of items, cut into clause groups: sentences whose ends inside a quotation do not count.</summary>
internal sealed class BodyItems
{
    // No sentence is so long; without an end every cue of a hostile one would look through all of it.
    private const int LongestGroup = 400;

    private BodyItems(Body body, CueLexicon lexicon, List<BodyItem> items, List<ItemGroup> groups) =>
        (Body, Lexicon, Items, Groups) = (body, lexicon, items, groups);

    /// <summary>The body that was cut.</summary>
    public Body Body { get; }

    /// <summary>The words it was cut by.</summary>
    public CueLexicon Lexicon { get; }

    /// <summary>The items in reading order.</summary>
    public IReadOnlyList<BodyItem> Items { get; }

    /// <summary>The groups in reading order.</summary>
    public IReadOnlyList<ItemGroup> Groups { get; }

    /// <summary>Cuts a body.</summary>
    /// <param name="body">The text.</param>
    /// <param name="lexicon">Classes of words.</param>
    public static BodyItems Of(Body body, CueLexicon lexicon)
    {
        List<Token> tokens = [.. Tokenizer.Tokens(body.Text)];
        var tags = new SaidTags(body.Text, tokens, lexicon);
        List<QuotedStretch> stretches = [.. QuoteMarkScanner.Scan(body).Where(stretch => !tags.AreIn(stretch))];
        var items = new List<BodyItem>();
        var groups = new List<ItemGroup>();
        var (stretch, sentence, first, paragraph) = (0, -1, 0, -1);
        foreach (var token in tokens)
        {
            while (stretch < stretches.Count && stretches[stretch].Outer.End <= token.Start)
            {
                stretch++;
            }

            if (stretch < stretches.Count && stretches[stretch].Outer.Start <= token.Start)
            {
                if (items.Count == 0 || items[^1].Start != stretches[stretch].Outer.Start)
                {
                    Begin(stretches[stretch].Outer.Start);
                    items.Add(QuoteItem(body.Text, stretches[stretch]));
                }
            }
            else
            {
                Begin(token.Start);
                items.Add(new(
                    token.Start, token.End, token.Norm, token.IsWord ? ItemKind.Word : ItemKind.Mark,
                    token.IsWord && char.IsUpper(body.Text[token.Start]), lexicon.ClassesOf(token.Norm), false, false));
            }
        }

        Close();
        return new(body, lexicon, items, groups);

        void Begin(int start)
        {
            if (items.Count - first >= LongestGroup)
            {
                Close();
            }

            while (sentence + 1 < body.Sentences.Count && body.Sentences[sentence + 1].Start <= start)
            {
                sentence++;
                if (body.Sentences[sentence].Start == start || body.Sentences[sentence].Paragraph != paragraph)
                {
                    Close();
                }
            }
        }

        void Close()
        {
            if (items.Count > first)
            {
                groups.Add(new(first, items.Count, paragraph));
            }

            first = items.Count;
            paragraph = sentence < 0 ? 0 : body.Sentences[sentence].Paragraph;
        }
    }

    /// <summary>Whether spans stand in quotation marks: all, in part, or not.</summary>
    /// <param name="spans">Stretches of the text.</param>
    public AttributionType TypeOf(IReadOnlyList<TextSpan> spans)
    {
        var (inside, outside) = (false, false);
        foreach (var span in spans)
        {
            for (var at = FirstFrom(span.Start); at < Items.Count && Items[at].Start < span.End; at++)
            {
                inside |= Items[at].IsQuote;
                outside |= Items[at].IsWord;
            }
        }

        return !inside ? AttributionType.Indirect : outside ? AttributionType.Mixed : AttributionType.Direct;
    }

    /// <summary>The first item that ends behind a place of the text; the number of items when none does.</summary>
    /// <param name="start">A code unit.</param>
    public int FirstFrom(int start)
    {
        var (low, high) = (0, Items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Items[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static BodyItem QuoteItem(string text, QuotedStretch stretch)
    {
        var words = 0;
        for (var at = stretch.Inner.Start; at < stretch.Inner.End && words < 4; at++)
        {
            words += !char.IsWhiteSpace(text[at]) && (at == stretch.Inner.Start || char.IsWhiteSpace(text[at - 1])) ? 1 : 0;
        }

        var last = stretch.Inner.End - 1;
        while (last > stretch.Inner.Start && (char.IsWhiteSpace(text[last]) || text[last] is '\u2019' or '\''))
        {
            last--;
        }

        var marked = last >= stretch.Inner.Start && text[last] is ',' or '.' or '?' or '!' or '\u2026' or '-' or '\u2014';
        return new(
            stretch.Outer.Start, stretch.Outer.End, marked ? text[last].ToString() : string.Empty, ItemKind.Quotation,
            stretch.Inner.Length > 0 && char.IsUpper(text[stretch.Inner.Start]), WordClasses.None, words >= 3 || marked, stretch.Continues);
    }
}

/// <summary>Items from <paramref name="First"/> up to but not with <paramref name="End"/>.</summary>
/// <param name="First">Index of the first item.</param>
/// <param name="End">One past the last.</param>
/// <param name="Paragraph">The paragraph, from 0.</param>
internal readonly record struct ItemGroup(int First, int End, int Paragraph);
