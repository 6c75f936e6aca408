namespace NewsCompare.Pipeline.Fetching;

/// <summary>What is known of a host.</summary>
/// <param name="Host">As <see cref="HostGate.HostOf"/> gives it.</param>
/// <param name="RestUntil">Until when it has asked to be left alone, or null.</param>
/// <param name="Pause">The pause between two requests that its speed calls for.</param>
internal sealed record HostMemo(string Host, DateTimeOffset? RestUntil, TimeSpan Pause);
