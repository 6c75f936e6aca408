using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using NewsCompare.Core.Text;

namespace NewsCompare.Pipeline.Catalog;

/// <summary>The settings: the built-in <c>newscompare.json</c>, the user's over it, the environment over both; each value remembers where it came from.</summary>
internal sealed class Settings
{
    /// <summary>Name of the settings file in a configuration folder.</summary>
    public const string FileName = "newscompare.json";

    private const string EnvironmentPrefix = "NEWSCOMPARE__";
    private readonly Dictionary<string, SettingValue> values = new(StringComparer.OrdinalIgnoreCase);

    private Settings()
    {
    }

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="files">The texts of the settings files with their names for messages, weakest first.</param>
    /// <param name="environment">Environment variables; those that do not begin with NEWSCOMPARE__ are passed over.</param>
    /// <param name="sections">The options class of every section; a key that none of them knows is an error.</param>
    /// <exception cref="InvalidInputException">A file cannot be read, or a key is unknown: names file, key and what is allowed.</exception>
    public static Settings Read(
        IEnumerable<(string Origin, string Json)> files, IDictionary environment, IReadOnlyDictionary<string, Type> sections)
    {
        var settings = new Settings();
        foreach (var (origin, json) in files)
        {
            settings.AddFile(origin, json, sections.Keys);
        }

        foreach (DictionaryEntry variable in environment)
        {
            if (variable.Key is string name && variable.Value is string value && name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
            {
                settings.values[name[EnvironmentPrefix.Length..].Replace("__", ":", StringComparison.Ordinal)] = new(value, $"environment variable {name}");
            }
        }

        settings.CheckKeys(sections);
        return settings;
    }

    /// <summary>The options of a section, checked against their ranges.</summary>
    /// <typeparam name="T">An options class with data annotations.</typeparam>
    /// <param name="section">Name of the section.</param>
    /// <exception cref="InvalidInputException">A value is of the wrong type or out of range: names file, key and the range.</exception>
    public T Section<T>(string section)
        where T : class, new()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value.Text)))
            .Build();
        T options;
        try
        {
            options = configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException wrong)
        {
            var key = values.Keys.FirstOrDefault(key => key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)
                && wrong.Message.Contains($"'{key}'", StringComparison.OrdinalIgnoreCase));
            throw new InvalidInputException(
                "setting-wrong-type",
                key is null ? $"Section '{section}': {wrong.Message}" : $"{values[key].Origin}: key '{key}' has the value '{values[key].Text}', which is no {TypeOf<T>(key)}.",
                wrong);
        }

        foreach (var property in KeysOf(typeof(T)))
        {
            CheckRange(section, property, property.GetValue(options), options);
        }

        if (options is IValidatableObject whole && whole.Validate(new ValidationContext(options)).FirstOrDefault() is { } problem)
        {
            var key = $"{section}:{JsonNamingPolicy.CamelCase.ConvertName(problem.MemberNames.FirstOrDefault() ?? "")}";
            var origin = values.TryGetValue(key, out var given) ? given.Origin : "built-in default";
            throw new InvalidInputException("setting-out-of-range", $"{origin}: key '{key}': {problem.ErrorMessage}");
        }

        return options;
    }

    // What is computed from other keys is no key.
    private static IEnumerable<PropertyInfo> KeysOf(Type options) => options.GetProperties().Where(property => property.SetMethod is not null);

    private void CheckRange(string section, PropertyInfo property, object? value, object options)
    {
        foreach (var rule in property.GetCustomAttributes<ValidationAttribute>())
        {
            var key = $"{section}:{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}";
            if (rule.GetValidationResult(value, new ValidationContext(options) { MemberName = property.Name, DisplayName = key }) is { } broken)
            {
                var origin = values.TryGetValue(key, out var given) ? given.Origin : "built-in default";
                var allowed = rule is RangeAttribute range
                    ? string.Create(CultureInfo.InvariantCulture, $"allowed is {range.Minimum} to {range.Maximum}")
                    : broken.ErrorMessage;
                throw new InvalidInputException("setting-out-of-range", $"{origin}: key '{key}' is '{value}'; {allowed}.");
            }
        }
    }

    private static string TypeOf<T>(string key)
    {
        var property = typeof(T).GetProperties().FirstOrDefault(property => key.EndsWith(":" + property.Name, StringComparison.OrdinalIgnoreCase));
        var type = property is null ? null : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(int) || type == typeof(long) ? "whole number"
            : type == typeof(double) ? "number"
            : type == typeof(bool) ? "true or false"
            : type == typeof(TimeSpan) ? "duration (hh:mm:ss)"
            : "value of the right type";
    }

    private void AddFile(string origin, string json, IEnumerable<string> sections)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InvalidInputException("settings-malformed", $"{origin}: the settings must be one JSON object.");
            }

            var unknown = document.RootElement.EnumerateObject().Select(property => property.Name)
                .FirstOrDefault(name => name != "$schema" && !sections.Contains(name, StringComparer.OrdinalIgnoreCase));
            if (unknown is not null)
            {
                throw Unknown(origin, unknown, sections);
            }

            AddObject(origin, "", document.RootElement);
        }
        catch (JsonException wrong)
        {
            throw new InvalidInputException("settings-malformed", $"{origin}: not readable as JSON: {wrong.Message}", wrong);
        }
    }

    private void AddObject(string origin, string prefix, JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            var key = prefix + property.Name;
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    AddObject(origin, key + ":", property.Value);
                    break;
                case JsonValueKind.Array:
                    throw new InvalidInputException("setting-wrong-type", $"{origin}: key '{key}' is a list; no setting is a list.");
                case JsonValueKind.Null:
                    values.Remove(key);
                    break;
                default:
                    values[key] = new(property.Value.ToString(), origin);
                    break;
            }
        }
    }

    private void CheckKeys(IReadOnlyDictionary<string, Type> sections)
    {
        foreach (var (key, value) in values.Where(value => value.Key != "$schema").OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            var parts = key.Split(':');
            var section = sections.FirstOrDefault(section => section.Key.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
            if (section.Value is null)
            {
                throw Unknown(value.Origin, key, sections.Keys);
            }

            var names = KeysOf(section.Value).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToList();
            if (parts.Length != 2 || !names.Contains(parts[1], StringComparer.OrdinalIgnoreCase))
            {
                throw Unknown(value.Origin, key, names.Select(name => section.Key + ":" + name));
            }
        }
    }

    private static InvalidInputException Unknown(string origin, string key, IEnumerable<string> known) => new(
        "setting-unknown", $"{origin}: key '{key}' is unknown; known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    private sealed record SettingValue(string Text, string Origin);
}
