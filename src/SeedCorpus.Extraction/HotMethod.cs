using System.Runtime.CompilerServices;

namespace SeedCorpus.Extraction;

/// <summary>How the runtime is to compile the methods that take most of a build's time.</summary>
internal static class HotMethod
{
    /// <summary>
    /// <c>AggressiveOptimization</c>, which .NET Standard 2.0 does not name yet: optimized at the first call.
    /// </summary>
    /// <remarks>
    /// A runtime that compiles in tiers leaves code unoptimized for as long as new methods keep being called, which in a compiler
    /// that reads thousands of seeds is nearly the whole reading. It is for methods that a profile of such a build shows, and for
    /// no others: what is called once compiles the slower for it, and no method that has it is compiled again with what its first calls showed.
    /// </remarks>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
