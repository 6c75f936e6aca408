namespace NewsCompare.Core.Stories;

/// <summary>Tells numbers and names that moved with the words beside them from those that changed places.</summary>
internal static class MovedTogether
{
    /// <summary>Whether each of them keeps a word beside it that none of the others has: "in 2019 the firm had 300 staff" and "the firm had 300 staff in 2019", but not "killed 12 and hurt 40" and "killed 40 and hurt 12".</summary>
    /// <param name="before">The earlier sentence.</param>
    /// <param name="after">The later sentence, with the same of them.</param>
    /// <param name="isMeant">Which words are meant.</param>
    /// <param name="hasWeight">Whether a word says something of its own.</param>
    public static bool Are(RevisionWord[] before, RevisionWord[] after, Func<RevisionWord, bool> isMeant, Func<RevisionWord, bool> hasWeight)
    {
        var (one, other) = (Beside(before, isMeant, hasWeight), Beside(after, isMeant, hasWeight));
        return before.Where(isMeant).All(word => one[word.Norm].Intersect(other[word.Norm]).Any());
    }

    // The words right before and behind, and the next of weight on either side.
    private static ILookup<string, (string Side, string Word)> Beside(RevisionWord[] words, Func<RevisionWord, bool> isMeant, Func<RevisionWord, bool> hasWeight)
    {
        var found = new List<(string Norm, (string Side, string Word) Place)>();
        Read(words, "before", "of weight before");
        Read([.. Enumerable.Reverse(words)], "behind", "of weight behind");
        return found.Distinct().GroupBy(one => one.Place).Where(place => place.Count() == 1).Select(place => place.First()).ToLookup(one => one.Norm, one => one.Place, StringComparer.Ordinal);

        void Read(RevisionWord[] inOrder, string next, string nextOfWeight)
        {
            string? last = null;
            string? weighty = null;
            foreach (var word in inOrder)
            {
                if (isMeant(word))
                {
                    found.AddRange(new[] { (next, last), (nextOfWeight, weighty) }.Where(place => place.Item2 is not null).Select(place => (word.Norm, (place.Item1, place.Item2!))));
                }
                else if (hasWeight(word))
                {
                    weighty = word.Norm;
                }

                last = word.Norm;
            }
        }
    }
}
