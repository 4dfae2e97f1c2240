import ArgumentKit
import RulePackKit

/// The command that helps on, behind the words of a failure: a program that does not have the command leaves it out.
enum Hint: Hashable {
    /// The list of packs.
    case packs
    /// The list of questions.
    case topics
    /// Which regime applies in a municipality.
    case find(String)
    /// How two versions differ.
    case diff

    private var command: String {
        switch self {
        case .packs: "packs"
        case .topics: "topics"
        case .find: "find"
        case .diff: "diff"
        }
    }

    /// The sentence, with a space before it.
    func words(in program: Program) -> Text {
        guard program.command(named: command) != nil else { return Text(same: "") }
        switch self {
        case .diff:
            let line = "\(program.name) \(command)"
            return Text(
                nl: " \(Wording.dutch.quoted(line)) laat zien waarin ze verschillen.",
                en: " \(Wording.english.quoted(line)) shows where they differ.")
        case .packs, .topics:
            let line = "\(program.name) \(command)"
            return Text(nl: " Zie \(Wording.dutch.quoted(line)).", en: " See \(Wording.english.quoted(line)).")
        case .find(let name):
            let line = "\(program.name) find \(name)"
            return Text(
                nl: " \(Wording.dutch.quoted(line)) zegt welke regeling daar geldt.",
                en: " \(Wording.english.quoted(line)) says which regime applies there.")
        }
    }
}
