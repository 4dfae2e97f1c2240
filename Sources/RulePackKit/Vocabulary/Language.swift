/// A language in which the program speaks to a person.
public enum Language: String, CaseIterable, Hashable, Sendable {
    case nl
    case en
}
