/// How often something happens, as far as the text states it.
public struct Frequency: Hashable, Sendable {
    /// How the frequency is expressed.
    public enum Manner: String, ClosedVocabulary {
        /// So many times, or so much, in a stretch of time.
        case counted
        /// When one side asks for it.
        case onCall
        /// Regularly, without a number.
        case regularly
        /// To be fitted to the case or the school.
        case tailored
        /// Always going on.
        case ongoing

        /// The manner as a person reads it.
        public var name: Text {
            switch self {
            case .counted: Text(nl: "geteld", en: "counted")
            case .onCall: Text(nl: "op afroep", en: "on call")
            case .regularly: Text(nl: "regelmatig", en: "regularly")
            case .tailored: Text(nl: "maatwerk", en: "tailored")
            case .ongoing: Text(nl: "doorlopend", en: "ongoing")
            }
        }
    }

    /// How the frequency is expressed.
    public let manner: Manner
    /// How many times, or how much; only when counted.
    public let range: AmountRange?
    /// In what stretch of time; only when counted.
    public let per: Amount?

    /// Creates a frequency; a range and a stretch belong to the counted manner alone.
    public init(_ manner: Manner, range: AmountRange? = nil, per: Amount? = nil) {
        self.manner = manner
        self.range = range
        self.per = per
    }
}

extension Frequency {
    /// When one side asks for it.
    public static var onCall: Frequency { Frequency(.onCall) }
    /// Regularly, without a number.
    public static var regularly: Frequency { Frequency(.regularly) }
    /// To be fitted to the case or the school.
    public static var tailored: Frequency { Frequency(.tailored) }
    /// Always going on.
    public static var ongoing: Frequency { Frequency(.ongoing) }
    /// Once a year.
    public static var yearly: Frequency { .every(.years(1)) }
    /// Once a month.
    public static var monthly: Frequency { .every(.months(1)) }
    /// Once a week.
    public static var weekly: Frequency { .every(.weeks(1)) }

    /// Once in each stretch of this length.
    public static func every(_ stretch: Amount) -> Frequency {
        Frequency(.counted, range: .exactly(1, .times), per: stretch)
    }

    /// So many times, or so much, in each stretch of this length.
    public static func counted(_ range: AmountRange, per stretch: Amount) -> Frequency {
        Frequency(.counted, range: range, per: stretch)
    }
}
