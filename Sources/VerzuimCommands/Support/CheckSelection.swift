import ArgumentKit
import RegimeEngine

/// The checks that a name means: one by its code, or all by what their codes begin with.
struct CheckSelection {
    let checks: [CheckDescription]
    let isOne: Bool
    private static let prefix = "VK"

    /// Reads `VK011`, in any case, or `VK`; nil for what is no code at all.
    ///
    /// - Throws: `Failure` for a code that no check has.
    init?(_ name: String) throws(Failure) {
        let code = name.uppercased()
        guard code.hasPrefix(CheckSelection.prefix) else { return nil }
        let number = code.dropFirst(CheckSelection.prefix.count)
        guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        isOne = !number.isEmpty
        checks = PackChecker.checks.filter { number.isEmpty || $0.code == code }
        if checks.isEmpty { throw Failure(unknownCheck: code) }
    }
}

extension Failure {
    /// Words for a code that no check has.
    fileprivate init(unknownCheck code: String) {
        let (nl, en) = Failure.unknown(code, known: PackChecker.summaries.map(\.code))
        self.init(
            .noInput, .unknownCheck, nl: "Er is geen controle \(nl)", en: "There is no check \(en)", hint: .checks)
    }
}
