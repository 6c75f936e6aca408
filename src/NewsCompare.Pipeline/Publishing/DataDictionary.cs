using NewsCompare.Core.Comparisons;

namespace NewsCompare.Pipeline.Publishing;

/// <summary>What every column of the tidy tables and every measure means: what a reader of exported data needs beside them.</summary>
internal static class DataDictionary
{
    private static readonly (string Table, string Column, string Type, string Meaning)[] Columns =
    [
        ("*", "story", "text", "Id of the story: the name of the seed's file."),
        ("*", "outlet", "text", "Name of the outlet whose version the row is about."),
        ("*", "source", "text", "Address or file that the version was read from."),
        ("*", "revision", "number", "Which text of that page, from 1; later texts have higher numbers."),
        ("*", "seedSentence", "number", "Index of the seed's sentence, from 0."),
        ("*", "versionSentence", "number", "Index of the version's sentence, from 0."),
        ("*", "seedText", "text", "The seed's words."),
        ("*", "versionText", "text", "The version's words."),
        ("cells", "status", "word", "same, reworded, partial, dropped, or not-comparable: the version could not be read well enough, nothing is said of what it drops."),
        ("cells", "versionSentences", "numbers", "Indexes of the version's sentences that carry the seed's, blanks between."),
        ("cells", "carryRate", "share", "Comparable versions that carry the seed's sentence / comparable versions."),
        ("versions", "outcome", "word", "What the page turned out to be: article, not-an-article, paywalled, refused, failed."),
        ("versions", "confidence", "share", "How far the body read from the page can be believed."),
        ("versions", "notComparable", "text", "Why nothing is said of omissions; empty when the version is compared."),
        ("versions", "headline", "text", "The version's headline."),
        ("versions", "publishedAt", "time", "UTC, ISO 8601; the publisher's claim unless the clock says otherwise."),
        ("versions", "clock", "word", "Whose clock that is: page, feed, server or first-seen."),
        ("versions", "sentences", "count", "Sentences of the version."),
        ("versions", "dropped", "count", "Seed sentences without a counterpart; empty when not comparable."),
        ("versions", "added", "count", "Version sentences without a counterpart; empty when not comparable."),
        ("versions", "verdict", "word", "Whether the origin is credited: credited, generic (media reports), credits-other, none-found or cannot-tell."),
        ("versions", "credited", "text", "Origins that are credited, semicolons between."),
        ("versions", "missing", "text", "Origins that are not credited, semicolons between."),
        ("links", "kind", "word", "same (the same words), reworded (the same facts) or partial (one tells a part of the other)."),
        ("links", "score", "share", "How sure the link is."),
        ("links", "moved", "yes/no", "Whether it lies off the main order of the links."),
        ("links", "reasons", "text", "Why it stands, semicolons between."),
        ("additions", "paragraph", "number", "Index of the version's paragraph, from 0."),
        ("additions", "text", "text", "The sentence that the seed lacks."),
        ("additions", "shared", "yes/no", "Whether another outlet has it too."),
        ("changes", "kind", "word", "number, date, name, place, negation, modality, speaker; agent-dropped and agent-named where one side leaves out who did it."),
        ("quotes", "change", "word", "What became of a quotation of the seed: identical, punctuation, truncated, overlap, elided, altered, different, reattributed, indirect, dropped."),
        ("quotes", "seedSpeaker", "text", "Who says it in the seed."),
        ("quotes", "versionSpeaker", "text", "Who says it in the version."),
        ("credits", "creditedOutlet", "text", "Whom the version credits."),
        ("credits", "reporter", "text", "The reporter who is named, or empty."),
        ("credits", "kind", "word", "What the credit says: first_report, report, interview, poll, wire, hat_tip or obtained."),
        ("credits", "level", "word", "How exactly: generic (media reports), outlet, reporter or linked."),
        ("credits", "text", "text", "The words."),
        ("credits", "paragraph", "number", "Index of the paragraph, from 0."),
        ("credits", "start", "number", "First UTF-16 unit of the words in the text."),
        ("credits", "end", "number", "One past the last."),
        ("credits", "link", "text", "The address that the words link to, or empty."),
        ("credits", "behindVerdict", "yes/no", "Whether the verdict rests on it."),
        ("metrics", "metric", "word", "Name of the measure; each is a row of this dictionary."),
        ("metrics", "value", "number", "Empty where the measure has no value for this version."),
        ("metrics", "unit", "word", "share (0 to 1), count, hours, ratio or rank."),
        ("metrics", "definition", "text", "The measure in one line."),
        ("dictionary", "table", "word", "The table; * is every table; measure is a value of the column metric."),
        ("dictionary", "name", "word", "The column, or the measure."),
        ("dictionary", "type", "word", "What stands in it."),
        ("dictionary", "meaning", "text", "What it means."),
    ];

    /// <summary>The dictionary as a table: columns first, then the measures.</summary>
    public static DataTable Table { get; } = new(
        "dictionary",
        ["table", "name", "type", "meaning"],
        [
            .. Columns.Select(column => (IReadOnlyList<object?>)[column.Table, column.Column, column.Type, column.Meaning]),
            .. MetricDefinitions.All.Select(metric => (IReadOnlyList<object?>)["measure", metric.Name, metric.Unit, metric.Definition]),
        ]);

    /// <summary>What a column means, or null.</summary>
    public static string? MeaningOf(string table, string column) =>
        Array.Find(Columns, known => known.Column == column && (known.Table == table || known.Table == "*")).Meaning;
}
