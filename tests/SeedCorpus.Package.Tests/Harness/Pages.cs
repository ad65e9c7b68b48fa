namespace SeedCorpus.Package.Tests.Harness;

/// <summary>Seeds of invented towns, and programs that print what is read in them.</summary>
internal static class Pages
{
    public const string South = """
        南山市召开防汛工作会议
        2022-07-18 08:30 来源:南山日报
        本报讯 7月17日,南山市召开防汛工作会议。市委书记张三强调,要严防死守,做到“三个到位”。
        市长李四主持会议。

        """;

    public const string North = """
        北山市召开春耕工作会议
        2023-03-02 09:00 来源:北山日报
        本报讯 3月1日,北山市召开春耕工作会议。市委书记王五强调,要不误农时。

        """;

    /// <summary>Needs neither implicit usings nor nullable annotations, and names an official of the first page.</summary>
    public const string Program = """
        using System;
        using System.Linq;
        using static App.Corpus;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        foreach (var official in Officials)
            Console.WriteLine(official.Name + " " + string.Join(" ", official.Posts.Select(post => post.Text)));
        Console.WriteLine(Officials.张三.Statements[0].Text);

        """;

    public static string[] ProgramPrints => ["张三 市委书记", "李四 市长", "要严防死守,做到“三个到位”。"];
}
