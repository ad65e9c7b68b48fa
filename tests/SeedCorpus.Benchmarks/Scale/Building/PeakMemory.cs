using System.Globalization;

namespace SeedCorpus.Benchmarks.Scale.Building;

/// <summary>
/// Watches the processes that this one starts, and those that they start: the most memory that any of them has in use at a time.
/// Linux tells the peak of a process for as long as it lives, so that only what comes right before its end can be missed.
/// </summary>
internal sealed class PeakMemory : IDisposable
{
    private const long BytesPerKilobyte = 1024;
    private const string Processes = "/proc";
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(50);

    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private long _bytes;

    private PeakMemory() => _timer = new Timer(_ => Look(), null, s_interval, s_interval);

    /// <summary>The peak until now in bytes; 0 on systems that do not tell.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
                return _bytes;
        }
    }

    public static PeakMemory OfChildren() => new();

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        // A look that takes longer than the interval is not joined by the next one.
        if (!Directory.Exists(Processes) || !_lock.TryEnter())
            return;
        try
        {
            ILookup<int, (int Id, long Peak)> children = Directory.EnumerateDirectories(Processes)
                .Select(Status)
                .OfType<(int Parent, int Id, long Peak)>()
                .ToLookup(process => process.Parent, process => (process.Id, process.Peak));
            _bytes = Math.Max(_bytes, Peak(children, Environment.ProcessId));
        }
        finally
        {
            _lock.Exit();
        }
    }

    private static long Peak(ILookup<int, (int Id, long Peak)> children, int parent) =>
        children[parent].Select(child => Math.Max(child.Peak, Peak(children, child.Id))).DefaultIfEmpty().Max();

    /// <returns>Null where the folder is not that of a process, or of one that has ended.</returns>
    private static (int Parent, int Id, long Peak)? Status(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id))
            return null;
        try
        {
            string[] lines = File.ReadAllLines(Path.Combine(folder, "status"));
            return ((int)Field(lines, "PPid:"), id, Field(lines, "VmHWM:") * BytesPerKilobyte);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A field's number, such as the 4711 of <c>VmHWM:   4711 kB</c>.</summary>
    private static long Field(string[] lines, string name)
    {
        string line = lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) ?? name;
        return long.TryParse(line[name.Length..].Replace("kB", ""), CultureInfo.InvariantCulture, out long number) ? number : 0;
    }
}
