namespace SeedCorpus.Benchmarks.Composing.Casting;

/// <summary>A made-up person in office.</summary>
/// <param name="Name">The name.</param>
/// <param name="Posts">The posts as they are printed one behind the other, such as 市委副书记 and 市长.</param>
/// <param name="Place">Where the posts are held.</param>
/// <param name="Rank">The place in the order in which a staff is named, from 0, the party secretary.</param>
internal sealed record Official(string Name, IReadOnlyList<string> Posts, Jurisdiction Place, int Rank);
