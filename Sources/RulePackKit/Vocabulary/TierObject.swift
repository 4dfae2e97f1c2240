/// What it is that escalates: tiers with different objects are never put in one row.
public enum TierObject: String, ChoiceField {
    /// The case of one pupil.
    case pupilCase
    /// The cooperation between school and municipality.
    case cooperation
    /// A school that falls short, in reporting for instance.
    case school

    /// The object as a person reads it.
    public var name: Text {
        switch self {
        case .pupilCase: Text(nl: "de casus van een leerling", en: "a pupil's case")
        case .cooperation: Text(nl: "de samenwerking", en: "the cooperation")
        case .school: Text(nl: "een school", en: "a school")
        }
    }
}
