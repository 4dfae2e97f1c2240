import RulePackKit

/// Faults in what a pack says of itself, and in what it shares with others.
extension BrokenPack {
    static let aboutWholes = dates + codes + words + wholes + lists + vocabulary + hints

    private static let dates = [
        BrokenPack("VK026", "an end before the beginning", inForce(.day("2021-08-01"), .day("2021-07-31"))),
        BrokenPack(
            "VK026", "a last year before the first day",
            inForce(.day("2022-01-01"), .within(.schoolYear(startingIn: 2020)))),
        BrokenPack("VK026", "an end before the regime begins", inForce(.notStated, .day("2019-12-31"))),
    ]

    private static let codes = [
        BrokenPack("VK027", "a code without GM", Sample.pack(jurisdictions: [Jurisdiction("Stad", code: "9999")])),
        BrokenPack(
            "VK027", "a code of three digits", Sample.pack(jurisdictions: [Jurisdiction("Stad", code: "GM999")])),
        BrokenPack(
            "VK027", "a SHA-256 in capitals",
            Sample.pack(
                documents: [
                    SourceDocument(
                        Sample.document.id, title: "Afspraken", sha256: Sample.document.sha256.uppercased())
                ]), needsSources: false),
    ]

    private static let words = [
        BrokenPack("VK028", "a space behind a title", Sample.pack { Sample.task("extra", "Het gebeurt ").cited }),
        BrokenPack("VK028", "two spaces in a brief", Sample.pack { Sample.task().brief("twee  keer").cited }),
        BrokenPack(
            "VK028", "a mark that turns the writing", Sample.pack { Sample.task("extra", "Het \u{202E}gebeurt").cited }),
        BrokenPack("VK028", "a control character", Sample.pack { Sample.task("extra", "Het\u{7}gebeurt").cited }),
        BrokenPack("VK028", "no place", Sample.pack { Sample.task().cite("", 4, "meldt verzuim") }),
        BrokenPack(
            "VK028", "a reading without words in English",
            Sample.pack(ambiguities: [
                Ambiguity(
                    "dagen", .vague, question: Text(same: "?"),
                    readings: [Reading("a", nl: "Zo.", en: ""), Reading("b", nl: "Anders.", en: "Otherwise.")],
                    default: "a", why: Text(same: "Zo."), affects: ["reactie"]
                ).cite("Artikel 1", 6, "werkdagen")
            ])),
    ]

    private static let wholes = [
        BrokenPack("VK029", "no sector", Sample.pack(sectors: [])),
        BrokenPack("VK029", "no municipality", Sample.pack(jurisdictions: [])),
        BrokenPack("VK029", "no regime", Pack(id: "leeg", name: "Leeg", regimes: [])),
        BrokenPack("VK029", "no name", Pack(id: "voorbeeld", name: " ", regimes: [Sample.regime()])),
    ]

    private static let lists = [
        BrokenPack("VK030", "a sector twice", Sample.pack { Sample.task().in(.vo, .vo).cited }),
        BrokenPack("VK030", "a citation twice", Sample.pack { Sample.task().cited.cited }),
        BrokenPack(
            "VK030", "a party twice",
            Sample.pack { Task("extra", answers: .afterReport, "Zij praten", by: "school", "school").cited }),
        BrokenPack(
            "VK030", "a provision twice", Sample.pack(ambiguities: [Sample.ambiguity(affects: ["reactie", "reactie"])])),
        BrokenPack(
            "VK031", "two that say the same",
            Sample.pack {
                Sample.task("een").cited
                Sample.task("twee").cited
            }),
        BrokenPack("VK032", "a line past the end", Sample.pack(notRules: Sample.notRules + [NotRule(19, .layout)])),
        BrokenPack("VK032", "line zero", Sample.pack(notRules: Sample.notRules + [NotRule(0, .layout)])),
        BrokenPack(
            "VK032", "a line listed twice", Sample.pack(notRules: Sample.notRules + [NotRule(2...3, .layout)])),
    ]

    private static let vocabulary = [
        BrokenPack(
            "VK033", "a function with an id that means something else",
            playing(PartyFunction("mentor", nl: "conrector", en: "deputy head"))),
        BrokenPack(
            "VK033", "one id for two functions",
            Sample.pack {
                Role("a", "de a", fills: PartyFunction("zebra", nl: "zebra", en: "zebra")).cited
                Role("b", "de b", fills: PartyFunction("zebra", nl: "giraf", en: "giraffe")).cited
            }),
        BrokenPack(
            "VK033", "a question with an id that asks something else",
            Sample.pack {
                Task(
                    "extra", answers: Topic("after-report", .reporting, .task, nl: "Wie fietst?", en: "Who cycles?"),
                    "Er wordt gefietst"
                ).cited
            }),
        BrokenPack(
            "VK034", "a question about primary schools",
            Sample.pack { Contact("extra", answers: .presencePo, "Elke week", frequency: .weekly).in(.vo).cited }),
        BrokenPack(
            "VK035", "two readings with the same words",
            Sample.pack(ambiguities: [
                Ambiguity(
                    "dagen", .vague, question: Text(nl: "Welke?", en: "Which?"),
                    readings: [Reading("a", nl: "Zo.", en: "So."), Reading("b", nl: "Zo.", en: "So.")], default: "a",
                    why: Text(nl: "Zo.", en: "So."), affects: ["reactie"]
                ).cite("Artikel 1", 6, "werkdagen")
            ])),
    ]

    private static let hints = [
        BrokenPack(
            "VK036", "a deadline from no moment",
            Sample.pack(ambiguities: [], without: "te-laat-4") {
                Deadline("extra", answers: .reportResponseTime, "Er komt een reactie", within: .workingDays(5)).cited
            }, onlyAbout: "extra"),
        BrokenPack(
            "VK037", "a threshold that leads to nothing",
            Sample.pack { Threshold("extra", answers: .truancy, "Vaak weg", of: .truancy).cited }, onlyAbout: "extra"),
        BrokenPack(
            "VK038", "a series with a slip in its name",
            Sample.pack {
                Threshold(
                    "extra", answers: .truancy, "Vaak weg", of: .truancy, when: .atLeast(3, .times), series: "te-lat"
                ).cited
            }),
        BrokenPack(
            "VK039", "a function with a slip in its id",
            playing(PartyFunction("mentors", nl: "mentoren", en: "mentors"))),
        BrokenPack(
            "VK040", "a question that another pack has as well",
            Sample.pack {
                Task(
                    "extra", answers: Topic("bike", .prevention, .task, nl: "Wie geeft fietsles?", en: "Who?"),
                    "Er is fietsles"
                ).cited
            }),
    ]

    private static func inForce(_ from: Validity.Bound, _ through: Validity.Bound) -> Pack {
        Sample.pack {
            Sample.task().inForce(Validity(from: from, through: through, note: Text(nl: "dan", en: "then"))).cited
        }
    }

    private static func playing(_ function: PartyFunction) -> Pack {
        Sample.pack { Role("extra", "de conrector", fills: function).cited }
    }
}
