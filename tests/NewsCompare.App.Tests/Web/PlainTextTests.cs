using NewsCompare.App.Commands.Comparing;
using NewsCompare.Core.Text;

namespace NewsCompare.App.Tests.Web;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("empty.txt", "", "is empty")]
    [InlineData("binary.html", "<p>\0\u0001</p>", "no text or web page")]
    [InlineData("missing.txt", null, "cannot be read")]
    public async Task Read_NamesTheFile_WhenItCannotBeRead(string name, string? text, string reason)
    {
        var folder = Directory.CreateTempSubdirectory("newscompare-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            if (text is not null)
            {
                await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
            }

            var wrong = await Assert.ThrowsAsync<InvalidInputException>(() => SourceFile.ReadAsync(path, TestContext.Current.CancellationToken));
            Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
            Assert.Contains(reason, wrong.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
