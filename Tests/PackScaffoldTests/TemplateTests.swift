import RegimeEngine
import RulePackKit
import Testing

@testable import PackScaffold

struct TemplateTests {
    private let place: PlaceName

    init() throws {
        place = try PlaceName("Bergen (L.)")
    }

    @Test(arguments: Kind.allCases)
    func `there is an example of every kind, marked to replace`(kind: Kind) throws {
        let part = try #require(PackTemplate.parts.first { $0.kinds.contains(kind) })
        let lines = part.examples.split(separator: "\n")
        let example = try #require(lines.firstIndex { $0.hasPrefix("\(kind.ruleType)(") })
        #expect(lines[..<example].contains { $0.hasPrefix("// VERVANG: ") })
    }

    @Test func `every kind has one place, and every file another name`() {
        let kinds = PackTemplate.parts.flatMap(\.kinds)
        #expect(kinds.count == Kind.allCases.count)
        #expect(Set(PackTemplate.parts.map(\.file)).count == PackTemplate.parts.count)
        let paths = PackTemplate(place).sources.map(\.path)
        #expect(Set(paths).count == paths.count)
    }

    @Test(arguments: [ExampleText.ofEveryKind, .ofOneRule])
    func `the SHA-256 is that of the text, which says that it is invented`(example: ExampleText) {
        #expect(SHA256.hexDigest(of: Array(example.text.utf8)) == example.sha256)
        #expect(example.text.split(separator: "\n").first?.contains("verzonnen") == true)
    }

    @Test func `what is quoted stands on the lines that are cited`() throws {
        let text = SourceText(bytes: Array(ExampleText.ofEveryKind.text.utf8))
        let source = PackTemplate(place).sources.map(\.text).joined()
        let citations = source.matches(of: /\.cite\("[^"]*", (\d+), "([^"]*)"\)/)
        #expect(citations.count > 25)
        for citation in citations {
            let line = try #require(Int(citation.output.1))
            #expect(text.words(of: line...line)?.contains(citation.output.2) == true, "\(citation.output.0)")
        }
        let noRules = source.matches(of: /NotRule\((\d+),/).compactMap { Int($0.output.1) }
        let cited = citations.compactMap { Int($0.output.1) }
        #expect(Set(noRules).union(cited) == Set(text.filledLines))
        #expect(Set(noRules).isDisjoint(with: cited))
    }

    @Test func `the regime lists every part`() throws {
        let profile = try #require(PackTemplate(place).sources.first?.text)
        for part in PackTemplate.parts { #expect(profile.contains("            \(part.property)\n")) }
    }

    @Test(arguments: [nil, PackTemplate.Questions(of: "elders", [OpenQuestion("mandate", .mandate, "Wie?")])])
    func `no line is wider than the formatter has it, however long the name`(questions: PackTemplate.Questions?) throws
    {
        let long = try PlaceName("Nuenen, Gerwen en Nederwetten en Son en Breugel en Waalre")
        let made = NewMunicipality(long, in: "/", asking: questions)
        for file in made.files where file.path.hasSuffix(".swift") {
            for line in file.text.split(separator: "\n") { #expect(line.count <= 120, "\(file.path): \(line)") }
            #expect(file.text.hasSuffix("}\n"))
        }
    }

    @Test func `the name of a shared question in Swift goes with its id`() throws {
        let vocabulary = try Repository.swiftFiles(in: "Sources/RulePackKit/Topics").joined()
        for topic in Topic.shared {
            let declaration = "static let \(topic.id.camelCased) = Topic(\n        \"\(topic.id)\""
            #expect(vocabulary.contains(declaration), "\(topic.id)")
        }
    }

    @Test func `every public type of the vocabulary is a name that no pack can take`() throws {
        let vocabulary = try Repository.swiftFiles(in: "Sources/RulePackKit").joined(separator: "\n")
        let types = vocabulary.matches(of: /(?m)^public (?:indirect )?(?:struct|enum|protocol|typealias) (\w+)/)
        #expect(types.count > 80)
        for type in types { #expect(ReservedNames.all.contains(String(type.output.1)), "\(type.output.1)") }
    }

    @Test func `every question of a pack is asked once, under its kind, and none is answered`() throws {
        let questions = Topic.shared.map { OpenQuestion($0.id, $0.kind, $0.question.nl) }
        let local = OpenQuestion("own-question", .deadline, "Een eigen vraag?")
        let template = PackTemplate(place, asking: PackTemplate.Questions(of: "elders", questions + [local]))
        let source = template.sources.map(\.text).joined()
        let asked = source.matches(of: /\(\.(\w+)\)/).map { String($0.output.1) }
        #expect(asked.sorted() == questions.map(\.id.camelCased).sorted())
        #expect(source.contains("VRAAG: Een eigen vraag? (eigen vraag van elders, daar own-question)"))
        #expect(source.matches(of: #/answers: /#).count == 1)
        #expect(!source.contains("Silence("))
        let deadlines = try #require(template.sources.first { $0.path == "Deadlines.swift" })
        #expect(deadlines.text.matches(of: /VRAAG/).count == Topic.shared.count { $0.kind == .deadline } + 1)
    }
}
