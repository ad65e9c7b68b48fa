namespace SEEDCORPUS_NAMESPACE;

/// <summary>What an official did in an article.</summary>
[global::System.Flags]
[GENERATED_CODE]
/*visibility*/ internal enum Roles
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>主持: presided over the meeting.</summary>
    Chaired = 1,

    /// <summary>讲话, 强调, 指出, 部署: spoke.</summary>
    Spoke = 2,

    /// <summary>出席, 参加, 参会, 列席: was present.</summary>
    Attended = 4,

    /// <summary>Named only in passing.</summary>
    Mentioned = 8,

    /// <summary>陪同: went along; given with <see cref="Attended"/>.</summary>
    Accompanied = 16,

    /// <summary>调研, 考察, 检查: went to see for themselves; given with <see cref="Attended"/>.</summary>
    Inspected = 32,
}

/// <summary>The facts of an article that options in .editorconfig can set.</summary>
[global::System.Flags]
[GENERATED_CODE]
/*visibility*/ internal enum SettableFacts
{
    /// <summary>None: all is as read.</summary>
    None = 0,

    /// <summary>The title; the headlines are as printed all the same.</summary>
    Title = 1,

    /// <summary>The date of publication, which also completes the day reported on.</summary>
    Published = 2,

    /// <summary>The place, which is also that of officials whose posts name none.</summary>
    Place = 4,

    /// <summary>The outlet.</summary>
    Source = 8,

    /// <summary>Officials were added or removed.</summary>
    Officials = 16,
}

/// <summary>How a post is held, from the prefixes of its title.</summary>
[global::System.Flags]
[GENERATED_CODE]
/*visibility*/ internal enum PostStanding
{
    /// <summary>The full post, held now.</summary>
    None = 0,

    /// <summary>副, 常务副: second to the head.</summary>
    Deputy = 1,

    /// <summary>代, 代理: acting until elected.</summary>
    Acting = 2,

    /// <summary>原, 时任: held before.</summary>
    Former = 4,
}

/// <summary>What makes a text a slogan.</summary>
[GENERATED_CODE]
/*visibility*/ internal enum SloganKind
{
    /// <summary>A formula set in quotation marks.</summary>
    Formula,

    /// <summary>A shorthand led by a number or made of numbers.</summary>
    Numeric,

    /// <summary>Repeats one frame.</summary>
    Parallel,

    /// <summary>A call to a campaign.</summary>
    Rallying,
}

/// <summary>The script of a page's Han characters.</summary>
[GENERATED_CODE]
/*visibility*/ internal enum Script
{
    /// <summary>No character tells the scripts apart, or only Simplified ones do.</summary>
    Simplified,

    /// <summary>Traditional; characters that a conversion left alone do not count against it.</summary>
    Traditional,

    /// <summary>Both scripts in passages of their own.</summary>
    Mixed,
}
