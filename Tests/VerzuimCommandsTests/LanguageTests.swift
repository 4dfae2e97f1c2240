import ArgumentKit
import RegimeEngine
import RulePackKit
import Testing
import VerzuimCommands

/// Everything that a person reads is there in Dutch and in English. The words of a text itself are Dutch always; here
/// they are taken out of the packs, so that what is left is ours.
struct LanguageTests {
    private static let verzuim = Verzuim(packs: Shipped.all.map { wordless($0.pack) })

    private static let dutch: Set<String> = [
        "de", "het", "een", "niet", "voor", "van", "geen", "dat", "wordt", "deze", "bij", "naar", "zijn", "alleen",
        "waar", "ook", "uit", "aan", "als", "er", "wat", "wie", "tekst", "vraag", "regeling", "bepaling", "soort",
        "vindplaats", "onduidelijkheid", "gemeente", "door", "onderwerp",
    ]
    private static let english: Set<String> = [
        "the", "and", "not", "with", "this", "which", "that", "from", "only", "these", "does", "says", "what", "who",
        "text", "question", "regime", "provision", "kind", "place", "ambiguity", "municipality", "by", "topic", "for",
    ]

    @Test(arguments: CommandLines.reporting, ["text", "markdown", "csv"])
    func `a report is in one language`(line: [String], format: String) {
        for (language, foreign) in [("nl", Self.english), ("en", Self.dutch)] {
            let outcome = Self.verzuim.run(line + ["--format", format, "--lang", language])
            #expect(outcome.notice.isEmpty, "\(outcome.notice)")
            let found = foreignLines(outcome.content, foreign, besides: line)
            #expect(found.isEmpty, "\(found.prefix(5).joined(separator: "\n"))")
        }
    }

    @Test func `help is in one language`() {
        let commands = [[]] + Verzuim().program(in: .nl).commands.map { [$0.name] }
        #expect(commands.count > 10)
        for command in commands {
            for (language, foreign) in [("nl", Self.english), ("en", Self.dutch)] {
                let outcome = Self.verzuim.run(command + ["--help", "--lang", language])
                #expect(outcome.exitCode == .done)
                let found = foreignLines(outcome.content, foreign, besides: ["text", "kind", "regime", "topic"])
                #expect(found.isEmpty, "\(found.prefix(5).joined(separator: "\n"))")
            }
        }
    }

    @Test(arguments: HostileInput.all)
    func `a failure is in one language`(input: HostileInput) throws {
        for (language, foreign) in [("nl", Self.english), ("en", Self.dutch)] {
            let outcome = try input.run(in: language)
            // Formats keep their names, and the title of a document is its own.
            let found = foreignLines(outcome.notice, foreign, besides: input.words + ["text", "en gemeente primair"])
            // The one setting that says which language is broken gets an answer in both.
            if input.code != "unknown-language" { #expect(found.isEmpty, "\(outcome.notice)") }
        }
    }

    @Test func `every word of a vocabulary and every question has two languages`() {
        let names: [(String, Text)] =
            Kind.allCases.map { ($0.rawValue, $0.plural) } + Topic.shared.map { ($0.id, $0.question) }
            + Modality.allCases.map { ($0.rawValue, $0.name) } + TopicGroup.allCases.map { ($0.rawValue, $0.name) }
        let same = names.filter { $0.1.nl == $0.1.en }.map(\.0)
        #expect(Set(same).isSubset(of: ["contact", "criterion", "privacy"]), "\(same)")
    }

    /// The lines with words that are of the other language, what was typed and what is an id apart.
    private func foreignLines(_ text: String, _ foreign: Set<String>, besides typed: [String]) -> [String] {
        let typed = Set(typed.flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init))
        return text.split(whereSeparator: \.isNewline).map(String.init).filter { line in
            let tokens = line.split { " ;|\"(),".contains($0) }.filter { token in
                !token.contains("/") && !token.dropFirst().dropLast().contains("-") && !token.hasPrefix("--")
                    && !token.contains("‘")
            }
            let words = tokens.map { $0.lowercased().filter { $0.isLetter } }
            return words.contains { foreign.contains($0) && !typed.contains($0) }
        }
    }

    /// A pack without the words of its text, and with the local names that others refer to.
    private static func wordless(_ pack: Pack) -> Pack {
        do {
            return try PackFile.pack(from: PackFile.value(of: pack).wordless())
        } catch {
            preconditionFailure("\(pack.id): \(error)")
        }
    }
}

extension JSONValue {
    private static let own: Set<String> = ["title", "shortTitle", "brief", "place", "says", "asStated", "name"]

    /// The tree with every text of the pack itself made into signs; which fields hold text depends on the kind.
    fileprivate func wordless(under key: String = "", of kind: Kind? = nil) -> JSONValue {
        switch self {
        case .object(let object):
            let kind = object["kind"].flatMap(\.kind) ?? kind
            return .object(
                JSONObject(
                    object.members.map { JSONMember(key: $0.key, value: $0.value.wordless(under: $0.key, of: kind)) }))
        case .array(let values): return .array(values.map { $0.wordless(under: key, of: kind) })
        case .string(let text):
            let isOwn = Self.own.contains(key) || kind?.ruleType.textKeys.contains(key) == true
            return isOwn && !text.isPlaceName ? .string("§") : self
        default: return self
        }
    }

    private var kind: Kind? {
        guard case .string(let word) = self else { return nil }
        return Kind(rawValue: word)
    }
}

extension String {
    /// Names that a command line of the tests asks for.
    fileprivate var isPlaceName: Bool { ["Leidschendam-Voorburg", "Den Haag", "ZAT"].contains(self) }
}

extension Rule {
    /// The keys of the fields that hold words of the text, or references by their names.
    static var textKeys: [String] {
        fields.filter { [.text, .list(.text)].contains($0.shape) }.map(\.key)
    }
}
