/// Where a pack came from.
public enum PackOrigin: Hashable, Sendable {
    /// The program that is running was built with it.
    case builtIn
    /// It was read from the file at this path.
    case file(String)
}
