using System.Globalization;
using NewsCompare.Core.Attributions;
using NewsCompare.Core.Audits;
using NewsCompare.Core.Reports;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>The words that reports use for sources.</summary>
internal static class SourceWording
{
    public static string Word(UnnamedSourceClass kind) => kind switch
    {
        UnnamedSourceClass.Official => "official",
        UnnamedSourceClass.PersonFamiliar => "person familiar with the matter",
        UnnamedSourceClass.GroupOfN => "counted group",
        UnnamedSourceClass.Document => "document",
        UnnamedSourceClass.Expert => "expert",
        UnnamedSourceClass.Public => "witness or resident",
        _ => "nothing said of it",
    };

    /// <summary>The class with what else the words say: "counted group of 4, familiar with the matter, asked not to be named".</summary>
    public static string Word(UnnamedSource source)
    {
        var words = source.Number is { } number && source.Class == UnnamedSourceClass.GroupOfN ? string.Create(CultureInfo.InvariantCulture, $"counted group of {number}") : Word(source.Class);
        return words + (source.Familiar && source.Class != UnnamedSourceClass.PersonFamiliar ? ", near the matter" : "") + (source.Confidential ? ", asked not to be named" : "");
    }

    /// <summary>Where a text names what another does not: "The Herald names Ada Lund for what the seed gives to “an official” (the same quotation)".</summary>
    public static string Line(NamedElsewhere found, StoryReport report) =>
        $"{Name(found.Named.Version, report)} names {found.Named.Source} for what {Name(found.Unnamed.Version, report)} gives to \u201C{found.Unnamed.Source}\u201D "
        + (found.Through == NamedThrough.Quotation ? "(the same quotation)" : "(the same statement)");

    private static string Name(int? version, StoryReport report) => version is { } at ? report.Versions[at].Comparison.Version.Outlet : "the seed";
}
