using System.Net;
using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Pipeline.Jobs;

namespace NewsCompare.App.Commands.Stories;

/// <summary>An article that was read in a saved page.</summary>
/// <param name="File">Where it was.</param>
/// <param name="Page">The page as it was saved.</param>
/// <param name="Url">Its address.</param>
/// <param name="Article">What it says.</param>
/// <param name="TakenByPerson">Whether the person takes it, whatever the matcher says.</param>
internal sealed record SavedArticle(string File, SavedPage Page, Uri Url, Article Article, bool TakenByPerson)
{
    /// <summary>What a feed would say of it: the standfirst, else the first paragraph; as HTML, as feeds do.</summary>
    public string? Summary => WebUtility.HtmlEncode(Article.Parts.Standfirst ?? (Article.Paragraphs.Count > 0 ? Article.Paragraphs[0] : null));

    /// <summary>As it is decided about.</summary>
    public SavedText ToText() => new(CanonicalUrl.Of(Url), Article.Headline, Article.BodyText, Article.PublishedAt, TakenByPerson) { Summary = Summary };
}
