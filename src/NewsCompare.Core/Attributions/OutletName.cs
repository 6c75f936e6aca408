namespace NewsCompare.Core.Attributions;

/// <summary>An outlet as credits know it: its common name, how others write it, where its pages are.</summary>
/// <param name="Name">The common name.</param>
/// <param name="Domains">Registrable domains.</param>
/// <param name="Unlisted">Whether no list has it and only its name says that it is an outlet.</param>
internal sealed record OutletName(string Name, List<string> Domains, bool Unlisted = false);

/// <summary>One way to write an outlet's name.</summary>
/// <param name="Words">Its tokens' norms.</param>
/// <param name="Written">As the list has it.</param>
/// <param name="Outlet">Whose it is.</param>
/// <param name="Ambiguous">Whether several outlets or a person may be meant.</param>
internal sealed record OutletAlias(IReadOnlyList<string> Words, string Written, OutletName Outlet, bool Ambiguous);

/// <summary>An outlet's name in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Alias">How it is written.</param>
/// <param name="Outlet">Whose name it is here.</param>
internal sealed record OutletMention(int First, int End, OutletAlias Alias, OutletName Outlet);
