/// The groups in which questions are shown.
public enum TopicGroup: String, ClosedVocabulary {
    case text
    case aims
    case counting
    case reporting
    case contact
    case people
    case meetings
    case escalation
    case enforcement
    case prevention
    case special
    case privacy
    case records
    case work
    case words

    /// The group as a person reads it.
    public var name: Text {
        switch self {
        case .text: Text(nl: "De tekst", en: "The text")
        case .aims: Text(nl: "Doelen", en: "Aims")
        case .counting: Text(nl: "Tellen", en: "Counting")
        case .reporting: Text(nl: "Melden", en: "Reporting")
        case .contact: Text(nl: "Contact", en: "Contact")
        case .people: Text(nl: "Mensen", en: "People")
        case .meetings: Text(nl: "Overleggen", en: "Meetings")
        case .escalation: Text(nl: "Opschaling", en: "Escalation")
        case .enforcement: Text(nl: "Handhaving", en: "Enforcement")
        case .prevention: Text(nl: "Preventie", en: "Prevention")
        case .special: Text(nl: "Bijzondere gevallen", en: "Special cases")
        case .privacy: Text(nl: "Privacy", en: "Privacy")
        case .records: Text(nl: "Registratie", en: "Records")
        case .work: Text(nl: "Werk", en: "Work")
        case .words: Text(nl: "Begrippen", en: "Words")
        }
    }
}
