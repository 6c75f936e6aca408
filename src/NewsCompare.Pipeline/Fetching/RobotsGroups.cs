namespace NewsCompare.Pipeline.Fetching;

/// <summary>The groups of one robots.txt while it is read: those that name us, and those for everybody, each merged into one.</summary>
/// <param name="product">Our product token.</param>
internal sealed class RobotsGroups(string product)
{
    private readonly Group _named = new();
    private readonly Group _everybody = new();
    private bool _namesUs;
    private bool _namesEverybody;
    private bool _hasRules;

    /// <summary>The group that counts for us.</summary>
    public Group Ours => _named.IsOpen ? _named : _everybody;

    /// <summary>The values of the Sitemap lines.</summary>
    public List<string> Sitemaps { get; } = [];

    /// <summary>A user-agent line: one more name for the group, or, after rules, the start of the next group.</summary>
    public void AddAgent(string value)
    {
        if (_hasRules)
        {
            (_namesUs, _namesEverybody, _hasRules) = (false, false, false);
        }

        // "NewsCompare/1.0 (+x)" names NewsCompare: a token ends where its characters do.
        var token = new string([.. value.TakeWhile(character => char.IsAsciiLetter(character) || character is '-' or '_')]);
        _namesUs |= token.Equals(product, StringComparison.OrdinalIgnoreCase);
        _namesEverybody |= value == "*" || value.StartsWith("* ", StringComparison.Ordinal);
        _named.IsOpen |= _namesUs;
    }

    /// <summary>An allow or disallow line; one without a path, or before any user-agent line, says nothing.</summary>
    public void AddPattern(string value, bool allows)
    {
        _hasRules = true;
        if (value.Length > 0)
        {
            var pattern = new RobotsPattern(value, allows);
            ForEachOpen(group => group.Patterns.Add(pattern));
        }
    }

    /// <summary>A crawl-delay line. It does not end the list of names: what is outside the RFC must not change how groups are read.</summary>
    public void AddDelay(TimeSpan delay) => ForEachOpen(group => group.Delay = group.Delay > delay ? group.Delay : delay);

    private void ForEachOpen(Action<Group> add)
    {
        if (_namesUs)
        {
            add(_named);
        }

        if (_namesEverybody)
        {
            add(_everybody);
        }
    }

    /// <summary>The rules for one product.</summary>
    internal sealed class Group
    {
        /// <summary>Whether a user-agent line named it.</summary>
        public bool IsOpen { get; set; }

        /// <summary>In the order of the file.</summary>
        public List<RobotsPattern> Patterns { get; } = [];

        /// <summary>The longest Crawl-delay, or null.</summary>
        public TimeSpan? Delay { get; set; }
    }
}
