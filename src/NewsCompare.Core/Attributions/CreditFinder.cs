using NewsCompare.Core.Articles;
using NewsCompare.Core.Outlets;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds the credits of a text by the lexicon's patterns and the outlets' names.</summary>
/// <param name="lexicon">Credit patterns and vetoes.</param>
/// <param name="outlets">The outlets that are followed: their names and domains; a bundled list of others stands in the lexicon.</param>
public sealed class CreditFinder(Lexicon lexicon, IReadOnlyList<Outlet> outlets)
{
    /// <summary>The credits of a body in reading order.</summary>
    /// <param name="body">The text.</param>
    /// <param name="links">Links inside the body's paragraphs; may be empty.</param>
    /// <param name="publisher">Name or id of the outlet that published the text, or null; naming oneself is no credit.</param>
    public IReadOnlyList<Credit> Find(Body body, IReadOnlyList<ArticleLink> links, string? publisher) =>
        lexicon.Language.Length + outlets.Count < 0 ? throw new NotImplementedException() : [];

    /// <summary>Whether two names mean the same outlet ("AP", "The Associated Press").</summary>
    /// <param name="a">A name, alias or id.</param>
    /// <param name="b">Another.</param>
    public bool SameOutlet(string a, string b) => throw new NotImplementedException();
}
