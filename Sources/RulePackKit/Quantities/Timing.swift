/// When something is planned, in the words of the text and, where these settle it, as days.
public struct Timing: Hashable, Sendable {
    /// How firm the planning is.
    public enum Firmness: String, ClosedVocabulary {
        case stated
        /// The text puts a question mark.
        case tentative
        /// The text says that it is still to be determined.
        case toBeDetermined

        /// The firmness as a person reads it.
        public var name: Text {
            switch self {
            case .stated: Text(nl: "genoemd", en: "stated")
            case .tentative: Text(nl: "onder voorbehoud", en: "tentative")
            case .toBeDetermined: Text(nl: "nader te bepalen", en: "to be determined")
            }
        }
    }

    /// The words of the text, one to five of them.
    public let asStated: String
    /// The days meant, when the words settle them.
    public let period: Period?
    /// How often, when the words say so.
    public let frequency: Frequency?
    /// How firm the planning is.
    public let firmness: Firmness

    /// Creates a timing.
    public init(
        _ asStated: String, period: Period? = nil, frequency: Frequency? = nil, firmness: Firmness = .stated
    ) {
        self.asStated = asStated
        self.period = period
        self.frequency = frequency
        self.firmness = firmness
    }
}
