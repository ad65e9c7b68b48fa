using Template._1;
using static Template._1.Corpus;

// The example page is printed in Traditional characters, with their pronunciation in brackets; in one place, 快?mèn)俨殡U for
// 快速查險, that has torn two characters. The corpus holds what the page says. Its people and its city are invented.
Console.OutputEncoding = System.Text.Encoding.UTF8;
foreach (Article article in Articles)
    Console.WriteLine($"{article.PublishedText}  {article.Source}: {article.Title}");

// Which slogans does the page use, and who says them?
var slogans =
    from slogan in Slogans
    orderby slogan.Uses.Count descending
    select new { slogan.Text, slogan.Kind, Uses = slogan.Uses.Count, Speakers = slogan.Speakers.Select(official => official.Name) };

Console.WriteLine();
foreach (var slogan in slogans)
    Console.WriteLine($"{slogan.Kind,-8}  ×{slogan.Uses}  {slogan.Text}  {string.Join("、", slogan.Speakers)}");

// What did one person say, and where? A name that no page holds does not compile.
Console.WriteLine();
foreach (Statement statement in Officials.张三.Statements)
    Console.WriteLine($"{statement.Location}: {statement.Verb} {statement.Text}");
