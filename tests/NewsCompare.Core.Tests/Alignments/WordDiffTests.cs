using CsCheck;
using NewsCompare.Core.Alignments;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Alignments;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("The mayor’s plan failed.", "The mayor's plan failed", "=The mayor’s plan failed")]
    [InlineData("Two crews came at dawn.", "Three crews came at dawn.", "-Two|+Three|=crews came at dawn")]
    [InlineData("It cost $5.", "It cost €5.", "=It cost|-$|+€|=5")]
    [InlineData("The U.S. sold 1,000.5 tons", "The U.S. sold 1,000 tons", "=The U.S. sold|-1,000.5|+1,000|=tons")]
    [InlineData("", "New words.", "+New words")]
    [InlineData("", "…", "")]
    public void Mark_ShowsWordsThatChanged(string seed, string version, string expected) => Assert.Equal(expected, Show(seed, version));

    [Fact]
    public void Mark_LeavesNoConfetti_WhenSentencesShareOnlyFunctionWords() =>
        Assert.Equal("-Fire destroyed the old mill|+Police arrested the young driver|=near Norwick station", Show("Fire destroyed the old mill near Norwick station", "Police arrested the young driver near Norwick station"));

    [Fact]
    public void Mark_ShowsAPhraseAsMoved_WhenItStandsElsewhere()
    {
        const string Seed = "On Friday evening the council closed the bridge";
        const string Version = "The council closed the old bridge on Friday evening";
        var moved = WordDiff.Mark(Seed, Version)!.Where(piece => piece.Moved).ToList();
        Assert.Equal([(WordPieceKind.Dropped, "On Friday evening"), (WordPieceKind.Added, "on Friday evening")],
            moved.Select(piece => (piece.Kind, piece.Kind == WordPieceKind.Dropped ? piece.Seed.In(Seed) : piece.Version.In(Version))));
    }

    [Fact]
    public void Mark_ShowsNoMove_WhenOnlyFunctionWordsStandElsewhere() =>
        Assert.DoesNotContain(WordDiff.Mark("All of the crews met in Norwick", "Norwick saw one of the crews leave")!, piece => piece.Moved);

    [Fact]
    public void Mark_SaysNothing_WhenASideIsTooLong()
    {
        var words = string.Concat(Enumerable.Repeat("word ", WordDiff.MaximumWords + 1));
        Assert.Null(WordDiff.Mark(words, "word"));
        Assert.NotNull(WordDiff.Mark(words[5..], "word"));
    }

    [Fact]
    public void Mark_CoversEveryWordOfBothTexts_InOrder()
    {
        string[] words = ["the", "of", "mayor", "Quill", "U.S.", "5", "$", "—", ",", "closed", "bridge", "not", "\uD800"];
        var texts = Gen.Int[0, words.Length - 1].List[0, 20].Select(picks => string.Join(' ', picks.Select(at => words[at])));
        Gen.Select(texts, texts).Sample((seed, version) =>
        {
            var pieces = WordDiff.Mark(seed, version)!;
            return Covers(seed, pieces.Where(piece => piece.Kind != WordPieceKind.Added).Select(piece => piece.Seed))
                && Covers(version, pieces.Where(piece => piece.Kind != WordPieceKind.Dropped).Select(piece => piece.Version))
                && pieces.All(piece => piece.Kind != WordPieceKind.Same || Norms(piece.Seed.In(seed)).SequenceEqual(Norms(piece.Version.In(version))))
                && Moved(pieces, WordPieceKind.Dropped, piece => piece.Seed.In(seed)).SequenceEqual(Moved(pieces, WordPieceKind.Added, piece => piece.Version.In(version)));
        });
    }

    // What moved stands on both sides.
    private static IEnumerable<string> Moved(IEnumerable<WordPiece> pieces, WordPieceKind kind, Func<WordPiece, string> text) =>
        pieces.Where(piece => piece.Moved && piece.Kind == kind).Select(piece => string.Join(' ', Norms(text(piece)))).Order(StringComparer.Ordinal);

    private static bool Covers(string text, IEnumerable<TextSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            if (span.Start < at || span.Length == 0 || Tokenizer.Words(text[at..span.Start]).Any())
            {
                return false;
            }

            at = span.End;
        }

        return !Tokenizer.Words(text[at..]).Any();
    }

    private static IEnumerable<string> Norms(string text) => Tokenizer.Words(text).Select(word => word.Norm);

    private static string Show(string seed, string version) => string.Join('|', WordDiff.Mark(seed, version)!.Select(piece => piece.Kind switch
    {
        WordPieceKind.Same => "=" + piece.Seed.In(seed),
        WordPieceKind.Dropped => "-" + piece.Seed.In(seed),
        _ => "+" + piece.Version.In(version),
    }));
}
