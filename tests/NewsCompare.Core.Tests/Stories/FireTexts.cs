namespace NewsCompare.Core.Tests.Stories;

/// <summary>Reports on one fire, a sentence each, of which the tests of copies make others.</summary>
internal static class FireTexts
{
    /// <summary>An agency's report.</summary>
    public static readonly string[] Report =
    [
        "A fire broke out in the old sugar mill at Harwick early on Thursday and burned for nine hours, the fire service said.",
        "The first call came at 4:12 in the morning from a baker who saw smoke over the river.",
        "Eleven engines from four towns were sent to the mill, which has stood empty since 2011.",
        "Nobody was hurt, but two families in Quay Street were taken from their homes for the night.",
        "Chief officer Dora Kells said the roof had fallen in before the crews could reach the upper floors.",
        "\"We pulled everyone back when the beams began to go,\" she said.",
        "The mill was built in 1887 and once gave work to six hundred people.",
        "Its owner, Brask Holdings, bought it nine years ago and planned to turn it into flats.",
        "The plan was refused twice by the council because of the bats that live in the loft.",
        "A spokesman for Brask Holdings said the firm was saddened and would help the inquiry.",
        "Police closed the bridge and the towpath until noon, and trains ran late on the coast line.",
        "Schools in the lower town kept their windows shut on the advice of the health office.",
        "Smoke could be seen from the lighthouse at Penmarrow, twelve miles away.",
        "Mayor Ivo Tarrant came to the scene at seven and thanked the crews.",
        "He said the town had lost a part of itself and that he wanted to know why.",
        "Investigators will go into the ruin when the walls have been made safe.",
        "They will look at reports that young people had been seen climbing in through a window.",
        "Two earlier fires at the mill, in 2016 and 2019, were found to have been lit on purpose.",
        "The heritage society had asked for guards to be posted after the second of them.",
        "A meeting for residents will be held in the parish hall on Saturday at ten.",
    ];

    /// <summary>What a reporter of another outlet saw there.</summary>
    public static readonly string[] Own =
    [
        "Our reporter walked the length of Quay Street as the first light came over the roofs.",
        "Ash lay on the parked cars like dirty snow, and a dog barked without pause behind a green door.",
        "\"I packed the cat, the photographs and my mother's clock,\" said Hettie Moran, 71, who has lived opposite the gate all her life.",
        "Her husband loaded sacks on the wagons there as a boy and met her at the summer dance in the yard.",
        "Next door, Samir Aziz kept his cafe open through the night and poured tea for whoever came.",
        "He counted two hundred cups before he lost track, and would take no money for any of them.",
        "The bats are what many speak of, since they stopped the flats and now may be gone.",
        "Conservationist Lise Ormond drove from Calder at dawn with a box of instruments on the seat beside her.",
        "She thinks that most of the colony had left for the winter caves a fortnight ago.",
        "Insurance is the other word one hears, for the cottages share a wall with the drying house.",
        "Two of them have cracks that were not there on Wednesday, and the surveyor will not say whether they are safe.",
        "The parish priest, Father Nolan Crewe, has opened the hall early and hung a list of spare rooms on its door.",
        "By midday it held forty names, some of them in the crooked hand of children.",
        "Nobody here expects an answer soon, and fewer expect the flats.",
    ];

    /// <summary>The same told in other words.</summary>
    public static readonly string[] Anew =
    [
        "Crews fought for most of Thursday to put out flames at a disused sugar factory in Harwick.",
        "The alarm was raised shortly after four by a local baker, and engines arrived from neighbouring towns.",
        "There were no injuries, although residents of two houses nearby had to leave.",
        "According to Dora Kells, who leads the service, the building's top collapsed early and firefighters were ordered to retreat.",
        "The nineteenth-century landmark belongs to Brask Holdings, whose housing scheme was turned down over a bat colony.",
        "The company expressed regret and promised cooperation with officials.",
        "Rail passengers faced delays, and drivers were kept off the crossing for much of the morning.",
        "Ivo Tarrant, the mayor, called it a loss for everyone and demanded an explanation.",
        "Arson was blamed for a pair of previous blazes, the latest five years ago.",
        "Locals are invited to discuss what comes next at the weekend.",
    ];

    /// <summary>Another agency's report.</summary>
    public static readonly string[] Other =
    [
        "Flames swept through a derelict factory beside the Harwick river before sunrise on Thursday, sending a column of smoke across the valley.",
        "Emergency officials counted more than seventy firefighters on the ground by eight o'clock.",
        "Regional commander Pieter Vance told reporters that hydrants along the quay had given too little water.",
        "Boats were used to pump straight from the river, a method last tried in the floods of 1998.",
        "An electricity substation behind the works was switched off and three thousand households lost power.",
        "The grid company said that most of them were connected again by the afternoon.",
        "Hospital staff at Calder treated nine people for breathing smoke and sent all of them home.",
        "Environmental inspectors took samples of the water after dead fish were reported downstream.",
        "The county's building archive lists the works as one of only three of its kind still standing.",
        "Member of parliament Greta Solheim called for a register of empty industrial sites.",
        "Her party has asked the minister to answer questions in the chamber next Tuesday.",
        "A shipping firm moved two barges that were moored under the north wall.",
        "Demolition of the chimney may begin within days, engineers warned.",
    ];

    /// <summary>Sentences as a text.</summary>
    public static string Of(params IEnumerable<string> sentences) => string.Join("\n\n", sentences.Chunk(2).Select(two => string.Join(' ', two)));
}
