// What starts and prints a line takes this long by itself: the runtime and the console are the same in all three programs.
Console.WriteLine("全市工作会议召开");
