import RulePackKit

extension PackFileNode {
    /// The value of a field of a shape.
    func field(_ shape: FieldShape, _ references: RegimeReference) throws(PackFileProblem) -> FieldValue {
        switch shape {
        case .text: .text(try text())
        case .phrase: .phrase(try phrase())
        case .number: .number(try wholeNumber())
        case .flag: .flag(try flag())
        case .amount: .amount(try amount())
        case .range: .range(try range())
        case .window: .window(try window())
        case .frequency: .frequency(try frequency())
        case .timing: .timing(try timing())
        case .choice(let allowed): try choice(allowed)
        case .word: try openWord()
        case .reference: .reference(try name(references))
        case .list(let element):
            .list(try list { node throws(PackFileProblem) in try node.field(element, references) })
        }
    }

    private func choice(_ allowed: [String]) throws(PackFileProblem) -> FieldValue {
        let word = try word(of: allowed)
        return .choice(word, Text(same: word))
    }

    private func openWord() throws(PackFileProblem) -> FieldValue {
        let object = try object(PackFileKeys.word)
        let name = Text(nl: try object.required("nl").text(), en: try object.required("en").text())
        return .word(try object.required("id").id(), name)
    }
}
