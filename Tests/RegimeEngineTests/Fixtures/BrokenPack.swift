import RegimeEngine
import RulePackKit
import Testing

/// A copy of the sample pack with one thing wrong.
struct BrokenPack: Sendable, CustomTestStringConvertible {
    let code: String
    let fault: String
    let pack: Pack
    /// Whether it is broken beside its sources too; without them other faults do not show.
    let needsSources: Bool
    /// The name of the one provision that is broken, where the sample is not to everybody's taste already.
    let name: String?

    var testDescription: String { "\(code): \(fault)" }

    init(_ code: String, _ fault: String, _ pack: Pack, needsSources: Bool = true, onlyAbout name: String? = nil) {
        self.code = code
        self.fault = fault
        self.pack = pack
        self.needsSources = needsSources
        self.name = name
    }

    /// What is wrong with it, and what else the check that it is about finds.
    var findings: [Finding] {
        let checker = PackChecker(sources: needsSources ? Sample.library : nil, beside: [Sample.neighbour])
        return checker.findings(in: pack).filter { finding in
            finding.severity == .error
                || finding.code == code && name.map { finding.subject.hasSuffix("/\($0)") } ?? true
        }
    }

    static let all = aboutNames + aboutSources + aboutStructure + aboutMeaning + aboutWords + aboutCases + aboutWholes

    private static let aboutNames = [
        BrokenPack("VK001", "two provisions with one name", Sample.pack { Sample.task("melden").cited }),
        BrokenPack(
            "VK001", "two ambiguities with one name",
            Sample.pack(ambiguities: Sample.ambiguities + [Sample.ambiguity(affects: ["melden"])])),
        BrokenPack("VK002", "a capital in an id", Sample.pack { Sample.task("Extra").cited }),
        BrokenPack("VK002", "two hyphens in a row", Sample.pack { Sample.task("extra--taak").cited }),
        BrokenPack("VK002", "a hyphen at the end", Sample.pack { Sample.task("extra-").cited }),
        BrokenPack("VK002", "a letter with an accent", Sample.pack { Sample.task("één").cited }),
        BrokenPack("VK002", "an underscore", Sample.pack { Sample.task("een_taak").cited }),
        BrokenPack("VK002", "no name", Sample.pack { Sample.task("").cited }),
        BrokenPack("VK002", "a space in the id of a regime", Sample.pack("van 2020")),
        BrokenPack(
            "VK002", "a capital in the id of an ambiguity",
            Sample.pack(ambiguities: [Sample.ambiguity("Dagen", affects: ["reactie"])])),
        BrokenPack("VK003", "no title", Sample.pack { Sample.task("extra", " ").cited }),
        BrokenPack("VK003", "a title with a full stop", Sample.pack { Sample.task("extra", "Het gebeurt.").cited }),
        BrokenPack(
            "VK003", "a title of 221 characters",
            Sample.pack { Sample.task("extra", String(repeating: "a", count: 221)).cited }),
        BrokenPack("VK003", "an empty brief", Sample.pack { Sample.task().brief("").cited }),
        BrokenPack("VK003", "a blank brief", Sample.pack { Sample.task().brief(" ").cited }),
        BrokenPack(
            "VK003", "a brief of 91 characters",
            Sample.pack { Sample.task().brief(String(repeating: "a", count: 91)).cited }),
    ]

    private static let aboutSources = [
        BrokenPack("VK004", "a provision without a citation", Sample.pack { Sample.task() }),
        BrokenPack(
            "VK004", "an ambiguity without a citation",
            Sample.pack(
                ambiguities: Sample.ambiguities + [
                    Ambiguity(
                        "ander", .gap, question: Text(same: "?"),
                        readings: [Reading("a", nl: "a", en: "a"), Reading("b", nl: "b", en: "b")], default: "a",
                        why: Text(same: "a"), affects: ["melden"])
                ])),
        BrokenPack(
            "VK005", "a citation of a document that the regime does not have",
            Sample.pack { Sample.task().cite("Bijlage", 4, "meldt verzuim", in: "bijlage") }),
        BrokenPack(
            "VK005", "lines without a rule in a document that the regime does not have",
            Sample.pack(notRules: Sample.notRules + [NotRule(1, .heading, in: "bijlage")])),
        BrokenPack(
            "VK005", "a document that is not at hand",
            Sample.pack(documents: [
                Sample.document, SourceDocument("bijlage", title: "Bijlage", sha256: String(repeating: "0", count: 64)),
            ])),
        BrokenPack(
            "VK006", "words of another line", Sample.pack { Sample.task().cite("Artikel 1", 5, "meldt verzuim") }),
        BrokenPack(
            "VK006", "a misspelt word", Sample.pack { Sample.task().cite("Artikel 1", 4, "meld verzuim") }),
        BrokenPack(
            "VK006", "a capital that is not there", Sample.pack { Sample.task().cite("Artikel 1", 4, "Meldt verzuim") }),
        BrokenPack(
            "VK006", "words in another order", Sample.pack { Sample.task().cite("Artikel 1", 4, "verzuim meldt") }),
        BrokenPack(
            "VK006", "a line past the end of the text", Sample.pack { Sample.task().cite("Slot", 19, "Getekend") }),
        BrokenPack(
            "VK006", "an ambiguity with a misspelt word",
            Sample.pack(ambiguities: [
                Sample.ambiguity(affects: ["reactie"]).cite("Artikel 1", 6, "een complete meldnig")
            ])),
        BrokenPack(
            "VK007", "six words", Sample.pack { Sample.task().cite("Artikel 3", 14, "Stap 1: het zorgteam van de") }),
        BrokenPack("VK007", "no words", Sample.pack { Sample.task().cite("Artikel 1", 4, " ") }),
        BrokenPack(
            "VK008", "eleven lines", Sample.pack { Sample.task().cite("Artikel 1 e.v.", 4...14, "meldt verzuim") }),
        BrokenPack(
            "VK008", "an empty last line", Sample.pack { Sample.task().cite("Artikel 1", 4...7, "meldt verzuim") }),
        BrokenPack(
            "VK008", "a last line of white space",
            Sample.pack { Sample.task().cite("Artikel 3", 16...17, "Stap 3") }),
        BrokenPack(
            "VK008", "an empty first line", Sample.pack { Sample.task().cite("Artikel 3", 12...14, "Stap 1") }),
    ]

