using System.Text.RegularExpressions;
using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Finds what stands below a text about those who wrote it.</summary>
internal static partial class Biographies
{
    private const int Tail = 6;
    private const int Longest = 400;
    private const int Least = 500;
    private const int MostItalic = 2;
    private const int LongestRole = 160;
    private const int LongestSmall = 4;
    private const int MostOutletWords = 3;

    /// <summary>Blocks at the end that stand in a box which is named so and names an author, and others behind a text that is long enough: that begin with the name of an author, or say how to write to one, or of a person of whom the text tells nothing else that he or she writes for a living, or that are set in italics where the text is not and speak of a person, an address or where the text is from.</summary>
    /// <param name="blocks">The body.</param>
    /// <param name="authors">The byline.</param>
    public static IReadOnlySet<Block> In(IReadOnlyList<Block> blocks, IReadOnlyList<string> authors)
    {
        var found = new HashSet<Block>();
        for (var at = blocks.Count - 1; at >= Math.Max(1, blocks.Count - Tail); at--)
        {
            var block = blocks[at];
            if (block.Size <= Longest && !block.IsHeading && (IsRunning(block) ? IsOfWriter(blocks, block, authors) : SaysWhatWriterIs(blocks, block, authors)))
            {
                found.Add(block);
            }
            else if (!EditorNotes.IsCorrection(block) && !EditorNotes.IsCredit(block))
            {
                break;
            }
        }

        // More lines in italics are a text that is set so, a quotation of several paragraphs.
        if (found.Count(block => block.IsAside) > MostItalic)
        {
            found.RemoveWhere(block => block.IsAside);
        }

        var upright = blocks.Where(block => !block.IsAside).Sum(block => block.Size);
        if (upright < Least || upright < blocks.Sum(block => block.Size) / 2)
        {
            var box = found.Where(block => IsInBox(blocks, block, authors)).Select(block => block.Index).DefaultIfEmpty(int.MaxValue).Min();
            found.RemoveWhere(block => block.Index < box && !OpensWithAuthor(block, authors));
        }

        if (blocks is [var first, _, ..] && WriterLines.NameIn(first.Text) is { } writer && authors.Contains(writer, StringComparer.OrdinalIgnoreCase))
        {
            found.Add(first);
        }

        return found;
    }

    // Of a name alone nobody can tell whose life it speaks of, that of the writer of a book too.
    private static bool IsInBox(IReadOnlyList<Block> blocks, Block block, IReadOnlyList<string> authors)
    {
        var box = block.Region;
        while (box is not null && !ConventionalNames.NamesWriter(box.ClassName))
        {
            box = box.Parent;
        }

        if (box is null)
        {
            return false;
        }

        var said = blocks.Where(other => other.Index >= box.FirstBlock && other.Index < box.EndBlock).ToList();
        return said.Sum(other => other.Size) <= blocks.Where(other => other.Index < box.FirstBlock).Sum(other => other.Size)
            && authors.Any(author => author.Contains(' ', StringComparison.Ordinal) && said.Exists(other => other.Text.Contains(author, StringComparison.OrdinalIgnoreCase)));
    }

    // Text, or a line in italics that no stop ends.
    private static bool IsRunning(Block block) => BlockKinds.Of(block) is ParagraphKind.Text || block is { IsAside: true, IsListItem: false };

    private static bool IsOfWriter(IReadOnlyList<Block> blocks, Block block, IReadOnlyList<string> authors) => IsInBox(blocks, block, authors) || SaysWhatWriterIs(blocks, block, authors) || (IsItalic(block) && IsAbout(block, authors))
        || authors.Any(author => author.Contains(' ', StringComparison.Ordinal) && (block.Text.StartsWith(author, StringComparison.OrdinalIgnoreCase) || (block.Text.Contains(author, StringComparison.OrdinalIgnoreCase) && Address().IsMatch(block.Text))));

    /// <summary>Whether a paragraph opens with a name and says that he or she writes for a living: "Mara Venn is a staff writer", "Tom Rook is a Courier columnist".</summary>
    /// <param name="block">Any block.</param>
    public static bool NameRole(Block block) => block.Size <= Longest && Being().Match(block.Text) is { Success: true } being && RoleBehind(block.Text, being).Length > 0;

