/// Where a part of a pack is written: in a Swift file of its module, or in a pack file.
public struct Origin: Hashable, Sendable {
    /// The module and the Swift file in it, such as `Utrecht/Thresholds.swift`, or the path of a pack file.
    public let file: String
    /// The line, counted from 1.
    public let line: Int

    /// Creates an origin.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

/// A part of a pack that may know where it is written.
protocol Located {
    /// Where it is written, if that is known.
    var origin: Origin? { get set }
}

/// A value that goes along with another, and takes no part in whether two of those say the same.
struct Aside<Value: Sendable>: Hashable, Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    static func == (left: Aside, right: Aside) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
