using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedCorpus.Extraction;
using SeedCorpus.Extraction.Facts;
using SeedCorpus.Generator.Model;

namespace SeedCorpus.Generator.EditorConfig;

/// <summary>Reads the options of a seed; what cannot be read of them is reported and left out.</summary>
internal sealed class SeedOptionsReader
{
    private readonly string _file;
    private readonly List<SeedProblem> _problems = [];
    private ReadingHints _hints = ReadingHints.None;
    private EquatableArray<string> _ignored;

    private SeedOptionsReader(string file) => _file = file;

    /// <param name="options">The options of the seed, those of the editor and of other tools among them.</param>
    /// <param name="file">The seed as the compiler knows it.</param>
    public static SeedOptions Read(AnalyzerConfigOptions options, string file)
    {
        // Few seeds have any, and all the seeds are asked on every run.
        List<string>? keys = null;
        foreach (string key in KeysOf(options))
        {
            if (key.StartsWith(OptionKeys.Prefix, StringComparison.Ordinal))
                (keys ??= []).Add(key);
        }

        if (keys is null)
            return SeedOptions.None;
        SeedOptionsReader reader = new(file);
        foreach (string key in keys.OrderBy(key => key, StringComparer.Ordinal))
        {
            if (options.TryGetValue(key, out string? value))
                reader.Read(key, value.Trim());
        }

        return new SeedOptions(reader._hints, reader._ignored, new EquatableArray<SeedProblem>(reader._problems));
    }

    /// <summary>Every key of the options; those that could be meant where a host has options that do not list theirs.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return OptionKeys.All;
        }
    }

    private void Read(string key, string value)
    {
        switch (key)
        {
            case OptionKeys.Title when value.Length > 0:
                _hints = _hints with { Title = value };
                break;
            case OptionKeys.Source when value.Length > 0:
                _hints = _hints with { Source = value };
                break;
            case OptionKeys.Title or OptionKeys.Source:
                Unreadable(key, value, "expected some text");
                break;
            case OptionKeys.Published when PublishedValue.Read(value) is { } published:
                _hints = _hints with { Published = published };
                break;
            case OptionKeys.Published:
                Unreadable(key, value, "expected a day such as 2022-07-18, or with the time 2022-07-18T10:48");
                break;
            case OptionKeys.Place:
                ReadPlace(value);
                break;
            case OptionKeys.AddOfficials when OfficialsValue.Read(value) is { } officials:
                _hints = _hints with { AddedOfficials = new EquatableArray<OfficialHint>(officials) };
                break;
            case OptionKeys.AddOfficials:
                Unreadable(key, value, "expected names, with posts in brackets where they are known, such as 张三(市长、市委副书记), 李四");
                break;
            case OptionKeys.RemoveOfficials when OfficialsValue.ReadNames(value) is { } names:
                _hints = _hints with { RemovedOfficials = new EquatableArray<string>(names) };
                break;
            case OptionKeys.RemoveOfficials:
                Unreadable(key, value, "expected names such as 张三, 李四");
                break;
            case OptionKeys.Ignore:
                ReadIgnored(value);
                break;
            default:
                _problems.Add(OptionProblems.UnknownKey(_file, key));
                break;
        }
    }

    private void ReadPlace(string value)
    {
        EquatableArray<PlaceFacts> meant = PlaceValue.Read(value);
        if (meant.Count == 1)
            _hints = _hints with { Place = meant[0] };
        else
            Unreadable(OptionKeys.Place, value, PlaceValue.Expected(meant));
    }

    private void ReadIgnored(string value)
    {
        (IReadOnlyList<string> ids, IReadOnlyList<string> unknown) = IgnoreValue.Read(value);
        _ignored = new EquatableArray<string>(ids);
        if (ids.Count + unknown.Count == 0)
            Unreadable(OptionKeys.Ignore, value, "expected the ids of rules, such as SEED1003, SEED1005");
        foreach (string id in unknown)
            _problems.Add(OptionProblems.NamesNothing(_file, OptionKeys.Ignore, id, "no rule that a seed can ignore has this id"));
    }

    private void Unreadable(string key, string value, string expected) =>
        _problems.Add(OptionProblems.Unreadable(_file, key, value, expected));
}