    // "Mara Venn is a staff writer at The Courier.", "Mara is a reporter based in Tollen.": nothing but that, and of nobody of whom the text has told.
    private static bool SaysWhatWriterIs(IReadOnlyList<Block> blocks, Block block, IReadOnlyList<string> authors)
    {
        if (block.Size > LongestRole || Being().Match(block.Text) is not { Success: true } being)
        {
            return false;
        }

        var name = block.Text[..being.Index];
        var isAuthor = authors.Any(author => author.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase));
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return (isAuthor || (surname.Length < name.Length && BylineNames.HasNameShape(name) && BylineNames.IsInNameCase(name) && !blocks.Any(other => other != block && other.Text.Contains(surname, StringComparison.Ordinal))))
            && RoleBehind(block.Text, being) is { Length: > 0 } role && IsPlaceOfWork(role[BylineAsides.OpensAsRole(role)..]);
    }

    // From the role on, or nothing; the name of the outlet may stand before it: "Courier columnist".
    private static string RoleBehind(string text, Match being)
    {
        var rest = text[(being.Index + being.Length)..];
        for (var word = 0; BylineAsides.OpensAsRole(rest) == 0; word++)
        {
            if (word == MostOutletWords || rest.Length == 0 || !char.IsUpper(rest[0]) || rest.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var end))
            {
                return string.Empty;
            }

            rest = rest[(end + 1)..];
        }

        return rest;
    }

    // "at The Courier, based in Tollen": names and small words.
    private static bool IsPlaceOfWork(string rest) => Array.TrueForAll(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => word.Trim(',', '.') is { Length: > 0 } bare
        && (char.IsUpper(bare[0]) || (bare.Length <= LongestSmall && !Deeds().IsMatch(bare)) || bare is "based" or "covering" or "freelance"));

    // Of whoever signs, what he or she is or does for a living, behind a short text too.
    private static bool OpensWithAuthor(Block block, IReadOnlyList<string> authors) => block.EndsSentence && authors.Any(author => author.Contains(' ', StringComparison.Ordinal)
        && block.Text.StartsWith(author, StringComparison.OrdinalIgnoreCase) && DoesForLiving().IsMatch(block.Text.AsSpan(author.Length)));

    // A last line of the story may be a quotation.
    private static bool IsItalic(Block block) => block is { IsAside: true, EndsSentence: true } && block.Text[^1] is not (':' or '?') && block.Text[0] is not ('“' or '"' or '«' or '„' or '‘');

    // Italics alone are no sign: a story may end with a quotation, or a remark, that is set so.
    private static bool IsAbout(Block block, IReadOnlyList<string> authors) => block.Links.Length > 0 || Sign().IsMatch(block.Text) || TellsOfPerson(block.Text)
        || authors.Any(author => author.Split(' ')[^1] is { Length: > 2 } surname && block.Text.Contains(surname, StringComparison.OrdinalIgnoreCase));

    // "Mara van der Venn is", "Our correspondent has", not "The last swim is".
    private static bool TellsOfPerson(string text)
    {
        if (Subject().Match(text) is not { Success: true, Groups: [_, var subject] })
        {
            return false;
        }

        var words = subject.Value.Split(' ');
        return Array.TrueForAll(words, word => char.IsUpper(word[0]) || word.Length <= LongestSmall) ? char.IsUpper(words[^1][0]) : BylineAsides.OpensAsRole(string.Join(' ', words[1..])) > 0;
    }

    [GeneratedRegex(@"^(\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3}) (?:is|was|has|ist|war|hat|est|es|è|är|er|to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[a-z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"@\w|\b(?:published|appeared|adapted|excerpted|reprinted|updated|veröffentlicht|erschienen|publié|publicado|pubblicato)\b|^(?:(?:the|der|die|el|la|il|de|o|a) (?:author|writer|reporter|autor|autorin|autora|autore|verfasser|verfasserin|auteur|autrice|schrijver|schrijfster|escritor|escritora)|l['’](?:auteur|auteure|autrice|autore))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<=^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}.'’-]+){0,3})\s(?:is|are|ist|est|es|é|è|är|er|jest)\s(?:(?:a|an|the|our|ein|eine|un|une|una|uno|um|uma|en|ett)\s)?", RegexOptions.CultureInvariant)]
    private static partial Regex Being();

    [GeneratedRegex(@"^\s(?:is|covers|writes|reports|edits|teaches|lives|works|ist|schreibt|berichtet|arbeitet|lehrt|est|écrit|couvre|travaille|enseigne|es|escribe|cubre|trabaja|è|scrive|lavora|é|escreve|cobre|trabalha|schrijft|werkt|är|er|skriver|jest|pisze)\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DoesForLiving();

    [GeneratedRegex("^(?:was|were|had|has|who|war|hit|won|died|fell|said|says|lost|went|came|saw)$", RegexOptions.CultureInvariant)]
    private static partial Regex Deeds();
}
