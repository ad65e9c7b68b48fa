using System.Collections;
using System.Reflection;
using System.Text;
using Spectre.Console;

namespace QuickStart;

/// <summary>Prints the results of queries; Spectre.Console knows that a Han character is two columns wide.</summary>
internal static class Terminal
{
    private const int WidthOfPipe = 100;

    /// <summary>Sets the terminal up: to be called before anything is printed.</summary>
    public static void Use()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
            return;
        // What reads a pipe is a file, a pager or a build log: none of them wants escape sequences.
        AnsiConsole.Console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        AnsiConsole.Profile.Width = WidthOfPipe;
    }

    /// <summary>Prints what stands above a result.</summary>
    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
    }

    /// <summary>Prints a row for each element and a column for each of its properties.</summary>
    public static void Table<T>(IEnumerable<T> rows)
    {
        PropertyInfo[] properties = typeof(T).GetProperties();
        Table table = new() { Border = TableBorder.Simple };
        foreach (PropertyInfo property in properties)
            table.AddColumn(new TableColumn(new Text(property.Name)));
        foreach (T row in rows)
            table.AddRow(properties.Select(property => Cell(property.GetValue(row))));
        AnsiConsole.Write(table);
    }

    private static Text Cell(object? value) => new Text(value switch
    {
        null => "-",
        string text => text,
        IEnumerable items => string.Join("、", items.Cast<object>()) is { Length: > 0 } joined ? joined : "-",
        _ => value.ToString() ?? "",
    });
}
