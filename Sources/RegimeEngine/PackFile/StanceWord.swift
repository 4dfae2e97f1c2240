/// How a pack file names the stances.
package enum StanceWord: String, CaseIterable, Sendable {
    case stated
    case none
    case notModelled

    /// Whether a note says why.
    package var needsNote: Bool { self == .notModelled }
}
