namespace NewsCompare.App.Tests.Commands;

/// <summary>Invented texts for the step verbs; several hold what depends on a culture or a time zone when it is read carelessly.</summary>
internal static class StepTexts
{
    public const string Seed =
        "Harbor City will close its oldest ferry line on 3 June, Mayor Ines Okafor said on Thursday.\n\n"
        + "The line carries 1,250 passengers a day, 4.5 percent fewer than last year, the Harbor Herald first reported.\n\n"
        + "“We cannot mend a boat that is 61 years old,” Okafor told reporters.\n\n"
        + "A new bridge is to open in September.\n";

    public static IReadOnlyList<(string Title, string Text, string At)> Items { get; } =
    [
        ("Harbor City ends ferry line", "Harbor City will close its oldest ferry line on 3 June, Mayor Ines Okafor said. The line carries 1,250 passengers a day, the Harbor Herald first reported. “We cannot mend a boat,” Okafor told reporters.", "2024-05-30T18:05:00-04:00"),
        ("Ferry to stop after 61 years", "The oldest ferry of Harbor City stops on 4 June. It carries 1.250 people a day, according to the Port Courier. A new bridge opens in September, officials said.", "2024-05-30"),
        ("Bakers strike over flour", "Bakers in İzmir walked out on Friday. “The price is 12,5 lira,” said Deniz Işık, who leads the union. It was not clear how long the strike will last.", "2024-05-31T00:30:00Z"),
        ("Comet seen over the bay", "A comet crossed the sky on Wednesday at 11:30 p.m. Astronomers told the Meridian Wire that it returns in 2,041 years.", "2024-05-29T23:59:59+14:00"),
        ("Okafor defends closing", "Mayor Ines Okafor defended the closing of the ferry line. “We cannot mend a boat that is 61 years old,” she said, as first reported by the Harbor Herald. Critics said 1,250 passengers a day are not few.", "2024-06-01T07:00:00Z"),
        ("Straße gesperrt", "Die Straße am Hafen ist gesperrt, sagte die Polizei. „Das dauert bis zum 3. Juni“, sagte ein Sprecher.", "2024-05-30T10:00:00+02:00"),
        ("", "One line only.", "2024-05-30"),
        ("Bridge on time", "The new bridge is to open in September, Transport Secretary Paul Reyes said on Monday. The U.S. Army Corps of Engineers had warned of a delay of 4.5 months. Reyes denied that.", "2024-06-03T12:00:00Z"),
    ];

    public static IReadOnlyList<(string A, string B)> Quotes { get; } =
    [
        ("“We cannot mend a boat that is 61 years old,” Okafor said.", "“We cannot mend a boat that is 61 years old,” Okafor told reporters."),
        ("“We cannot mend a boat that is 61 years old,” Okafor said.", "“We cannot mend a boat,” Okafor said."),
        ("“We cannot mend a boat that is 61 years old,” Okafor said.", "Okafor said that the boat could not be mended."),
        ("“The price is 12,5 lira,” said Deniz Işık.", "“The price is 12.5 lira,” said Deniz Işık."),
        ("“It is done,” he said.", "“A comet returns,” she said."),
    ];

    public static IReadOnlyList<string> Feeds { get; } =
    [
        Rss("Thu, 30 May 2024 18:05:00 EST"), Rss("Thu, 30 May 2024 18:05:00 GMT"), Rss("2024-05-30 18:05"), Rss("30.05.2024 18:05"), Rss("soon"),
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Port Courier</title><id>x:1</id><updated>2024-05-30T18:05:00+02:00</updated>"
        + "<entry><title>Ferry ends</title><id>x:2</id><link href=\"https://port-courier.example/ferry\"/><updated>2024-05-30T18:05:00+02:00</updated></entry></feed>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[{\"id\":\"1\",\"url\":\"https://j.example/1\",\"title\":\"İ and ı\",\"date_published\":\"2024-05-30T18:05:00-04:00\"}]}",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>https://w.example/a</loc>"
        + "<news:news><news:publication_date>2024-05-30T18:05:00Z</news:publication_date><news:title>Ferry</news:title></news:news></url></urlset>",
    ];

    public static IReadOnlyList<string> Pages { get; } = [.. Items.Select(item =>
        $"<!DOCTYPE html><html lang=en><head><title>{item.Title} | Harbor Herald</title><meta property=\"article:published_time\" content=\"{item.At}\"></head>"
        + $"<body><nav><a href=/>Home</a></nav><article><h1>{item.Title}</h1><p class=byline>By Rosa Lind</p><time>May 30, 2024 6:05 PM</time><p>{item.Text}</p><p>{item.Text}</p></article></body></html>")];

    private static string Rss(string date) =>
        $"<rss version=\"2.0\"><channel><title>Harbor Herald</title><item><title>Ferry ends</title><link>https://harbor-herald.example/ferry</link><pubDate>{date}</pubDate></item></channel></rss>";
}
