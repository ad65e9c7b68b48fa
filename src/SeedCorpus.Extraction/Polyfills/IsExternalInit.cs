namespace System.Runtime.CompilerServices;

/// <summary>Lets records and init accessors compile against netstandard2.0.</summary>
internal static class IsExternalInit;
