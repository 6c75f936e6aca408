using NewsCompare.Core.Text;

namespace NewsCompare.Core.Attributions;

/// <summary>Finds who is said to have said what.</summary>
public static class AttributionReader
{
    /// <summary>The attributions of a body, in order of their first cue.</summary>
    /// <param name="body">The text with its sentences.</param>
    /// <param name="lexicon">Cues, titles, anonymous roles.</param>
    public static IReadOnlyList<Attribution> Read(Body body, Lexicon lexicon) => throw new NotImplementedException();
}
