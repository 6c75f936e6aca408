using System.Text;
using CsCheck;
using NewsCompare.Core.Articles;

namespace NewsCompare.Core.Tests.Articles;

public sealed class ExtractionLaws
{
    private static readonly string[] Parts =
    [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href='/x'>", "</a>", "<br>", "<li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<article>", "</article>", "<h1>", "</h1>",
        "<script type='application/ld+json'>", "</script>", "{\"@type\":\"NewsArticle\",\"articleBody\":\"", "\"}", "<!--", "-->", "&amp;", "&#0;", "The river rose again on Friday, and the lower town was flooded. ", "水位は金曜日に再び上がった。", "\u00AD", "\uD83D",
    ];

    private static readonly Gen<string> Markup = Gen.Int[0, Parts.Length - 1].Array[0, 60].Select(indexes => string.Concat(indexes.Select(index => Parts[index])));

    [Fact]
    public async Task ExtractAsync_AnswersWellFormed_WhateverTheMarkup()
    {
        await Markup.SampleAsync(
            async html =>
            {
                var found = await ArticleExtractor.ExtractAsync(Encoding.UTF8.GetBytes(html), null, new("https://paper.example/a"), CancellationToken.None);
                var article = found.Article;
                return found.Confidence is >= 0 and <= 1
                    && article.Paragraphs.All(paragraph => paragraph.Length > 0 && paragraph.Trim() == paragraph && !paragraph.Contains('\n', StringComparison.Ordinal))
                    && article.Links.All(link => link.Start < link.End && link.End <= article.Paragraphs[link.Paragraph].Length && link.Target.IsAbsoluteUri);
            },
            iter: 150);
    }
}
