import ArgumentKit
import RulePackKit

/// The command that helps on, behind the words of a failure: a program that does not have the command leaves it out.
enum Hint: Hashable {
    /// The list of packs.
    case packs
    /// The list of questions.
    case topics
    /// The rules of a regime.
    case show
    /// The list of checks.
    case checks
    /// Which regime applies in a municipality.
    case find(String)
    /// How two versions differ.
    case diff
    /// Where the texts speak of something; the list of questions goes with it.
    case search(String)

    private var command: String {
        switch self {
        case .packs: "packs"
        case .topics: "topics"
        case .show: "show"
        case .checks: "explain"
        case .find: "find"
        case .diff: "diff"
        case .search: "search"
        }
    }

    /// The sentence, with a space before it.
    func words(in program: Program) -> Text {
        guard program.command(named: command) != nil else { return Text(same: "") }
        let line = { (words: String) in
            let line = "\(program.name) \(words)"
            return (nl: Wording.dutch.quoted(line), en: Wording.english.quoted(line))
        }
        switch self {
        case .packs, .topics, .show:
            return Text(nl: " Zie \(line(command).nl).", en: " See \(line(command).en).")
        case .checks:
            let all = line("explain VK")
            return Text(nl: " \(all.nl) noemt ze alle.", en: " \(all.en) lists them all.")
        case .find(let name):
            let find = line("find \(name)")
            return Text(
                nl: " \(find.nl) zegt welke regeling daar geldt.", en: " \(find.en) says which regime applies there.")
        case .diff:
            let diff = line("diff")
            return Text(nl: " \(diff.nl) laat zien waarin ze verschillen.", en: " \(diff.en) shows where they differ.")
        case .search(let query):
            let (search, topics) = (line("search \(query)"), line("topics"))
            return Text(
                nl: " Zoek in de teksten met \(search.nl), of zie \(topics.nl) voor de vragen.",
                en: " Look in the texts with \(search.en), or see \(topics.en) for the questions.")
        }
    }
}
