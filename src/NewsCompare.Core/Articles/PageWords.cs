using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;

namespace NewsCompare.Core.Articles;

/// <summary>Knows lines of a page that are no part of an article by their words, in many languages at once: the page is read before its language is known.</summary>
internal static partial class PageWords
{
    private const int LongestLine = 60;
    private const int LongestAppeal = 400;
    private const int LongestGate = 300;
    private const int LongestPlea = 700;
    private const string Bullets = " •*>»›–—-";
    private const int LongestTurn = 120;
    private const int LongestPointer = 200;
    private const int LongestCount = 25;

    private static readonly WordScan Gates = new(PageLexicon.Words.List("page-gates"));
    private static readonly FrozenSet<string> Lines = PageLexicon.Words.List("page-lines").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly PhraseStarts Openings = new(PageLexicon.Words.List("page-openings"));
    private static readonly PhraseStarts Walls = new(PageLexicon.Words.List("page-walls"));
    private static readonly PhraseStarts OtherTexts = new(PageLexicon.Words.List("page-other-texts"));
    private static readonly WordScan AllTexts = new(PageLexicon.Words.List("page-all-texts"));
    private static readonly PhraseStarts Turns = new(PageLexicon.Words.List("page-turns"));
    private static readonly PhraseStarts Continuations = new(PageLexicon.Words.List("page-continuations"));
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ContinuationLines = PageLexicon.Words.List("page-continuation-lines").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly PhraseStarts Boxes = new([.. PageLexicon.Words.List("page-boxes"), .. PageLexicon.Words.List("page-other-texts")]);
    private static readonly PhraseEnds BoxEnds = new(PageLexicon.Words.List("page-box-ends"));
    private static readonly PhraseStarts Meters = new(PageLexicon.Words.List("page-meters"));
    private static readonly PhraseStarts Machines = new(PageLexicon.Words.List("page-machines"));
    private static readonly IReadOnlyList<string> Pointers = PageLexicon.Words.List("page-pointers");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PointerLetters = Pointers.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly PhraseStarts PointerStarts = new([.. Pointers, .. PageLexicon.Words.List("page-labels")]);
    private static readonly PhraseStarts PointerPhrases = new(Pointers.Where(words => words.Contains(' ', StringComparison.Ordinal)));
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Captions = PageLexicon.Words.List("page-captions").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private const string LineEdges = " .:…-–—()[]*↓▼";
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SerialEndings = PageLexicon.Words.List("serial-endings").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…。！？");
    private static readonly string[] LineBreaks = [" - ", " – ", " — ", " | ", " · ", " • "];
    private static readonly SearchValues<char> LineMarks = SearchValues.Create("-–—|·•");
    private static readonly PagePhrases Appeals = new("page-appeals", opens: true);
    private static readonly PagePhrases Selves = new("outlet-selves", opens: false);

