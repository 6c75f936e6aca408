using System.Text;
using NewsCompare.Core.Text;
using NewsCompare.Pipeline.Catalog;

namespace NewsCompare.Pipeline.Tests.Catalog;

public sealed class SeedFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newscompare-seeds-").FullName;

    private SeedFiles Files { get; } = new(new ConfigFiles());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void ReadEach_TakesTheGoodOnes_AndNamesTheOthers()
    {
        Write("good.txt", "The ferry sank off Port Ellis. Forty were saved."u8);
        Write("binary.txt", [1, 0, 2, 0]);
        Write("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x6F]);
        Write("facts.txt", "A text. Another sentence."u8);
        Write("facts.yaml", "colour: red\n"u8);
        var seeds = Files.ReadEach([folder, Path.Combine(folder, "not-there")]);
        Assert.Equal(["good"], seeds.Seeds.Select(placed => placed.Seed.StoryId));
        Assert.Equal([folder], seeds.Folders);
        Assert.Equal(["binary", "facts", "latin"], seeds.Problems.Select(problem => problem.StoryId).Order(StringComparer.Ordinal));
        Assert.All(seeds.Problems, problem => Assert.Contains(Path.GetFileNameWithoutExtension(problem.Path), problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void ReadEach_TakesNeither_WhenAnIdStandsTwice()
    {
        Write("ferry.txt", "The ferry sank."u8);
        Write("ferry.md", "The ferry sank, they say."u8);
        Write("dogs.txt", "The dog show opened."u8);
        var seeds = Files.ReadEach([folder]);
        Assert.Equal(["dogs"], seeds.Seeds.Select(placed => placed.Seed.StoryId));
        Assert.Equal(("ferry", "seed-twice"), (Assert.Single(seeds.Problems).StoryId, seeds.Problems[0].Code));
    }

    [Theory]
    [InlineData("UTF-16", "seed-not-utf8")]
    [InlineData("large", "seed-too-large")]
    [InlineData("missing", "file-missing")]
    public void Read_NamesTheFileAndWhatToDo(string what, string code)
    {
        var path = Path.Combine(folder, "seed.txt");
        if (what == "UTF-16")
        {
            File.WriteAllText(path, "The ferry sank.", Encoding.Unicode);
        }
        else if (what == "large")
        {
            File.WriteAllBytes(path, new byte[SeedFiles.MaximumBytes + 1]);
        }

        var wrong = Assert.Throws<InvalidInputException>(() => Files.Read(path));
        Assert.Equal(code, wrong.Code);
        Assert.Contains(path, wrong.Message, StringComparison.Ordinal);
    }

    private void Write(string name, ReadOnlySpan<byte> bytes) => File.WriteAllBytes(Path.Combine(folder, name), bytes);
}
