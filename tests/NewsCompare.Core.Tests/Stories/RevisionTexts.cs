using NewsCompare.Core.Stories;

namespace NewsCompare.Core.Tests.Stories;

/// <summary>An article that the tests of revisions change.</summary>
internal static class RevisionTexts
{
    public const string Title = "Harbour bridge closes for repairs";

    public const string Body =
        "The harbour bridge will close on Monday, mayor Anna Lindqvist said.\n\n"
        + "Engineers found 14 cracks in the northern pillar last week.\n\n"
        + "A ferry will carry passengers until the repairs are finished.";

    public static RevisionVerdict Judge(string before, string after) => RevisionJudge.Judge(Title, before, Title, after, TestLexicon.English);

    public static RevisionVerdict Judge(string after) => RevisionJudge.Judge(Title, Body, Title, after, TestLexicon.English);
}
