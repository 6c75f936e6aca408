using NewsCompare.Core.Articles.Bodies;
using NewsCompare.Core.Articles.Details;

namespace NewsCompare.Core.Articles;

/// <summary>Paragraphs, links and notes of an article.</summary>
/// <param name="Paragraphs">In reading order.</param>
/// <param name="Links">Links inside the paragraphs.</param>
/// <param name="Notes">Corrections and contributor lines.</param>
/// <param name="FromLinkedData">Whether the text comes from linked data because the page holds none.</param>
internal sealed record WrittenBody(IReadOnlyList<string> Paragraphs, IReadOnlyList<ArticleLink> Links, IReadOnlyList<string> Notes, bool FromLinkedData);

/// <summary>Writes the body's blocks as paragraphs.</summary>
internal static class ParagraphWriter
{
    /// <summary>The paragraphs of a body, or of the linked data where the page holds none.</summary>
    /// <param name="body">The body, or null when the page has no body element.</param>
    /// <param name="linked">What linked data says.</param>
    /// <param name="url">What links are relative to, or null.</param>
    public static WrittenBody Write(PageBody? body, LinkedArticle linked, Uri? url)
    {
        if (linked.Body is { Length: > 200 } stated && (body?.Size ?? 0) < stated.Length / 3 && LinkedBodies.Paragraphs(stated) is { Count: > 0 } paragraphs)
        {
            return new(paragraphs, [], [], true);
        }

        var texts = new List<string>();
        var links = new List<ArticleLink>();
        var notes = new List<string>();
        foreach (var block in body is null ? [] : body.Standfirst.Where(Standfirsts.OpensBody).Concat(body.Blocks))
        {
            if (EditorNotes.IsCorrection(block) || EditorNotes.IsCredit(block))
            {
                notes.Add(block.Text);
                continue;
            }

            links.AddRange(block.Links.Select(link => (link, target: Addresses.Absolute(link.Href, url))).Where(pair => pair.target is not null)
                .Select(pair => new ArticleLink(texts.Count, pair.link.Start, pair.link.End, pair.target!)));
            texts.Add(block.Text);
        }

        return new(texts, links, notes, false);
    }
}
