using NewsCompare.Core.Text;

namespace NewsCompare.Core.Stories;

/// <summary>Whether two texts are one form that was filled in twice: the notices of two deaths, the warnings for two counties, the results of two matches.</summary>
/// <remarks>Each has names and numbers of its own at the same places, again and again. A copy changes them in a place or two; an update may change many numbers, but hardly a name, and
/// adds whole sentences.</remarks>
internal static class FilledForm
{
    private const int LongestEntry = 8;
    private const int PerHundredWords = 2;
    private const int FewestEntries = 3;
    private const int FewestNames = 2;

    // One of them a name that stands in the headline too: what the item is about.
    private const int FewestWithSubject = 2;

    // An announcement, or a note of a few sentences, has no room for more places than that of what it is about, be that a name or not: "garden", "bakery".
    private const int ShortText = 120;
    private const int FewestLetters = 3;

    /// <summary>Whether they are.</summary>
    /// <param name="a">Headline, empty where it has none, and text.</param>
    /// <param name="b">The other's.</param>
    public static bool AreOfOne((string Headline, string Text) a, (string Headline, string Text) b)
    {
        var (one, other) = (new Item(a.Headline, a.Text), new Item(b.Headline, b.Text));
        var areAlike = Item.AreAlike(one, other);
        if (areAlike && Math.Max(one.Text.Length, other.Text.Length) <= ShortText && HaveSubjectsOfTheirOwn(one, other))
        {
            return true;
        }

        var inText = Entries(one.Text, other.Text, one, other);
        var entries = areAlike ? [.. inText, .. Entries(one.Headline, other.Headline, one, other)] : inText;
        if (entries.Count * 100 < PerHundredWords * Math.Min(one.Text.Length, other.Text.Length))
        {
            return false;
        }

        var names = inText.Where(entry => entry.IsName).ToList();
        return (entries.Count >= FewestEntries && names.Count >= FewestNames)
            || (entries.Count >= FewestWithSubject && names.Exists(name => one.IsInHeadline(name.Mine) && other.IsInHeadline(name.Yours)));
    }

    // What stands in both, or nowhere but at the start of a sentence with a word that is no name beside it, is no entry. The same entry counts once.
    private static HashSet<Entry> Entries(RevisionWord[] mine, RevisionWord[] yours, Item one, Item other)
    {
        var entries = new HashSet<Entry>();
        foreach (var (gone, come) in ChangedRuns.Of(mine, yours).Where(run => run.Gone.Count <= LongestEntry && run.Come.Count <= LongestEntry))
        {
            var isWhole = gone.Concat(come).All(IsNameOrNumber);
            List<RevisionWord> left = [.. gone.Where(word => IsNameOrNumber(word) && (isWhole || !word.IsOpening) && !other.Holds(word))];
            List<RevisionWord> right = [.. come.Where(word => IsNameOrNumber(word) && (isWhole || !word.IsOpening) && !one.Holds(word))];
            if (left.Count > 0 && right.Count > 0)
            {
                entries.Add(new(Join(left), Join(right), left.Exists(word => !word.IsNumber) && right.Exists(word => !word.IsNumber)));
            }
        }

        return entries;
    }

    // Headlines worded alike say two things at one place, and what either says there its text takes up, the other's nowhere.
    private static bool HaveSubjectsOfTheirOwn(Item one, Item other) => ChangedRuns.Of(one.Headline, other.Headline)
        .Any(run => run.Gone.Count <= LongestEntry && run.Come.Count <= LongestEntry && run.Gone.Any(word => IsOwn(word, one, other)) && run.Come.Any(word => IsOwn(word, other, one)));

    private static bool IsOwn(RevisionWord word, Item of, Item other) => !word.IsNumber && word.Norm.Length >= FewestLetters && of.IsInText(word) && !other.Holds(word);

    private static bool IsNameOrNumber(RevisionWord word) => word.IsCapital || word.IsNumber;

    private static string Join(List<RevisionWord> words) => string.Join(' ', words.Select(word => word.Norm));

    private sealed record Entry(string Mine, string Yours, bool IsName);

    private sealed class Item
    {
        private readonly HashSet<string> headline;
        private readonly HashSet<string> told;
        private readonly HashSet<string> all;

        public Item(string headline, string text)
        {
            (Headline, Text) = (Words(headline), Words(text));
            this.headline = [.. Headline.Select(word => word.Norm)];
            told = [.. Text.Select(word => word.Norm)];
            all = [.. this.headline, .. told];
        }

        public RevisionWord[] Headline { get; }

        public RevisionWord[] Text { get; }

        // A headline worded anew has other names at other places, and fills no form.
        public static bool AreAlike(Item one, Item other) =>
            2 * one.headline.Count(other.headline.Contains) >= Math.Max(1, Math.Min(one.headline.Count, other.headline.Count));

        public bool Holds(RevisionWord word) => all.Contains(word.Norm);

        public bool IsInText(RevisionWord word) => told.Contains(word.Norm);

        public bool IsInHeadline(string words) => words.Split(' ').Any(headline.Contains);

        // "U.S." and "US" are one word.
        private static RevisionWord[] Words(string text)
        {
            var words = new List<RevisionWord>();
            var startsSentence = true;
            foreach (var token in Tokenizer.Tokens(text))
            {
                if (token.IsWord)
                {
                    var isNumber = token.Norm.Any(char.IsDigit);
                    words.Add(new(isNumber ? token.Norm : token.Norm.Replace(".", "", StringComparison.Ordinal), char.IsUpper(text[token.Start]), isNumber) { IsOpening = startsSentence });
                }

                startsSentence = !token.IsWord && (startsSentence || Marks.IsTerminator(text[token.Start]) || Marks.IsOpener(text[token.Start]));
            }

            return [.. words];
        }
    }
}
