/// One argument, classified by its shape alone.
enum Token: Hashable, Sendable {
    /// A long option, such as `--format`; the name comes without dashes.
    case long(String)
    /// A long option with a value attached, such as `--format=json`.
    case longWithValue(String, String)
    /// Everything behind a single dash: flags in a row, or an option with its value attached.
    case shorts(String)
    /// A positional argument or the value of the option before it.
    case value(String)
    /// The first `--`, after which everything is a value.
    case terminator

    static func split(_ arguments: [String]) -> [Token] {
        var terminated = false
        return arguments.map { argument in
            guard !terminated else { return .value(argument) }
            let token = Token(argument)
            terminated = token == .terminator
            return token
        }
    }

    private init(_ argument: String) {
        // Scalars rather than characters: an accent behind `-` or `=` must not hide it.
        let scalars = argument.unicodeScalars
        if argument == "--" {
            self = .terminator
        } else if scalars.starts(with: "--".unicodeScalars) {
            let body = scalars.dropFirst(2)
            if let equals = body.firstIndex(of: "="), equals > body.startIndex {
                self = .longWithValue(String(body[..<equals]), String(body[body.index(after: equals)...]))
            } else {
                self = .long(String(body))
            }
        } else if scalars.first == "-", scalars.count > 1, !Self.isNegativeNumber(argument) {
            self = .shorts(String(scalars.dropFirst()))
        } else {
            self = .value(argument)
        }
    }

    /// The argument as it was typed.
    var text: String {
        switch self {
        case .long(let name): "--\(name)"
        case .longWithValue(let name, let value): "--\(name)=\(value)"
        case .shorts(let letters): "-\(letters)"
        case .value(let text): text
        case .terminator: "--"
        }
    }

    /// Tells `-5`, `-0.5`, and the Dutch `-0,5` from options.
    private static func isNegativeNumber(_ argument: String) -> Bool {
        let marks = [UInt8(ascii: "."), UInt8(ascii: ",")]
        let parts = argument.utf8.dropFirst().split(maxSplits: 1, omittingEmptySubsequences: false) {
            marks.contains($0)
        }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
    }
}
