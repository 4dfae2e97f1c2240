import RegimeEngine
import RulePackKit
import Testing

@testable import VerzuimCommands

struct CalendarFileWordingTests {
    @Test(arguments: [
        (
            CalendarFileProblem.Reason.unknownColumn("until", known: ["from", "through"]),
            "er is geen kolom ‘until’. Zet boven de tabel: van;tot en met;reden."
        ),
        (
            .unknownColumn("troug", known: ["from", "through"]),
            "er is geen kolom ‘troug’. Bedoelde u ‘through’? Zet boven de tabel: van;tot en met;reden."
        ),
        (
            .impossibleDate("22-10-2022", form: .hyphenated),
            "‘22-10-2022’ is geen datum. Schrijf een bestaande dag als jjjj-mm-dd."
        ),
        (
            .impossibleDate("2022\u{1B}[2J", form: .basic),
            "‘2022\\u{1B}[2J’ is geen datum. Schrijf een bestaande dag als jjjjmmdd."
        ),
        (
            .unreadProperty("RRULE"),
            "‘RRULE’ wordt niet gelezen. Schrijf elke periode als eigen gebeurtenis, met DTSTART en DTEND."
        ),
        (
            .missingDate("through"),
            "‘tot en met’ ontbreekt. Vul de laatste dag in; voor één dag is dat ook de eerste."
        ),
        (
            .missingDate("DTSTART"),
            "‘DTSTART’ ontbreekt. Vul de eerste dag in."
        ),
        (.endBeforeStart, "het einde ligt vóór het begin. Verwissel de twee of verbeter er een."),
    ])
    func `a problem is told with its place, its cause and a remedy`(reason: CalendarFileProblem.Reason, words: String) {
        let failure = Failure(CalendarFileProblem(line: 3, column: 9, reason: reason), in: "v.csv")
        #expect(failure.exitCode == .badInput)
        #expect(failure.message.nl == "‘v.csv’, regel 3, kolom 9: \(words)")
        #expect(failure.message.en.hasPrefix("‘v.csv’, line 3, column 9: "))
    }

    @Test(arguments: reasons)
    func `every problem has words of its own in both languages`(reason: CalendarFileProblem.Reason) {
        let message = Failure(CalendarFileProblem(line: 1, column: 1, reason: reason), in: "v").message
        for words in [message.nl, message.en] {
            #expect(words.hasSuffix(".") || words.hasSuffix("?"))
            #expect(!words.contains("  "))
        }
        #expect(message.nl != message.en)
        let same = Self.reasons.filter {
            Failure(CalendarFileProblem(line: 1, column: 1, reason: $0), in: "v").message == message
        }
        #expect(same == [reason])
    }

    private static let reasons: [CalendarFileProblem.Reason] = [
        .tooLarge(limit: 1), .lineTooLong(limit: 1), .reasonTooLong(limit: 1), .tooManyClosures(limit: 1),
        .noClosedDays, .invalidUTF8, .controlCharacter, .missingDate("from"), .missingDate("through"),
        .missingDate("DTSTART"), .impossibleDate("x", form: .hyphenated),
        .impossibleDate("x", form: .basic), .outsideYears(1...2), .endBeforeStart, .missingColumn("x"),
        .unknownColumn("x", known: []), .repeatedColumn("x"), .cellWithoutColumn("x"), .openQuote, .textAfterQuote,
        .noProperty, .strayEnd("x"), .openPart("x"), .repeatedProperty("x"), .unreadProperty("x"), .timeOfDay("x"),
        .emptyEvent,
    ]
}
