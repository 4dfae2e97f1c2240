package import RulePackKit

extension Phrasing {
    /// The value of a field in words, with the local names of what it refers to.
    package func words(for value: FieldValue) -> Text {
        switch value {
        case .text(let text): Text(same: text)
        case .phrase(let text): text
        case .number(let number): Text(same: String(number))
        case .flag(let flag): flag ? Text(nl: "ja", en: "yes") : Text(nl: "nee", en: "no")
        case .amount(let amount): amount.phrase
        case .range(let range): range.phrase
        case .window(let window): window.phrase
        case .frequency(let frequency): frequency.phrase
        case .timing(let timing): timing.phrase
        case .choice(_, let name), .word(_, let name): name
        case .reference(let name): Text(same: title(of: name))
        case .list(let values):
            Text(
                nl: values.map { words(for: $0).nl }.joined(separator: ", "),
                en: values.map { words(for: $0).en }.joined(separator: ", "))
        }
    }

    /// The fields of a rule that have a value and are worth a line, in words.
    package func fields(of rule: any Rule) -> [(label: Text, words: Text)] {
        rule.describedFields.compactMap { field in
            field.value.map { (field.label, words(for: $0)) }
        }
    }
}
