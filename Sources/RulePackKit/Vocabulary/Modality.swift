/// With what force the text says it: what is called an aim is not printed as a duty.
public enum Modality: String, ClosedVocabulary {
    /// Somebody does this, by law or by agreement.
    case duty
    /// Somebody can do this, or may.
    case permission
    /// The text calls it a starting point, or says "in principle".
    case principle
    /// The text wants this to become true.
    case aim
    /// The text announces that this will be done or arranged.
    case plan
    /// The text recommends it.
    case advice
    /// The text describes how things are or what words mean.
    case description

    /// The modality as a person reads it.
    public var name: Text {
        switch self {
        case .duty: Text(nl: "afspraak", en: "agreed duty")
        case .permission: Text(nl: "mogelijkheid", en: "option")
        case .principle: Text(nl: "uitgangspunt", en: "starting point")
        case .aim: Text(nl: "streven", en: "aim")
        case .plan: Text(nl: "voornemen", en: "plan")
        case .advice: Text(nl: "advies", en: "advice")
        case .description: Text(nl: "beschrijving", en: "description")
        }
    }
}
