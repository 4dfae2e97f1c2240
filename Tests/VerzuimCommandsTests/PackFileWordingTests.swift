import RegimeEngine
import RulePackKit
import Testing

@testable import VerzuimCommands

struct PackFileWordingTests {
    @Test(arguments: [
        (PackFileProblem.Reason.missingKey("name"), "de sleutel ‘name’ ontbreekt. Voeg die toe."),
        (
            .unknownKey("titel", known: ["id", "title"]),
            "de sleutel ‘titel’ hoort hier niet. Bedoelde u ‘title’?"
        ),
        (.unknownKey("x", known: ["id", "title"]), "de sleutel ‘x’ hoort hier niet. Kies uit: ‘id’, ‘title’."),
        (
            .unknownWord("workingDay", allowed: ["days", "workingDays"]),
            "‘workingDay’ kan hier niet staan. Bedoelde u ‘workingDays’?"
        ),
        (
            .unknownWord("zzzz", allowed: ["aa", "bb", "cc", "dd"]),
            "‘zzzz’ kan hier niet staan. Kies uit: ‘aa’, ‘bb’, ‘cc’, ‘dd’."
        ),
        (.unknownWord("zzzz", allowed: (1...31).map { "a\($0)" }), "‘zzzz’ kan hier niet staan."),
        (.unknownWord("\u{1B}[31m", allowed: []), "‘\\u{1B}[31m’ kan hier niet staan."),
        (.wrongType(expected: .wholeNumber), "hier hoort een geheel getal."),
        (.impossibleDate("31-12"), "‘31-12’ is geen datum. Schrijf een bestaande dag als jjjj-mm-dd."),
        (.impossibleVersion("2.0"), "‘2.0’ is geen versie. Schrijf drie getallen met punten ertussen, zoals 1.0.0."),
        (.syntax(.unexpectedCharacter("}", expected: .value)), "hier hoort een waarde, geen ‘}’."),
    ])
    func `a problem is told with its place, its cause and a remedy`(reason: PackFileProblem.Reason, words: String) {
        let problem = PackFileProblem(path: "regimes[0].id", line: 3, column: 9, reason: reason)
        let failure = Failure(problem, in: "p.json")
        #expect(failure.exitCode == .badInput)
        #expect(failure.message.nl == "‘p.json’, regel 3, kolom 9, regimes[0].id: \(words)")
        #expect(failure.message.en.hasPrefix("‘p.json’, line 3, column 9, regimes[0].id: "))
    }

    @Test func `a problem without a place is told without one`() {
        let problem = PackFileProblem(path: "", line: nil, column: nil, reason: .emptyList)
        #expect(
            Failure(problem, in: "den-haag").message.nl
                == "‘den-haag’: deze lijst is leeg. Vul haar, of laat de sleutel weg waar dat kan.")
    }

    @Test(arguments: reasons)
    func `every problem has words in both languages`(reason: PackFileProblem.Reason) {
        let message = Failure(PackFileProblem(path: "", line: 1, column: 1, reason: reason), in: "p").message
        for words in [message.nl, message.en] {
            #expect(words.hasSuffix(".") || words.hasSuffix("?"))
            #expect(!words.contains("  "))
        }
        #expect(message.nl != message.en)
    }

    private static let reasons: [PackFileProblem.Reason] =
        [
            .wrongSchema("x"), .missingKey("x"), .unknownKey("x", known: ["y"]), .unfittingKey("x", with: "y"),
            .unknownWord("x", allowed: ["y"]), .impossibleDate("x"), .impossibleVersion("x"), .impossibleRange,
            .rangeWithoutEnds,
            .numberOutOfBounds(0...1), .emptyList, .emptyId, .duplicateId("x"), .foreignId("x", prefix: "y/"),
            .unused("x"),
        ] + PackFileProblem.Countable.allCases.map { .tooMany($0, count: 3, limit: 2) }
        + PackFileProblem.Expectation.allCases.map { .wrongType(expected: $0) }
        + syntax.map { .syntax($0) }

    private static let syntax: [JSONSyntaxError.Reason] =
        [
            .unexpectedEnd, .trailingContent, .duplicateKey("x"), .invalidUTF8, .invalidEscape, .loneSurrogate,
            .controlCharacterInString, .invalidNumber, .numberOutOfRange, .tooLarge(limit: 1), .tooDeep(limit: 1),
            .stringTooLong(limit: 1), .tooManyValues(limit: 1),
        ] + expectations.map { .unexpectedCharacter("x", expected: $0) }

    private static let expectations: [JSONExpectation] = [
        .value, .valueOrArrayEnd, .commaOrArrayEnd, .key, .keyOrObjectEnd, .colon, .commaOrObjectEnd, .literal("true"),
    ]
}
