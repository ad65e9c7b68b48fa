namespace SeedCorpus.Generator.Lookup;

/// <summary>The sets of a corpus.</summary>
internal enum CorpusSet
{
    Articles,
    Officials,
    Slogans,
    Statements,
}
