namespace NewsCompare.Core.Outlets;

/// <summary>One address for one page: tracking parameters, fragments and AMP forms are taken away.</summary>
public static class CanonicalUrl
{
    /// <summary>The canonical form of an address.</summary>
    /// <param name="url">An absolute http or https address.</param>
    public static Uri Of(Uri url) => throw new NotImplementedException();
}
