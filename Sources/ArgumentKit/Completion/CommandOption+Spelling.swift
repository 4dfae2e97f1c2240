extension CommandOption {
    /// All ways to type the option, the long one first.
    var spellings: [String] { [spelling] + (short.map { ["-\($0)"] } ?? []) }

    /// Whether the option may stand on the line more than once to some effect.
    var repeats: Bool {
        guard case .value(let option) = self else { return false }
        return option.repeats
    }

    /// Whether a value belongs to the option.
    var takesValue: Bool {
        guard case .value = self else { return false }
        return true
    }
}
