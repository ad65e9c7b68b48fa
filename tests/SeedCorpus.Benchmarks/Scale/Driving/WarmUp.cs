using SeedCorpus.Generator;

namespace SeedCorpus.Benchmarks.Scale.Driving;

/// <summary>Lets the compiler of this process get to its best code, as it has in an editor: an edit of a large corpus alone would be too rare.</summary>
internal static class WarmUp
{
    private const int Pages = 100;
    private const int Rounds = 12;
    private const int Edits = 60;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    private static readonly Lazy<bool> s_done = new(Run);

    public static void Once() => _ = s_done.Value;

    private static bool Run()
    {
        ScaleProject[] projects = [new(new FloorGenerator(), ScalePage.First(Pages)), new(new SeedCorpusGenerator(), ScalePage.First(Pages))];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (ScaleProject project in projects)
            {
                for (int edit = 0; edit < Edits; edit++)
                {
                    project.Run();
                    project.Keystroke();
                    project.EditText();
                    project.EditSeed();
                    project.AddBlankLine();
                }
            }

            // Methods are compiled again in the background, when there has been nothing new for a while.
            Thread.Sleep(s_pause);
        }

        return true;
    }
}
