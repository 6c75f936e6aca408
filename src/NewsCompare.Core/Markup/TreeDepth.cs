using AngleSharp.Dom;

namespace NewsCompare.Core.Markup;

/// <summary>Measures now and then how deep the tree is that the parser builds, since what it holds open cannot be asked: a guard that only follows the tags can be led astray.</summary>
/// <remarks>The parser puts an element into the one opened last, so the element made last is as deep as what is open. What lies in a template counts from there.</remarks>
internal sealed class TreeDepth
{
    // The library builds no deeper than 512, and goes on opening elements; real pages stay below 320.
    private const int Most = 500;
    private const int Every = 61;
    private Element? last;
    private int made;

    /// <summary>The depth measured last.</summary>
    public int Measured { get; private set; }

    /// <summary>Takes note of an element.</summary>
    /// <param name="element">Made, and not yet in the tree.</param>
    /// <returns>The same.</returns>
    /// <exception cref="RefusedMarkupException">The one before is too deep.</exception>
    public T Saw<T>(T element)
        where T : Element
    {
        if (++made % Every == 0)
        {
            Measured = 0;
            for (INode? at = last; at is not null; at = at.Parent)
            {
                Measured++;
            }

            if (Measured > Most)
            {
                throw new RefusedMarkupException($"more than {Most} elements inside each other");
            }
        }

        last = element;
        return element;
    }
}
