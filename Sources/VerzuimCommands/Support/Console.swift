#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The terminal or pipe around the program.
public enum Console {
    /// Runs the program with the arguments and environment of the process, prints what it gives, and ends the process.
    public static func run(_ verzuim: Verzuim) -> Never {
        // A pipe that is closed and a file that may not grow are errors to report, and not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        let output = Descriptor(number: 1)
        let outcome = verzuim.run(arguments, environment: environment, isTerminal: isatty(1) == 1, output: output)
        let failure = output.write(outcome.content)
        var notice = outcome.notice
        if let failure { notice += verzuim.unwritten(why: failure, arguments, environment).notice }
        _ = Descriptor(number: 2).write(notice)
        exit(failure == nil ? outcome.exitCode.rawValue : ExitCode.cannotWrite.rawValue)
    }

    /// Runs the program of one pack, in the same way.
    public static func run(_ program: PackProgram) -> Never { run(program.verzuim) }

    private static var environment: [String: String] {
        var values: [String: String] = [:]
        for name in ["VERZUIM_LANG", PackFolders.variable, "COLUMNS", "NO_COLOR", "TERM"] {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        if values["COLUMNS"] == nil, let width = terminalWidth { values["COLUMNS"] = String(width) }
        return values
    }

    private static var terminalWidth: Int? {
        var size = winsize()
        guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
