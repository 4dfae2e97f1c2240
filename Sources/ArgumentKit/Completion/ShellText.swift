/// Text on its way into a script, which must stay text there.
///
/// It is looked at scalar by scalar: an accent behind an apostrophe must not hide it.
enum ShellText {
    /// A word between apostrophes, for bash and zsh.
    static func quoted(_ text: String) -> String { "'\(escaping(text) { $0 == "'" ? "'\\''" : nil })'" }

    /// Words between apostrophes, for bash and zsh.
    static func quoted(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

    /// A word between apostrophes, for fish, which knows two escapes there.
    static func fish(_ text: String) -> String {
        "'\(escaping(text) { $0 == "'" || $0 == "\\" ? "\\\($0)" : nil })'"
    }

    /// Text with a backslash before some symbols.
    static func escaped(_ text: String, _ symbols: Unicode.Scalar...) -> String {
        escaping(text) { symbols.contains($0) ? "\\\($0)" : nil }
    }

    /// A pattern of a shell or a regular expression that matches a text and nothing else.
    static func pattern(_ text: String) -> String {
        escaping(text) { $0.isPlain || !$0.isASCII ? nil : "\\\($0)" }
    }

    /// The name of a function that belongs to a program.
    static func identifier(_ program: String) -> String { "_\(escaping(program) { $0.isPlain ? nil : "_" })" }

    /// Text that fits on one line, without what a terminal would obey.
    static func line(_ text: String) -> String {
        let visible = text.unicodeScalars.map { Echo.isObeyed($0) ? " " : String($0) }.joined()
        return visible.split(separator: " ").joined(separator: " ")
    }

    /// Whether a word can be offered: a shell tells words apart by lines.
    static func isTypeable(_ word: String) -> Bool {
        !word.isEmpty && !word.unicodeScalars.contains(where: Echo.isObeyed)
    }

    private static func escaping(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
        text.unicodeScalars.map { replacement($0) ?? String($0) }.joined()
    }
}

extension Unicode.Scalar {
    fileprivate var isPlain: Bool { isASCII && (properties.isAlphabetic || properties.numericType != nil) }
}
