import RegimeEngine
import RulePackKit

extension Schema {
    /// The value of a field of a shape, under a key.
    static func field(_ shape: FieldShape, under key: String) -> Schema {
        switch shape {
        case .text: text
        case .phrase: phrase
        case .number: integer(in: PackFile.numbers)
        case .flag: flag
        case .amount: amount
        case .range: range
        case .window: window
        case .frequency: frequency
        case .timing: timing
        case .choice(let ids): word(of: ids)
        case .word: openWord
        case .reference(let target): reference(target)
        case .list(let element): list(under: key, of: field(element, under: key))
        }
    }

    /// A word of a vocabulary that a pack may add to.
    private static let openWord = object([.required("id", id), .required("nl", text), .required("en", text)])
        .described("A word of a shared list, or of the pack's own.").named("word")

    private static func reference(_ target: FieldShape.Target) -> Schema {
        let words =
            switch target {
            case .party: "The id of a role or an organisation."
            case .meeting: "The id of a meeting."
            case .tier: "The id of an escalation tier."
            case .form: "The id of a form."
            }
        return id.described(words).named("\(target.rawValue)Id")
    }
}
