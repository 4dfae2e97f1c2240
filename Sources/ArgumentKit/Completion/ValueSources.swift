/// The different sources of values in a program, numbered from one in the order of the declarations.
struct ValueSources {
    private(set) var all: [ValueSource] = []
    private var numbers: [ValueSource: Int] = [:]

    init(_ program: Program) {
        add(program.sharedOptions)
        for command in program.commands {
            add(command.options)
            for positional in command.positionals { add(ValueSource(positional)) }
        }
    }

    /// The number of a source, or nothing when it has nothing to offer.
    func number(of source: ValueSource) -> Int? { numbers[source] }

    private mutating func add(_ options: [CommandOption]) {
        for case .value(let option) in options { add(ValueSource(option)) }
    }

    private mutating func add(_ source: ValueSource) {
        guard !source.isEmpty, numbers[source] == nil else { return }
        all.append(source)
        numbers[source] = all.count
    }
}
