using CsCheck;
using NewsCompare.Core.Stories;
using static NewsCompare.Core.Tests.Stories.FireTexts;

namespace NewsCompare.Core.Tests.Stories;

public sealed class DuplicateFinderLaws
{
    private static readonly (string Id, string Text)[] Texts =
    [
        ("original", Of(Report)), ("copy", Of(Report)), ("cut", Of(Report[..11])), ("shorter cut", Of(Report[..7])), ("anew", Of(Anew)), ("other", Of(Other)),
        ("half", Of([.. Own[9..], .. Report[10..]])), ("longer half", Of([.. Own[..3], .. Report[..7], .. Own[3..6], .. Report[7..13], .. Own[6..9]])),
        ("both", Of([.. Report[..10], .. Other[..7]])), ("also both", Of([.. Other[..7], .. Report[..10]])),
    ];

    private static readonly (string Id, string Text) Agency = Texts.Single(one => one.Id == "other");

    private static readonly (string Id, string Text)[] Others = [.. Texts[2..].Where(one => one != Agency)];

    [Fact]
    public void Find_AnswersTheSame_InWhateverOrderTheTextsStand()
    {
        var expected = Lines(Texts);
        Gen.Shuffle(Texts).Sample(texts => Assert.Equal(expected, Lines(texts)), iter: 30);
    }

    [Fact]
    public void Find_TakesNoOriginalForMore_WhateverStandsBesideIt() => Gen.Shuffle(Others).Sample(
        others =>
        {
            var original = DuplicateFinder.Find([.. others.Take(4), Agency, Texts[0]])[^1];
            Assert.Equal(("original", false, null), (original.Cluster, original.IsComposite, original.HalfOf));
        },
        iter: 60);

    private static List<string> Lines(IReadOnlyList<(string Id, string Text)> texts) =>
        [.. DuplicateFinder.Find(texts).Select(one => $"{one.Id} {one.Cluster} {string.Join('+', one.CopyOf)} {one.IsComposite} {one.HalfOf}").Order(StringComparer.Ordinal)];
}
