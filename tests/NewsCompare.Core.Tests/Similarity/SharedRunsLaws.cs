using CsCheck;
using NewsCompare.Core.Similarity;
using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Similarity;

public sealed class SharedRunsLaws
{
    private static readonly Gen<Token[]> Texts = Gen.Int[0, 2].Select(number => "abc"[number].ToString()).Array[0, 30].Select(
        words => words.Select((word, at) => new Token(at * 2, (at * 2) + 1, word, true)).ToArray());

    [Fact]
    public void Find_CoversWhatNaiveSearchCovers() => Gen.Select(Texts, Texts, Gen.Int[1, 5]).Sample((a, b, minimum) =>
    {
        var covered = new bool[a.Length];
        foreach (var run in SharedRuns.Find(a, b, minimum))
        {
            Assert.True(run.Length >= minimum);
            Assert.Equal(Norms(a, run.StartInA, run.Length), Norms(b, run.StartInB, run.Length));
            Array.Fill(covered, true, run.StartInA, run.Length);
        }

        Assert.Equal(Naive(a, b, minimum), covered);
    });

    [Fact]
    public void Find_NeverNestsRuns() => Gen.Select(Texts, Texts).Sample((a, b) =>
        SharedRuns.Find(a, b, 2) is var runs
        && runs.Zip(runs.Skip(1)).All(pair => pair.First.StartInA < pair.Second.StartInA && End(pair.First) < End(pair.Second)));

    private static int End(SharedRun run) => run.StartInA + run.Length;

    private static string Norms(Token[] tokens, int start, int length) => string.Join(' ', tokens.Skip(start).Take(length).Select(token => token.Norm));

    private static bool[] Naive(Token[] a, Token[] b, int minimum)
    {
        var covered = new bool[a.Length];
        for (var i = 0; i + minimum <= a.Length; i++)
        {
            for (var j = 0; j + minimum <= b.Length; j++)
            {
                if (Norms(a, i, minimum) == Norms(b, j, minimum))
                {
                    Array.Fill(covered, true, i, minimum);
                }
            }
        }

        return covered;
    }
}
