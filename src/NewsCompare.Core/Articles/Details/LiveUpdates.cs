using AngleSharp.Dom;

namespace NewsCompare.Core.Articles.Details;

/// <summary>Knows the entries of live blogs that microdata mark.</summary>
internal static class LiveUpdates
{
    /// <summary>Whether an element is, or stands in, an entry of a live blog.</summary>
    /// <param name="element">Any element.</param>
    public static bool Hold(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at.GetAttribute("itemprop") is "liveBlogUpdate")
            {
                return true;
            }
        }

        return false;
    }
}
