using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SeedCorpus.Generator.Tests.Harness;

/// <summary>What holds of the steps of every run.</summary>
internal static class StepAssert
{
    private static readonly Type[] s_banned =
        [typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic), typeof(SourceText)];

    private static readonly string[] s_names =
        [.. typeof(Steps).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>A run without any change computes nothing: not even something that turns out equal.</summary>
    public static void AllCached(GeneratorRunResult result)
    {
        foreach ((string name, IEnumerable<IncrementalGeneratorRunStep> steps) in Named(result))
            Assert.All(steps.SelectMany(step => step.Outputs), output => Assert.Equal((name, IncrementalStepRunReason.Cached), (name, output.Reason)));
        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>No output of a step keeps a compilation or a part of it alive; the seeds' own files and the options are let be.</summary>
    public static void NothingBanned(GeneratorRunResult result)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach ((string name, IEnumerable<IncrementalGeneratorRunStep> steps) in Named(result))
        {
            foreach ((object value, _) in steps.SelectMany(step => step.Outputs))
                Walk(value, name, seen);
        }
    }

    private static IEnumerable<(string Name, IEnumerable<IncrementalGeneratorRunStep> Steps)> Named(GeneratorRunResult result) =>
        s_names.Select(name => (name, result.TrackedSteps.TryGetValue(name, out var steps)
            ? (IEnumerable<IncrementalGeneratorRunStep>)steps
            : []));

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Seed or AnalyzerConfigOptionsProvider or Delegate || value.GetType().IsPrimitive || value.GetType().IsEnum)
            return;
        Assert.DoesNotContain(s_banned, banned => banned.IsInstanceOfType(value));
        if (!value.GetType().IsValueType && !seen.Add(value))
            return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, path + "[]", seen);
            return;
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
