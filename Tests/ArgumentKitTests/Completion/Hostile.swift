import ArgumentKit

/// A program in which every text tries to break out of a script, for the tests of completions and the manual.
enum Hostile {
    /// Words that a shell would obey, or read otherwise, if they stood there as they are.
    static let words = [
        "it's", "$(touch broken)", "`touch broken`", "a b", "back\\slash", "\"quoted\"", "*", "a:b", "[x]", "!h", "~",
        "#c",
        "$HOME", "x;touch broken", "{a,b}", "'\u{301}touch broken", "end'", "\\", "%d", "-d", "(touch broken)",
    ]
    /// Words that cannot be told apart by lines, or that nobody can type.
    static let untypeable = ["", "new\nline", "tab\there", "bell\u{7}", "\r\n", "back\u{202E}wards"]
    static let text = "Don't [stop] \\ at: $(touch broken) `touch broken` \"here\" %d\n.SH BROKEN\n'br\nEnd'"

    static let option = ValueOption("value", short: "v", placeholder: text, completion: .words(words), help: text)
    static let list = ValueOption(
        "list", short: "l", placeholder: text, allowed: words + untypeable, repeats: true, listSeparator: "'",
        help: text)
    static let file = ValueOption("file", placeholder: text, completion: .files("it's", "json"), help: text)
    static let argument = Positional(text, arity: .oneOrMore, completion: .words(words, or: .folders), help: text)

    static let program = Program(
        "prog", version: text, summary: text, discussion: text,
        commands: [
            Command(
                "run", summary: text, discussion: text,
                options: [.value(option), .value(list), .value(file), .flag(Flag("quick", help: text))],
                positionals: [argument], examples: [Example("prog run '$(touch broken)'", text)])
        ],
        environment: [EnvironmentVariable(text, help: text)], exitStatuses: [ExitStatus(1, help: text)])
}
