import RegimeEngine
import RulePackKit
import Testing

@testable import VerzuimCommands

struct CaseWordingTests {
    @Test(arguments: [
        (
            CaseProblem.Reason.unknownWord("late_arrival", allowed: AbsenceKind.allCases.map(\.rawValue)),
            "case-unknown-word", "‘late_arrival’ kan hier niet staan. Bedoelde u ‘late’?"
        ),
        (
            .unknownKey("schooltalk", known: CaseKeys.history), "case-unknown-key",
            "de sleutel ‘schooltalk’ hoort hier niet. Bedoelde u ‘schoolTalk’?"
        ),
        (
            .wrongSchema("verzuimkompas/pack/1"), "case-schema",
            "dit is geen dossier dat deze versie leest: het bestand noemt zich ‘verzuimkompas/pack/1’, niet "
                + "‘verzuimkompas/case/1’."
        ),
        (
            .impossibleAge(3), "case-age",
            "op de dag van ‘on’ is de leerling dan 3 jaar. Een leerling is van 4 tot en met 30 jaar oud. Verbeter een van "
                + "beide."
        ),
        (
            .amountTooGreat(limit: 24, .lessonHours), "case-amount",
            "dit is te veel: hier kan niet meer staan dan 24 lesuren. Splits het over de dagen waarop het was, of verbeter "
                + "het."
        ),
        (
            .personalNumber, "case-personal-data",
            "hier staat een nummer dat een burgerservicenummer kan zijn. In een dossier staat geen nummer van een persoon. "
                + "Haal het weg."
        ),
        (
            .syntax(.duplicateKey("sector")), "json-syntax", "de sleutel ‘sector’ staat er twee keer. Haal er een weg."
        ),
    ])
    func `a problem is told with its place, its cause and a remedy`(
        reason: CaseProblem.Reason, code: String, words: String
    ) {
        let failure = Failure(CaseProblem(path: "absences[3]", line: 3, column: 9, reason: reason), in: "a.json")
        #expect(failure.exitCode == .badInput)
        #expect(failure.code.rawValue == code)
        #expect(failure.message.nl == "‘a.json’, regel 3, kolom 9, absences[3]: \(words)")
    }

    @Test(arguments: reasons)
    func `every problem has words in both languages and a code`(reason: CaseProblem.Reason) {
        let failure = Failure(CaseProblem(path: "", line: 1, column: 1, reason: reason), in: "a")
        for words in [failure.message.nl, failure.message.en] {
            #expect(words.count > 30)
            #expect(words.hasSuffix(".") || words.hasSuffix("?"))
            #expect(!words.contains("  "))
        }
        #expect(failure.message.nl != failure.message.en)
        #expect(["case-", "json-"].contains { failure.code.rawValue.hasPrefix($0) })
    }

    @Test func `what a file says is shown and not obeyed`() {
        let hostile = "\u{1B}[2J\u{202E}" + String(repeating: "a", count: 9_000)
        for reason: CaseProblem.Reason in [
            .wrongSchema(hostile), .unknownKey(hostile, known: []), .unknownWord(hostile, allowed: []),
            .impossibleDate(hostile), .impossibleCode(hostile), .personalKey(hostile),
        ] {
            let message = Failure(CaseProblem(path: "", line: 1, column: 1, reason: reason), in: "a").message
            #expect(message.nl.count < 1_000)
            #expect(!message.nl.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }

    private static let reasons: [CaseProblem.Reason] =
        [
            .wrongSchema("x"), .missingKey("x"), .unknownKey("x", known: ["y"]), .unfittingKey("x", with: "y"),
            .unknownWord("x", allowed: ["y"]), .impossibleDate("x"), .dateOutOfBounds("1900-01-01"..."2100-12-31"),
            .endBeforeStart, .afterAssessment("2022-01-01"), .beforeBirth("2022-01-01"), .impossibleAge(3),
            .impossibleAge(nil), .impossibleCode("x"), .amountNotPositive, .amountTooPrecise,
            .overlappingSickness("2022-01-01"), .listTooLong(limit: 1), .personalKey("x"), .personalNumber,
            .syntax(.tooLarge(limit: 1)), .syntax(.unexpectedEnd),
        ] + DocumentExpectation.allCases.map { .wrongType(expected: $0) }
        + AbsenceUnit.allCases.map { .amountTooGreat(limit: 1, $0) }
}
