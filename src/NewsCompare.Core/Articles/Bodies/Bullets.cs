namespace NewsCompare.Core.Articles.Bodies;

/// <summary>Knows points that stand in paragraphs of their own behind a bullet: "• Buses go through Tarn".</summary>
internal static class Bullets
{
    private const string Marks = "•▪■▸►●◦‣⁃∙⚫➡";

    private static readonly char[] Before = [.. Marks, ' ', '\uFE0F'];

    /// <summary>Whether a block is such a point; a dash may open what somebody says.</summary>
    /// <param name="block">Any block.</param>
    public static bool Open(Block block) => !block.IsHeading && Without(block.Text) is { Length: > 0 } rest && rest.Length < block.Text.Length;

    /// <summary>A text without the bullet before it.</summary>
    /// <param name="text">Any text.</param>
    public static string Without(string text) => text.Length > 0 && Marks.Contains(text[0], StringComparison.Ordinal) ? text.TrimStart(Before) : text;
}
