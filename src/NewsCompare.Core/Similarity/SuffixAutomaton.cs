namespace NewsCompare.Core.Similarity;

/// <summary>All stretches of a sequence of numbers, in space that grows with its length.</summary>
/// <remarks>Source: A. Blumer et al., "The smallest automaton recognizing the subwords of a text", Theoretical Computer Science 1985.</remarks>
/// <param name="capacity">How many numbers are expected.</param>
internal sealed class SuffixAutomaton(int capacity)
{
    /// <summary>The state of the empty stretch.</summary>
    public const int Start = 0;

    private readonly List<State> states = new(2 * capacity) { new(0, -1, -1) };
    private readonly Dictionary<(int State, int Number), int> next = new(2 * capacity);
    private readonly List<List<int>> outgoing = new(2 * capacity) { new(1) };
    private int last = Start;
    private int count;

    /// <summary>Adds a number at the end of the sequence.</summary>
    /// <param name="number">Any number.</param>
    public void Append(int number)
    {
        var current = Add(new(states[last].Length + 1, Start, count++));
        var at = last;
        for (; at >= 0 && !next.ContainsKey((at, number)); at = states[at].Link)
        {
            Connect(at, number, current);
        }

        if (at >= 0)
        {
            var target = next[(at, number)];
            states[current] = states[current] with { Link = states[at].Length + 1 == states[target].Length ? target : Split(at, target, number) };
        }

        last = current;
    }

    /// <summary>The longest ending of the present stretch plus one number that stands in the sequence.</summary>
    /// <param name="state">State of the present stretch.</param>
    /// <param name="length">Its length.</param>
    /// <param name="number">What follows it.</param>
    /// <returns>State and length of that ending; the start and 0 when there is none.</returns>
    public (int State, int Length) Follow(int state, int length, int number)
    {
        while (state >= 0)
        {
            if (next.TryGetValue((state, number), out var target))
            {
                return (target, length + 1);
            }

            state = states[state].Link;
            length = state >= 0 ? states[state].Length : 0;
        }

        return (Start, 0);
    }

    /// <summary>Where the stretches of a state first end in the sequence, inclusive, from 0.</summary>
    /// <param name="state">A state other than the start.</param>
    public int FirstEnd(int state) => states[state].FirstEnd;

    private int Split(int at, int target, int number)
    {
        var clone = Add(states[target] with { Length = states[at].Length + 1 });
        foreach (var edge in outgoing[target])
        {
            Connect(clone, edge, next[(target, edge)]);
        }

        states[target] = states[target] with { Link = clone };
        for (; at >= 0 && next.TryGetValue((at, number), out var old) && old == target; at = states[at].Link)
        {
            next[(at, number)] = clone;
        }

        return clone;
    }

    private int Add(State state)
    {
        states.Add(state);
        outgoing.Add(new(1));
        return states.Count - 1;
    }

    private void Connect(int from, int number, int to)
    {
        next[(from, number)] = to;
        outgoing[from].Add(number);
    }

    private readonly record struct State(int Length, int Link, int FirstEnd);
}
