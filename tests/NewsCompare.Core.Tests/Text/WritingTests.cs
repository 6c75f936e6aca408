using NewsCompare.Core.Text;

namespace NewsCompare.Core.Tests.Text;

public sealed class WritingTests
{
    [Theory]
    [InlineData("The bridge in Norwick was closed on Friday.", "Latin letters")]
    [InlineData("Уряд закрив міст у Норвіку після шторму.", "Cyrillic letters")]
    [InlineData("أغلقت السلطات جسر نورويك يوم الجمعة بعد العاصفة.", "Arabic letters")]
    [InlineData("诺威克大桥周五因风暴关闭。市长艾达奎尔说，大桥将于周六重新开放。", "East Asian characters")]
    [InlineData("The mayor quoted a sign in Norwick: «міст закрито».", "Latin letters")]
    [InlineData("Norwick, 12:30", null)]
    [InlineData("The bridge is closed. Міст закрито.", null)]
    public void Of_NamesTheWriting_ThatPrevails(string text, string? expected) => Assert.Equal(expected, Writing.Of(text));
}
