/// What a shell offers at one place of the command line.
struct ValueSource: Hashable {
    let words: [String]
    let paths: Completion.Paths?
    /// What stands between values in one argument.
    let separator: Character?
    /// Whether the place repeats, so that a word that stands on the line already is not offered again.
    let repeats: Bool

    init(_ option: ValueOption) {
        self.init(option.allowed, option.completion, separator: option.listSeparator)
    }

    init(_ positional: Positional) {
        self.init(positional.allowed, positional.completion, repeats: positional.arity.repeats)
    }

    private init(
        _ allowed: [String], _ completion: Completion, separator: Character? = nil, repeats: Bool = false
    ) {
        words = (allowed.isEmpty ? completion.words : allowed).filter(ShellText.isTypeable)
        paths = allowed.isEmpty ? completion.paths : nil
        self.separator = separator
        self.repeats = repeats
    }

    /// Whether there is anything to offer.
    var isEmpty: Bool { words.isEmpty && paths == nil }
}

extension Completion.Paths {
    /// How the name of a file must end: with nothing in particular, or with one of some extensions; none for folders.
    var endings: [String] {
        switch self {
        case .folders: []
        case .files(let extensions): extensions.isEmpty ? [""] : extensions.map { ".\($0)" }
        }
    }
}
