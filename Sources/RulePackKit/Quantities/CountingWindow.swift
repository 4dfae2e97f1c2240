/// The stretch of time over which a threshold counts, as far as the text states it.
public struct CountingWindow: Hashable, Sendable {
    /// How the stretch lies in time.
    public enum Anchor: String, ClosedVocabulary {
        /// Any stretch of this length.
        case anyPeriod
        /// The stretch of this length that ends now.
        case preceding
        /// Days in a row.
        case consecutive
        /// The current school year.
        case schoolYear
        /// The text gives a length and nothing more.
        case notStated

        /// The anchor as a person reads it.
        public var name: Text {
            switch self {
            case .anyPeriod: Text(nl: "in een periode van", en: "in a period of")
            case .preceding: Text(nl: "in de afgelopen", en: "in the past")
            case .consecutive: Text(nl: "achtereen", en: "in a row")
            case .schoolYear: Text(nl: "in het schooljaar", en: "in the school year")
            case .notStated: Text(nl: "in", en: "in")
            }
        }
    }

    /// The length of the stretch, or nil when the anchor alone decides.
    public let length: Amount?
    /// How the stretch lies in time.
    public let anchor: Anchor

    /// Creates a window.
    public init(_ anchor: Anchor, _ length: Amount? = nil) {
        self.anchor = anchor
        self.length = length
    }
}
