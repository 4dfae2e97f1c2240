/// The version of a pack: a change of a rule raises the first number, an addition the second, other words the third.
public struct PackVersion: Hashable, Sendable {
    /// The version of a pack that has not changed since it was first shipped, and of one that does not say.
    public static let first = PackVersion(major: 1, minor: 0, patch: 0)

    /// The number that a change of a rule raises: who relied on the old one is told otherwise by the new.
    public let major: Int
    /// The number that an addition raises: whatever the old one said still holds.
    public let minor: Int
    /// The number that a change of mere words raises.
    public let patch: Int

    private init(major: Int, minor: Int, patch: Int) {
        self.major = major
        self.minor = minor
        self.patch = patch
    }

    /// Creates a version from three numbers with dots between them, such as 2.0.1, or nil when the text is anything else.
    public init?(_ text: some StringProtocol) {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap(PackVersion.number)
        guard parts.count == 3, numbers.count == 3 else { return nil }
        self.init(major: numbers[0], minor: numbers[1], patch: numbers[2])
    }

    /// A number as it is written: no zero before other digits, so that a version is spelled in one way.
    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...6).contains(digits.count), digits.first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension PackVersion {
    /// What a change of a pack asks of its version, the least first.
    public enum Level: Int, CaseIterable, Comparable, Sendable {
        /// Other words for the same rules.
        case patch
        /// Something that was not there.
        case minor
        /// A rule that is another, or gone.
        case major

        /// Whether one level asks less than another.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// The lowest version after this one that is raised at a level.
    package func raised(at level: Level) -> PackVersion {
        switch level {
        case .patch: PackVersion(major: major, minor: minor, patch: patch + 1)
        case .minor: PackVersion(major: major, minor: minor + 1, patch: 0)
        case .major: PackVersion(major: major + 1, minor: 0, patch: 0)
        }
    }
}

extension PackVersion: Comparable {
    /// Whether one version comes before another.
    public static func < (left: PackVersion, right: PackVersion) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }
}

extension PackVersion: CustomStringConvertible {
    /// The three numbers with dots between them.
    public var description: String { "\(major).\(minor).\(patch)" }
}

extension PackVersion: ExpressibleByStringLiteral {
    /// Creates a version from a literal in a pack; one that is none is the author's mistake.
    public init(stringLiteral text: String) {
        guard let version = PackVersion(text) else {
            preconditionFailure("\"\(text)\" is not a version of the form major.minor.patch, such as 1.0.0")
        }
        self = version
    }
}