    private static let aboutStructure = [
        BrokenPack(
            "VK009", "a role that does not exist",
            Sample.pack { Task("extra", answers: .afterReport, "Iemand belt", by: "leerplcht").cited }),
        BrokenPack(
            "VK009", "a task where a role should be",
            Sample.pack { Task("extra", answers: .afterReport, "Iemand belt", by: "melden").cited }),
        BrokenPack(
            "VK009", "a role where a meeting should be",
            Sample.pack { Task("extra", answers: .afterReport, "Iemand belt", at: "mentor").cited }),
        BrokenPack(
            "VK009", "one of several that does not exist",
            Sample.pack { Task("extra", answers: .afterReport, "Iemand belt", by: "school", "ouders").cited }),
        BrokenPack(
            "VK009", "a form that does not exist",
            Sample.pack { FormField("extra", answers: .formFields, "Naam", on: "formulier").cited }),
        BrokenPack(
            "VK009", "a next tier that does not exist",
            Sample.pack { Sample.tier("tafel", 1, of: .school, next: "tafel-2").cited }),
        BrokenPack("VK010", "a second tier without a first", Sample.pack { Sample.tier("x", 2, of: .school).cited }),
        BrokenPack("VK010", "a tier zero", Sample.pack { Sample.tier("x", 0, of: .school).cited }),
        BrokenPack(
            "VK010", "a tier that leads back to itself",
            Sample.pack { Sample.tier("x", 1, of: .school, next: "x").cited }),
        BrokenPack(
            "VK010", "a first tier for one sector alone",
            Sample.pack {
                Sample.tier("x", 1, of: .school).in(.po).cited
                Sample.tier("y", 2, of: .school).cited
            }),
        BrokenPack("VK011", "a gap between 7 and 12", Sample.pack(without: "te-laat-8")),
        BrokenPack(
            "VK011", "an overlap from 12",
            Sample.pack { Sample.lateArrivals("extra", .from(12, through: 15, .times)).cited }),
        BrokenPack(
            "VK012", "times and lesson hours in one series",
            Sample.pack { Sample.lateArrivals("extra", .atLeast(3, .lessonHours)).cited }),
        BrokenPack(
            "VK013", "two series of late arrivals",
            Sample.pack { Sample.lateArrivals("extra", .atLeast(3, .times), series: "ochtenden").cited }),
    ]

    private static let aboutMeaning = [
        BrokenPack("VK014", "no question and no reason", Sample.pack { Task("extra", "Er gebeurt iets").cited }),
        BrokenPack(
            "VK014", "a reason in one language",
            Sample.pack { Task("extra", "Er gebeurt iets").localOnly(nl: "alleen hier", en: "").cited }),
        BrokenPack(
            "VK015", "a task that answers a question about a term of time",
            Sample.pack { Task("extra", answers: .reportResponseTime, "Er gebeurt iets").cited }),
        BrokenPack(
            "VK016", "a default that is no reading",
            Sample.pack(ambiguities: [Sample.ambiguity(default: "drie", affects: ["reactie"])])),
        BrokenPack(
            "VK016", "one reading",
            Sample.pack(ambiguities: [Sample.ambiguity(readings: ["een"], affects: ["reactie"])])),
        BrokenPack(
            "VK016", "one reading, twice",
            Sample.pack(ambiguities: [Sample.ambiguity(readings: ["een", "een"], affects: ["reactie"])])),
        BrokenPack(
            "VK017", "something that hangs on it and does not exist",
            Sample.pack(ambiguities: [Sample.ambiguity(affects: ["reactie", "antwoord"])])),
        BrokenPack(
            "VK017", "nothing that hangs on it", Sample.pack(ambiguities: [Sample.ambiguity(affects: [])])),
        BrokenPack("VK018", "a sector outside the regime", Sample.pack { Sample.task().in(.vo, .mbo).cited }),
        BrokenPack(
            "VK019", "a silence on what is answered",
            Sample.pack(silences: [Silence(.lateArrivals, nl: "Niets.", en: "Nothing.")])),
    ]

    private static let aboutWords = [
        BrokenPack(
            "VK020", "a rule that is listed as none",
            Sample.pack(notRules: Sample.notRules + [NotRule(9...10, .introduction)])),
        BrokenPack(
            "VK021", "ten words of the source",
            Sample.pack {
                Sample.task("extra", "Leerplicht roept alle partners bij elkaar om samen een oplossing")
                    .cite("Artikel 3", 15, "alle partners")
            }),
        BrokenPack(
            "VK022", "a reading in one language", Sample.pack { Sample.task().interpreted(nl: "zo", en: "").cited }),
        BrokenPack(
            "VK022", "an assumption without a reason", Sample.pack { Sample.task().assumed(nl: "", en: "so").cited }),
        BrokenPack(
            "VK022", "nothing on why it is not modelled",
            Sample.pack { Sample.task().notModelled(nl: "", en: "").cited }),
    ]
}