    // Looking for these is much faster than the phrases, and few lines hold one.
    private static readonly SearchValues<string> SelfSigns = SearchValues.Create(["nonprofit", "profit", "independent", "nonpartisan", "-supported", "-funded", "indépendant", "lucrati", "lucro", "independ", "indipendent", "unabhängig", "gemeinnützig", "spendenfinanziert", "associatif"], StringComparison.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> SupportPaths = PageLexicon.Words.List("support-paths").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SupportPathLetters = SupportPaths.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly char[] HeadingMarks = [.. " .:…()[]0123456789"];
    private static readonly FrozenSet<string> ReaderHeadings = PageLexicon.Words.List("reader-headings").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LineLetters = Lines.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a block is nothing but a line of the page itself: "Advertisement", "Story continues below".</summary>
    /// <param name="block">Any block.</param>
    public static bool IsLine(Block block) => block.Text.Length <= LongestLine && (IsLine(block.Text) || block.Text.AsSpan().ContainsAny(LineMarks) && block.Text.Split(LineBreaks, StringSplitOptions.None) is { Length: > 1 } parts && Array.TrueForAll(parts, IsLine));

    /// <summary>Whether the outlet speaks to its readers: a newsletter, an appeal for money or hints.</summary>
    /// <param name="block">A block at one end of the body; in the middle people may be told of who say such things.</param>
    public static bool IsAppeal(Block block) =>
        block.Size <= LongestAppeal && Openings.Open(block.Text.AsSpan().TrimStart(Bullets)) && !ReportedCalls.AreTold(block.Text);

    /// <summary>Whether a block speaks of subscribers.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsGate(Block block) => block.Size <= LongestGate && Gates.AreIn(block.Text);

    /// <summary>Whether a sentence of a block says that the text goes on for subscribers, or for readers who log in.</summary>
    /// <param name="block">A block behind the text; within it people may say such things.</param>
    public static bool IsWall(Block block) => block.Size <= LongestGate && HoldsSentence(Walls, block.Text) && !HoldsSentence(OtherTexts, block.Text);

    /// <summary>Whether a line speaks of all the texts that the outlet keeps for subscribers, which may not be this one.</summary>
    /// <param name="wall">A line that says that a text goes on for subscribers.</param>
    public static bool OffersAll(Block wall) => AllTexts.AreIn(wall.Text);

    /// <summary>Whether the outlet speaks to its readers in words that no story uses: the terms of a newsletter, other texts for subscribers, how many articles are left.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsBox(Block block) => block.Size <= LongestAppeal && (HoldsSentence(Boxes, block.Text) || BoxEnds.Close(block.Text.AsSpan().TrimEnd("。.！! ")) || IsMeter(block));

    /// <summary>Whether a block counts what its reader may still read without paying: "You have read 3 of 5 free articles". With nothing left it is a wall.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsMeter(Block block)
    {
        if (block.Size > LongestGate || !block.Text.AsSpan().ContainsAnyInRange('0', '9') || !HoldsSentence(Meters, block.Text))
        {
            return false;
        }

        var numbers = Digits().Matches(block.Text);
        return numbers[0].Value != "0" && !(numbers.Count > 1 && numbers[0].Value == numbers[1].Value);
    }

    /// <summary>Whether the outlet asks its readers for money or for their subscription, in a sentence of its own voice; what somebody else says stands in quotation marks.</summary>
    /// <param name="block">Any block.</param>
    public static bool AsksReaders(Block block)
    {
        if (block.Size > LongestPlea || block.IsHeading)
        {
            return false;
        }

        var rest = block.Text.AsSpan();
        while (rest.Length > 0)
        {
            rest = rest.TrimStart(" •*>»›–—-¿¡");
            if (Appeals.MayOpen(rest) && rest is [var first, ..] && char.IsLetter(first) && Appeals.AreIn(rest[..Math.Min(rest.Length, LongestPointer)]) && !ReportedCalls.AreTold(rest))
            {
                return true;
            }

            var end = rest.IndexOfAny(SentenceMarks);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return false;
    }

    /// <summary>Whether the outlet says what it is, and speaks to its readers: "The Post is a nonprofit newsroom. Read our ethics policy."</summary>
    /// <param name="block">Any block.</param>
    public static bool SpeaksOfOutlet(Block block) => block is { Size: <= LongestAppeal, IsHeading: false, EndsSentence: true } && block.Text.AsSpan().ContainsAny(SelfSigns) && Selves.AreIn(block.Text)
        && ReportedCalls.IsOwnVoice(block.Text);

    /// <summary>Whether a paragraph ends with, or is set in bold around, a link to where the outlet takes money or subscriptions, and has no other.</summary>
    /// <param name="block">Any block.</param>
    /// <param name="page">Its page.</param>
    public static bool LeadsToSupport(Block block, BlockPage page) => block.Size <= LongestPlea && block.Links is [var link]
        && (block.IsEmphasized || link.End >= block.Text.AsSpan().TrimEnd(" .!»›→>").Length) && EndsInSupportPath(link.Href) && page.IsOwn(link.Href);

    private static bool EndsInSupportPath(string href)
    {
        var path = href.AsSpan();
        path = path.IndexOfAny('?', '#') is >= 0 and var query ? path[..query] : path;
        path = path.TrimEnd('/');
        return SupportPathLetters.Contains(path[(path.LastIndexOf('/') + 1)..]);
    }

    /// <summary>Whether a line says that a machine wrote the box that it stands in.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsMachines(Block block) => block.Size <= LongestGate && HoldsSentence(Machines, block.Text);

    /// <summary>Whether a block says that the page is one of several, and not a single one.</summary>
    /// <param name="block">A block behind the text.</param>
    public static bool IsTurn(Block block) => block.Text.Length <= LongestTurn && Turns.Open(Numberless(block.Text, stackalloc char[LongestTurn]).TrimStart(Bullets))
        && !(Digits().Matches(block.Text) is { Count: > 1 } numbers && numbers.All(number => number.Value == "1"));

    /// <summary>Whether a line is nothing but the number of the page and how many there are: "Page 1 of 3".</summary>
    /// <param name="block">Any block.</param>
    public static bool CountsPages(Block block) => block.Text.Length <= LongestCount && IsTurn(block) && Digits().Count(block.Text) == 2;

    /// <summary>Whether a line leads on to the rest of the text: "Continue reading at The Gazette".</summary>
    /// <param name="text">A line or link right behind a text.</param>
    public static bool LeadsOn(string text) => text.Length <= LongestTurn && ((Continuations.Open(text.AsSpan().TrimStart(Bullets)) && !text.Contains(':', StringComparison.Ordinal)) || IsContinuation(text));

    /// <summary>Whether a line or link is nothing but the words that lead on to a text, here or elsewhere: "Read more", "[Read the full story]".</summary>
    /// <param name="text">A line or link.</param>
    public static bool IsContinuation(string text)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        Span<char> straight = stackalloc char[LongestLine];
        var bare = text.AsSpan().Trim(" .:…-–—()[]*<>‹›«»→↓▼+");
        bare.Replace(straight, '’', '\'');
        return ContinuationLines.Contains(straight[..bare.Length]);
    }

    /// <summary>Whether a line points to another article: "Read more: ...".</summary>
    /// <param name="block">Any block.</param>
    public static bool IsPointer(Block block) => block.Text.Length <= LongestPointer && block.Text[^1] != '.' && IsHeadedBy(PointerLetters, block.Text, ':', '|');

    /// <summary>Whether a sentence begins with the words of one that points to another page: "Read more about ...".</summary>
    /// <param name="block">Any block.</param>
    public static bool OpensAsPointer(Block block) => PointerPhrases.Open(block.Text.AsSpan().TrimStart(Bullets));

    /// <summary>Whether a line begins as labels of links do: "More on the harbour", "Related stories".</summary>
    /// <param name="block">Any block.</param>
    public static bool OpensAsLabel(Block block) => PointerStarts.Open(block.Text.AsSpan().TrimStart(Bullets));

    /// <summary>Whether a line is nothing but the label above a link to another article: "Read also".</summary>
    /// <param name="block">Any block.</param>
    public static bool IsPointerAlone(Block block)
    {
        if (block.Text.Length > LongestLine)
        {
            return false;
        }

        Span<char> straight = stackalloc char[LongestLine];
        var bare = block.Text.AsSpan().Trim(" :|.…");
        bare.Replace(straight, '’', '\'');
        return PointerLetters.Contains(straight[..bare.Length]);
    }

    /// <summary>Whether a line is the caption or the credit of a picture, and says so: "Image caption, ...".</summary>
    /// <param name="block">Any block.</param>
    public static bool IsCaption(Block block) => block.Size <= LongestAppeal && IsHeadedBy(Captions, block.Text, ':', ',');

    /// <summary>Whether a heading stands above what readers wrote: "Comments (12)".</summary>
    /// <param name="block">A heading.</param>
    public static bool HeadsReaders(Block block) => block.Text.Length <= LongestLine && ReaderHeadings.Contains(block.Text.Replace('’', '\'').Trim(HeadingMarks));

    private static bool IsLine(string text) => text.AsSpan().Trim(LineEdges) is var bare && (LineLetters.Contains(bare) || (SerialEndings.Contains(bare) && text[^1] != '.'));

    private static bool IsHeadedBy(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> text, char mark, char otherMark) =>
        text.IndexOfAny(mark, otherMark) is > 0 and var at && words.Contains(text[..at].Trim());

    private static bool HoldsSentence(PhraseStarts openings, string text)
    {
        var rest = WithoutSigns((text.AsSpan().ContainsAnyInRange('0', '9') ? Numberless(text, stackalloc char[LongestAppeal]) : text).TrimStart(Bullets));
        while (rest.Length > 0)
        {
            if (openings.Open(rest) && !ReportedCalls.Is(rest) && !ReportedCalls.AreNamed(rest))
            {
                return true;
            }

            var end = rest.IndexOfAny(SentenceMarks);
            rest = end < 0 ? [] : rest[(end + 1)..].TrimStart();
        }

        return false;
    }

    // A picture character may stand before the first word.
    private static ReadOnlySpan<char> WithoutSigns(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsSurrogate(text[at]) || char.IsSymbol(text[at]) || text[at] is ' ' or '\uFE0F'))
        {
            at++;
        }

        return text[at..];
    }

    // Each number as one sign; what is read so is short.
    private static ReadOnlySpan<char> Numberless(string text, Span<char> plain)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                plain[length++] = text[at];
            }
            else if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            {
                plain[length++] = '#';
            }
        }

        return plain[..length];
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
