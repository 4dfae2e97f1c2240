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
        let outcome = verzuim.run(
            Array(CommandLine.arguments.dropFirst()), environment: environment, isTerminal: isatty(1) == 1)
        let isWritten = write(outcome.content, to: 1) && write(outcome.notice, to: 2)
        exit(isWritten ? outcome.exitCode.rawValue : ExitCode.cannotWrite.rawValue)
    }

    private static var environment: [String: String] {
        var values: [String: String] = [:]
        for name in ["VERZUIM_LANG", "COLUMNS", "NO_COLOR", "TERM"] {
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

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var written = 0
            while written < bytes.count {
                guard let start = bytes.baseAddress else { return false }
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, start + written, bytes.count - written)
                #elseif canImport(Musl)
                    let count = Musl.write(descriptor, start + written, bytes.count - written)
                #else
                    let count = Darwin.write(descriptor, start + written, bytes.count - written)
                #endif
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
    }
}
