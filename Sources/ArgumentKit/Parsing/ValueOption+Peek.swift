extension ValueOption {
    /// Looks for the value of this option in arguments that have not been parsed, and judges nothing.
    ///
    /// For what must be known before anything is explained, such as the language of the help.
    public func peek(in arguments: [String]) -> String? {
        var found: String?
        var previous: Token?
        for token in Token.split(arguments).prefix(while: { $0 != .terminator }) {
            switch (previous, token) {
            case (_, .longWithValue(name, let value)): found = value
            case (.long(name), .value(let value)): found = value
            case (.shorts(let letters), .value(let value)) where letters == short.map(String.init): found = value
            case (_, .shorts(let letters)) where letters.count > 1 && letters.first == short:
                let attached = letters.dropFirst()
                found = String(attached.first == "=" ? attached.dropFirst() : attached)
            default: break
            }
            previous = token
        }
        return found
    }
}
