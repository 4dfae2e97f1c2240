import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a text that is no case: where, what is wrong, and what to do about it.
    init(_ problem: CaseProblem, in file: String) {
        self.init(
            FailureCode(problem.reason), in: file,
            at: DocumentWording.place(problem.path, line: problem.line, column: problem.column),
            problem.reason.sentence)
    }
}

extension CaseProblem.Reason {
    fileprivate var sentence: Text {
        switch self {
        case .syntax(.tooLarge(let limit)):
            Text(nl: "dit dossier is groter dan \(limit) bytes.", en: "this case is larger than \(limit) bytes.")
        case .syntax(let reason): reason.sentence
        case .wrongSchema(let found): wrongSchema(found)
        case .missingKey(let key): DocumentWording.missingKey(key)
        case .unknownKey(let key, let known): DocumentWording.unknownKey(key, known)
        case .unfittingKey(let key, let other): DocumentWording.unfittingKey(key, with: other)
        case .wrongType(let expected): DocumentWording.wrongType(expected)
        case .unknownWord(let word, let allowed): DocumentWording.unknownWord(word, allowed)
        case .impossibleDate(let date): DocumentWording.impossibleDate(date)
        case .dateOutOfBounds, .endBeforeStart, .afterAssessment, .beforeBirth, .impossibleAge, .overlappingSickness:
            ofDays
        case .amountNotPositive, .amountTooGreat, .amountTooPrecise: ofAmounts
        case .impossibleCode(let code):
            Text(
                nl: "\(quoted(code)) is geen code van een gemeente. Schrijf GM en vier cijfers, of laat de sleutel "
                    + "weg.",
                en: "\(quoted(code)) is no code of a municipality. Write GM and four digits, or leave out the key.")
        case .listTooLong(let limit):
            Text(
                nl: "deze lijst is langer dan \(limit). Een dossier gaat over één leerling; splits het bestand.",
                en: "this list is longer than \(limit). A case is about one pupil; split the file.")
        case .personalKey, .personalNumber: ofPersonalData
        }
    }

    private func wrongSchema(_ found: String) -> Text {
        Text(
            nl: "dit is geen dossier dat deze versie leest: het bestand noemt zich \(quoted(found)), "
                + "niet \(quoted(CaseFile.schema)).",
            en: "this is no case that this version reads: the file calls itself \(quoted(found)), "
                + "not \(quoted(CaseFile.schema)).")
    }

    private var ofPersonalData: Text {
        guard case .personalKey(let key) = self else {
            return Text(
                nl:
                    "hier staat een nummer dat een burgerservicenummer kan zijn. In een dossier staat geen nummer van een "
                    + "persoon. Haal het weg.",
                en: "a number stands here that can be a citizen service number (BSN). A case holds no number of a "
                    + "person. Remove it.")
        }
        return Text(
            nl: "\(quoted(key)) zegt om wie het gaat. In een dossier staan geen namen en nummers van personen. "
                + "Haal de sleutel en de waarde weg.",
            en: "\(quoted(key)) says who it is about. A case holds no names and numbers of people. "
                + "Remove the key and its value.")
    }

    private func quoted(_ text: String) -> String { Wording.dutch.quoted(text) }
}
