/// How a pack file names the standings.
package enum StandingWord: String, CaseIterable, Sendable {
    case literal
    case interpreted
    case assumed

    /// Whether a note says how it was read or where it is from.
    package var needsNote: Bool { self != .literal }
}
