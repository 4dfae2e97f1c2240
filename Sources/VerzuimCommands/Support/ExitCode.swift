/// How the program ended.
public enum ExitCode: Int32, CaseIterable, Sendable {
    /// Done.
    case done = 0
    /// What was asked for was found: problems, lines that are left, or differences.
    case found = 1
    /// Wrong use.
    case usage = 64
    /// Bad input.
    case badInput = 65
    /// No such input.
    case noInput = 66
    /// Our own fault.
    case internalFault = 70
    /// A file cannot be made.
    case cannotCreate = 73
    /// A file cannot be written.
    case cannotWrite = 74
}
