using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Tells correction notes and contributor lines from the body.</summary>
internal static partial class EditorNotes
{
    private const int LongestNote = 600;
    private const int LongestLine = 300;
    private const int LongestLabel = 60;
    private const int LongestFollow = 120;
    private const int LongestName = 40;
    private const int LeastParagraph = 60;
    private const int FewParagraphs = 2;
    private const double MostLinked = 0.8;
    private const int LongestPreposition = 5;

    // "By noon Ida Marlow had gone" names nobody who wrote.
    private static readonly FrozenSet<string> SmallInBylines = BylineWords.Of("joint").Concat(BylineWords.Of("where")).Concat(BylineWords.Of("for")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Marks = [' ', '(', ')', '（', '）', '[', ']', ':', '：', '.', '。', ',', '*', '—', '–', '-', '“', '”', '"'];

    // A day or a bracket may stand between the label and the mark: "Correction, May 13:"; other words make it a phrase of the story.
    private static readonly PagePhrases Labels = new("note-labels", opens: true, @"(?:\s?[^\p{L}\s:].{0,30}?|\s\p{L}{1,10}\.?\s[0-9].{0,20}?|\s(?:on|to|about|and)\s.{0,25}?)?\s?(?:[:：—–】）]|\s-\s)");
    private static readonly PagePhrases Openings = new("note-openings", opens: true);
    private static readonly PhraseEnds Endings = new(PageLexicon.Words.List("note-endings"));
    private static readonly PagePhrases ContributorOpenings = new("contributor-openings", opens: true);
    private static readonly PagePhrases ContributorPhrases = new("contributor-phrases", opens: false);

    private static readonly PagePhrases Disclosures = new("disclosure-openings", opens: true);
    private static readonly PagePhrases Republications = new("republication-openings", opens: true);
    private static readonly PagePhrases FollowLines = new("follow-lines", opens: true);
    private static readonly PagePhrases ContactPhrases = new("contact-phrases", opens: false);

    // One of these is in every line on contributors that no opening tells; looking for them is much faster than the phrases.
    private static readonly SearchValues<string> ContributorWords = SearchValues.Create(["contrib", "reporting", "beigetragen", "mitge", "trug", "colabor", "droeg", "werkte", "reported from", "was used", "were used"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a block says that the article was corrected or changed.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsCorrection(Block block) => (Kinds(block) & NoteKinds.Correction) != 0;

    /// <summary>Whether a paragraph says that the article was corrected or changed.</summary>
    /// <param name="paragraph">Its text.</param>
    public static bool Corrects(string paragraph) => paragraph.Length < LongestNote
        && ((Labels.AreIn(paragraph) && !ReportedCalls.AreNamed(paragraph)) || (Openings.AreIn(paragraph) && !ReportedCalls.AreHeard(paragraph) && !ReportedCalls.AreNamed(paragraph))
        || BracketedNotes.Are(paragraph) || OwnsToMistake(paragraph));

    /// <summary>Whether a line says who wrote the article, and nothing else: "By Ida Marlow and Tom Rook, Health Correspondents".</summary>
    /// <param name="line">A line.</param>
    public static bool IsByline(string line) => line.Length < LongestLine && BylineOpenings.Open(line) && BylineOpenings.Without(line) is var names && AreNames(names)
        && Array.TrueForAll(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => !char.IsLower(word[0]) || SmallInBylines.Contains(word));

    /// <summary>Whether a block names who else worked on the article, or whose it is.</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsCredit(Block block) => (Kinds(block) & (NoteKinds.Contributors | NoteKinds.Copyright)) != 0;

    /// <summary>Whether a block names who else worked on the article.</summary>
    /// <param name="block">Any block.</param>
    public static bool IsContributors(Block block) => (Kinds(block) & NoteKinds.Contributors) != 0;

    /// <summary>Whether a block is nothing but the label above a note: "Correction".</summary>
    /// <param name="block">A block of the body.</param>
    public static bool IsLabel(Block block) => (Kinds(block) & NoteKinds.Label) != 0;

    /// <summary>Marks the notes that stand below a label of their own: all of a small box that opens with it, and what follows a heading or bold words to the end of their element.</summary>
    /// <param name="page">The page.</param>
    public static void MarkHeaded(BlockPage page)
    {
        foreach (var label in page.Blocks.Where(block => block.Text.Length <= LongestLabel && IsLabelAlone(block.Text)))
        {
            var notes = Below(page, label).ToList();
            if (notes.Count > 0 && notes.Sum(block => block.Text.Length) < LongestNote)
            {
                label.Notes = NoteKinds.Label;
                var kind = notes.TrueForAll(IsLine) ? NoteKinds.Label : NoteKinds.Correction; // "Corrections and clarifications" above "Send a hint"
                notes.ForEach(block => block.Notes = Kinds(block) | kind);
            }
        }
    }

    private static bool IsLine(Block block) => block.LinkDensity > MostLinked || (block.IsListItem && !block.EndsSentence);

    private static IEnumerable<Block> Below(BlockPage page, Block label)
    {
        var box = label.Region;
        while (box is { EndBlock: var end, Parent: not null } && end == label.Index + 1 && box.FirstBlock == label.Index)
        {
            box = box.Parent;
        }

        if (box.FirstBlock == label.Index)
        {
            return page.Blocks.Skip(label.Index + 1).Take(box.EndBlock - label.Index - 1);
        }

        var rest = label.IsHeading || label.IsEmphasized ? page.Blocks.Skip(label.Index + 1).Take(box.EndBlock - label.Index - 1).TakeWhile(block => !block.IsHeading).ToList() : [];
        return rest.Count <= FewParagraphs ? rest : [];
    }

    private static bool IsLabelAlone(string text) => Labels.MayOpen(text) && text.TrimEnd(Marks) + ":" is var line && Labels.Find(line) is { } label && label.End == line.Length;

    /// <summary>Notes that are sentences of the story all the same: more than a few paragraphs stand before and behind them and look as they do.</summary>
    /// <param name="blocks">The body.</param>
    public static IReadOnlySet<Block> InRunningText(IReadOnlyList<Block> blocks)
    {
        var running = blocks.Where(block => BlockKinds.Of(block) is ParagraphKind.Text && block is { EndsSentence: true, Size: >= LeastParagraph } && !IsNote(block)).ToList();
        return blocks.Where(block => !block.IsAside && IsNote(block) && running.FindIndex(paragraph => paragraph.Index > block.Index) is > FewParagraphs and var at && running.Count - at > FewParagraphs
            && Look(running[at - 1]) == Look(block) && Look(running[at]) == Look(block)).ToHashSet();
    }

    private static bool IsNote(Block block) => Kinds(block) is not NoteKinds.None;

    private static NoteKinds Kinds(Block block) => block.Notes ??= (Corrects(block.Text) ? NoteKinds.Correction : Discloses(block.Text) ? NoteKinds.Contributors : NoteKinds.None) | (block.Text.Length >= LongestLine ? NoteKinds.None
        : (NamesContributors(block) ? NoteKinds.Contributors : NoteKinds.None) | (IsCopyright(block.Text) ? NoteKinds.Copyright : NoteKinds.None));

    // What ties the outlet has to those whom it speaks of changes nothing in the text.
    private static bool Discloses(string text) => text.Length < LongestNote && Disclosures.AreIn(text) && !ReportedCalls.AreNamed(text);

    // "… We regret the error.", "… The Courier regrets the error.": it is the outlet that says so, and of nobody else.
    private static bool OwnsToMistake(string text)
    {
        var bare = text.AsSpan().TrimEnd(" .)");
        if (Endings.LengthAt(bare) is not (> 0 and var length))
        {
            return false;
        }

        var before = bare[..^length];
        var subject = before[(before.LastIndexOfAny(".!?") + 1)..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return subject is [] || (subject is ["The", _, ..] && Array.TrueForAll(subject, word => char.IsUpper(word[0])));
    }

    private static bool NamesContributors(Block block) => (block.IsAside && Address().IsMatch(block.Text))
        || (block.Text.Contains('@', StringComparison.Ordinal) && Address().IsMatch(block.Text) && (ContactPhrases.AreIn(block.Text) || IsNameAndAddress(block.Text))) || Republications.AreIn(block.Text)
        || (block.Text.Length < LongestFollow && FollowLines.AreIn(block.Text))
        || SharesOutWork(block.Text);

    /// <summary>Whether a note says where to follow a writer, and nothing of who worked on the text.</summary>
    /// <param name="note">A note.</param>
    public static bool OnlyFollows(Block note) => note.Text.Length < LongestFollow && FollowLines.AreIn(note.Text) && !Address().IsMatch(note.Text) && !SharesOutWork(note.Text) && !note.Text.AsSpan().TrimEnd(". ").Contains(". ", StringComparison.Ordinal);

    // "Ida Marlow imarlow@westwick.example"
    private static bool IsNameAndAddress(string text) => text.Length < LongestFollow && Address().Match(text) is { Success: true } address && address.Index + address.Length >= text.AsSpan().TrimEnd(Marks).Length
        && text[..address.Index].Trim(Marks) is { Length: <= LongestName } line && BylineNames.AllOf(line) is { Count: > 0 } names && names.All(name => BylineNames.HasNameShape(name) && BylineNames.IsInNameCase(name));

    /// <summary>Whether a line says whose work is in the text, and nothing else.</summary>
    /// <param name="line">A short line.</param>
    public static bool SharesOutWork(string line) => (ContributorOpenings.Find(line) is { } opening && AreNames(line[opening.End..])) || WorkCredits.Are(line) || SaysContributed(line);

    private static bool IsCopyright(string text) => text.AsSpan().TrimStart(" (") is ['©' or 'ⓒ' or 'c' or 'C', ..] && Copyright().IsMatch(text) && !ReportedCalls.Is(text);

    private static (string Tag, string? Classes, string? BoxTag, string? BoxClasses) Look(Block block) =>
        (block.Region.Tag, block.Region.ClassName, block.Region.Parent?.Tag, block.Region.Parent?.ClassName);

    /// <summary>Whether a first sentence is nothing but names: "Ida Marlow and agencies"; "the auditor is due in June" and "Anton Reyle, the traders won" are of the story.</summary>
    /// <param name="text">What stands behind an opening.</param>
    public static bool AreNames(string text)
    {
        var sentence = FirstSentence(text).Trim(Marks);
        return BylineNames.AllOf(sentence) is { Count: > 0 } names ? names.All(name => BylineNames.IsInCapitals(name) || AgencyNames.Are(name)) : BylineNames.Pieces(sentence).All(BylineAsides.MeansAgencies);
    }

    // "Ida Marlow in Tarn contributed to this report from Westwick": names before, and behind at most a place, or names.
    private static bool SaysContributed(string text) => text.AsSpan().ContainsAny(ContributorWords)
        && (SaysSo(text) || (SentenceEnd().Match(text) is { Success: true } end && ContributorPhrases.AreIn(text.AsSpan(0, end.Index)) && SaysSo(text[(end.Index + end.Length)..]))); // "Rook reported from Arle. ..."

    private static bool SaysSo(string text) => ((ContributorPhrases.Find(text) is var (start, end) && ((HoldsName(start > 0 ? text[..start] : text[..end]) && EndsSoonOrSaysMore(FirstSentence(text[end..]))) || (start == 0 && AreNames(text[end..]))))
            || (ContributedFrom().Match(text) is { Success: true } found && HoldsName(text[..found.Index])));

    // The first word of a sentence is in capitals whatever it is.
    private static bool HoldsName(string text) => text.Trim(Marks) is var words
        && (AgencyNames.Are(words) || words.Split(' ').Skip(1).Any(word => word.TrimStart(Marks) is { Length: > 0 } bare && char.IsUpper(bare[0])));

    // "... from Westwick, and Ida Marlow contributed research."
    private static bool EndsSoonOrSaysMore(string text) => EndsSoon(text) || (ContributorPhrases.Find(text) is var (start, end) && HoldsName(text[..start]) && EndsSoon(text[..start]) && EndsSoon(text[end..]));

    private static bool EndsSoon(string text) => !text.StartsWith(',')
        && Array.TrueForAll(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => word.Length <= LongestPreposition || char.IsUpper(word.TrimStart(Marks) is { Length: > 0 } bare ? bare[0] : word[0]));

    private static string FirstSentence(string text) => SentenceEnd().Match(text) is { Success: true } end ? text[..end.Index] : text;

    // Not behind initials and titles: "J. Marlow", "Dr. Marlow".
    [GeneratedRegex(@"(?<=\p{Ll}{2})\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // "Ida Marlow contributed from Westwick."
    [GeneratedRegex(@"contributed (?:from|in) [A-Z]\w+\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ContributedFrom();

    // In italics and with an address to write to: who the reporter is.
    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[a-z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\s(]*(?:©|ⓒ|\(c\)\s|copyright\b)(?:.{0,20}?(?:[12][0-9]{3}|by\b)|.{1,60}?\ball rights reserved).{0,160}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Copyright();
}
