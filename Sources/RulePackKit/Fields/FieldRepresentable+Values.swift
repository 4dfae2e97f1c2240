extension String: FieldRepresentable {
    /// Words.
    public static var shape: FieldShape { .text }
    /// The words.
    public var fieldValue: FieldValue? { .text(self) }
    /// Creates the words.
    public init?(fieldValue: FieldValue?) {
        guard case .text(let text)? = fieldValue else { return nil }
        self = text
    }
}

extension Text: FieldRepresentable {
    /// Words in both languages.
    public static var shape: FieldShape { .phrase }
    /// The words.
    public var fieldValue: FieldValue? { .phrase(self) }
    /// Creates the words.
    public init?(fieldValue: FieldValue?) {
        guard case .phrase(let text)? = fieldValue else { return nil }
        self = text
    }
}

extension Int: FieldRepresentable {
    /// A whole number.
    public static var shape: FieldShape { .number }
    /// The number.
    public var fieldValue: FieldValue? { .number(self) }
    /// Creates the number.
    public init?(fieldValue: FieldValue?) {
        guard case .number(let number)? = fieldValue else { return nil }
        self = number
    }
}

extension Bool: FieldRepresentable {
    /// Yes or no.
    public static var shape: FieldShape { .flag }
    /// Yes or no.
    public var fieldValue: FieldValue? { .flag(self) }
    /// Creates yes or no.
    public init?(fieldValue: FieldValue?) {
        guard case .flag(let flag)? = fieldValue else { return nil }
        self = flag
    }
}

extension Amount: FieldRepresentable {
    /// An amount.
    public static var shape: FieldShape { .amount }
    /// The amount.
    public var fieldValue: FieldValue? { .amount(self) }
    /// Creates the amount.
    public init?(fieldValue: FieldValue?) {
        guard case .amount(let amount)? = fieldValue else { return nil }
        self = amount
    }
}

extension AmountRange: FieldRepresentable {
    /// A range.
    public static var shape: FieldShape { .range }
    /// The range.
    public var fieldValue: FieldValue? { .range(self) }
    /// Creates the range.
    public init?(fieldValue: FieldValue?) {
        guard case .range(let range)? = fieldValue else { return nil }
        self = range
    }
}

extension CountingWindow: FieldRepresentable {
    /// A window.
    public static var shape: FieldShape { .window }
    /// The window.
    public var fieldValue: FieldValue? { .window(self) }
    /// Creates the window.
    public init?(fieldValue: FieldValue?) {
        guard case .window(let window)? = fieldValue else { return nil }
        self = window
    }
}

extension Frequency: FieldRepresentable {
    /// A frequency.
    public static var shape: FieldShape { .frequency }
    /// The frequency.
    public var fieldValue: FieldValue? { .frequency(self) }
    /// Creates the frequency.
    public init?(fieldValue: FieldValue?) {
        guard case .frequency(let frequency)? = fieldValue else { return nil }
        self = frequency
    }
}

extension Timing: FieldRepresentable {
    /// A timing.
    public static var shape: FieldShape { .timing }
    /// The timing.
    public var fieldValue: FieldValue? { .timing(self) }
    /// Creates the timing.
    public init?(fieldValue: FieldValue?) {
        guard case .timing(let timing)? = fieldValue else { return nil }
        self = timing
    }
}
