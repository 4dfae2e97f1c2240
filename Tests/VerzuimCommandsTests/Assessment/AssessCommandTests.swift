import RegimeEngine
import RulePackKit
import Testing

@testable import VerzuimCommands

struct AssessCommandTests {
    private static let verzuim = Verzuim()
    private let late = WorkedCase.path("s-hertogenbosch/te-laat-08-keer.json")
    private let folder = WorkedCase.path("voorbeelden")

    private func run(_ arguments: String...) -> VerzuimCommands.Outcome {
        AssessCommandTests.verzuim.run(["assess"] + arguments)
    }

    private func document(_ text: some StringProtocol) throws -> JSONObject {
        guard case .object(let object) = try JSONReader().read(Array(text.utf8)).value else { return JSONObject([]) }
        return object
    }

    private func regimes(_ outcome: VerzuimCommands.Outcome) throws -> [String] {
        guard case .array(let regimes)? = try document(outcome.content)["regimes"] else { return [] }
        return regimes.compactMap {
            if case .object(let regime) = $0, case .string(let id)? = regime["id"] { id } else { nil }
        }
    }

    @Test func `without a choice all municipal regimes answer, and the statute only when asked`() throws {
        let all = try regimes(run(late, "--format", "json"))
        #expect(all == (try regimes(run(late, "--format", "json", "--pack", "all"))))
        #expect(!all.contains { $0.hasPrefix("nederland/") })
        #expect(try regimes(run(late, "--format", "json", "--with-statute")) == all + ["nederland/leerplichtwet"])
        #expect(try regimes(run(late, "--format", "json", "--pack", "tilburg")) == ["tilburg/2017"])
    }

    @Test func `several cases are a document a line, one case is one document`() throws {
        let one = run(late, "--pack", "tilburg", "--format", "json")
        let two = run(late, late, "--pack", "tilburg", "--format", "json")
        let lines = two.content.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines { #expect(try document(line) == document(one.content)) }
        // A folder is a list, also of one.
        #expect(run(folder, "--pack", "tilburg", "--format", "json").content.split(separator: "\n").count == 1)
    }

    @Test func `several cases are one table with one head`() {
        let one = run(late, "--pack", "s-hertogenbosch", "--format", "csv").content.split(separator: "\r\n")
        let two = run(late, late, "--pack", "s-hertogenbosch", "--format", "csv").content.split(separator: "\r\n")
        #expect(two.count == 2 * one.count - 1)
        #expect(two.first == one.first)
    }

    @Test func `what is not in force on the day is counted, and named in full`() throws {
        // As Markdown, in which no line is broken.
        let before = [late, "--on", "2022-01-31", "--pack", "s-hertogenbosch", "--format", "markdown"]
        let short = Self.verzuim.run(["assess"] + before).content
        #expect(short.contains("Niet van kracht op die dag"))
        #expect(!short.contains("Het doorbraakoverleg is voor"))
        #expect(Self.verzuim.run(["assess", "--full"] + before).content.contains("Het doorbraakoverleg is voor"))
        #expect(!run(late, "--on", "2022-02-28", "--pack", "s-hertogenbosch").content.contains("Niet van kracht"))
    }

    @Test func `another day leaves out what came later`() throws {
        let early = try document(
            run(late, "--on", "2022-01-14", "--pack", "s-hertogenbosch", "--format", "json").content)
        #expect(early["on"] == .string("2022-01-14"))
        let text = run(late, "--on", "2022-01-14", "--pack", "s-hertogenbosch").content
        #expect(!text.contains("8 × te laat"))
    }

    @Test func `a picked reading settles what other readings leave in doubt`() {
        let overlap = WorkedCase.path("s-hertogenbosch/spijbelen-een-en-driekwart-dag.json")
        func outcome(_ options: String...) -> String {
            let lines = AssessCommandTests.verzuim.run(
                ["assess", overlap, "--pack", "s-hertogenbosch", "--format", "csv"] + options
            ).content.split(separator: "\r\n")
            return lines.first { $0.contains("/truancy-from-2-days;") }.map { $0.split(separator: ";")[3] }.map(
                String.init) ?? ""
        }
        #expect(outcome() == "open")
        #expect(outcome("--reading", "truancy-gap=report") == "geldt")
        #expect(outcome("--reading", "truancy-gap=no-rule") == "nog niet bereikt")
    }

    @Test func `the text marks the reading that was picked, and says which is the default one`() {
        let nine = WorkedCase.path("voorbeelden/negen-keer-te-laat-drie-dagen-ziek.json")
        func lines(_ options: String...) -> [String] {
            AssessCommandTests.verzuim.run(["assess", nine, "--pack", "s-hertogenbosch"] + options, environment: wide)
                .content.split(separator: "\n").map { $0.drop { $0 == " " }.description }
        }
        let wide = ["COLUMNS": "400"]
        let (usual, picked) = (lines(), lines("--reading", "counting-window=school-year"))
        #expect(usual.contains("▸ no-period: De tekst beslist het niet: wij vullen geen periode in."))
        #expect(usual.contains("· school-year: In het lopende schooljaar."))
        #expect(!usual.contains { $0.hasPrefix("Gelezen zoals gekozen") })
        #expect(
            picked.contains("· no-period: De tekst beslist het niet: wij vullen geen periode in. (standaardlezing)"))
        #expect(picked.contains("▸ school-year: In het lopende schooljaar. (gekozen)"))
        #expect(
            picked.contains(
                "Gelezen zoals gekozen, en niet volgens de standaardlezing: counting-window=school-year."))
    }

    @Test func `the example is a case that every regime can be asked about`() throws {
        let example = run("--example")
        #expect(example.exitCode == .done)
        let pupil = try CaseFile.read(Array(example.content.utf8))
        #expect(pupil.absences.count > 5)
    }

    @Test func `no case is wrong use`() {
        #expect(run().failure == "missing-case")
        #expect(run().exitCode == .usage)
    }

    @Test func `nothing is printed twice by two runs, and the same by both`() {
        for format in Options.Format.allCases {
            let (one, other) = (run(late, "--format", format.rawValue), run(late, "--format", format.rawValue))
            #expect(one.content == other.content, "\(format)")
            #expect(!one.content.isEmpty)
        }
    }
}
