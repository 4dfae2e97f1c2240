import ArgumentKit
import RegimeEngine
import RulePackKit

extension Failure {
    /// Words for a file from which no closed days can be read: where, what is wrong, and what to do about it.
    init(_ problem: CalendarFileProblem, in file: String) {
        self.init(
            FailureCode(problem.reason), in: file,
            at: DocumentWording.place("", line: problem.line, column: problem.column), problem.reason.sentence)
    }
}

extension CalendarFileProblem.Reason {
    fileprivate var sentence: Text {
        switch self {
        case .tooLarge, .lineTooLong, .reasonTooLong, .tooManyClosures, .noClosedDays, .invalidUTF8, .controlCharacter:
            sentenceOfFile
        case .missingDate, .impossibleDate, .outsideYears, .endBeforeStart: sentenceOfDate
        case .missingColumn, .unknownColumn, .repeatedColumn, .cellWithoutColumn, .openQuote, .textAfterQuote:
            sentenceOfTable
        case .noProperty, .strayEnd, .openPart, .repeatedProperty, .unreadProperty, .timeOfDay, .emptyEvent:
            sentenceOfEvent
        }
    }

    private var sentenceOfFile: Text {
        switch self {
        case .tooLarge(let limit):
            Text(nl: "het bestand is groter dan \(limit) bytes.", en: "the file is larger than \(limit) bytes.")
        case .lineTooLong(let limit):
            Text(
                nl: "deze regel is langer dan \(limit) tekens. Kort hem in.",
                en: "this line is longer than \(limit) characters. Shorten it.")
        case .reasonTooLong(let limit):
            Text(
                nl: "deze reden is langer dan \(limit) tekens. Kort haar in.",
                en: "this reason is longer than \(limit) characters. Shorten it.")
        case .tooManyClosures(let limit):
            Text(
                nl: "het bestand heeft meer dan \(limit) perioden. Verdeel het.",
                en: "the file has more than \(limit) periods. Split it.")
        case .invalidUTF8:
            Text(
                nl: "dit is geen UTF-8. Bewaar het bestand als UTF-8.", en: "this is not UTF-8. Save the file as UTF-8."
            )
        case .controlCharacter:
            Text(
                nl: "hier staat een stuurteken. Haal het weg; is dit wel een tekstbestand?",
                en: "here stands a control character. Remove it; is this a text file?")
        default:
            Text(
                nl: "hier staat geen enkele gesloten dag in. Laat --calendar weg als er geen bekend is.",
                en: "no closed day stands in this file. Leave out --calendar if none is known.")
        }
    }

    private var sentenceOfDate: Text {
        switch self {
        case .missingDate("through"):
            Text(
                nl: "\(quoted(dutch("through"))) ontbreekt. Vul de laatste dag in; voor één dag is dat ook de eerste.",
                en: "\(quoted("through")) is missing. Fill in the last day; for one day that is the first one too.")
        case .missingDate(let name):
            Text(
                nl: "\(quoted(dutch(name))) ontbreekt. Vul de eerste dag in.",
                en: "\(quoted(name)) is missing. Fill in the first day.")
        case .impossibleDate(let date, let form):
            Text(
                nl: "\(quoted(date)) is geen datum. Schrijf een bestaande dag als \(form.nl).",
                en: "\(quoted(date)) is no date. Write an existing day as \(form.en).")
        case .outsideYears(let years):
            Text(
                nl: "dit jaar ligt niet van \(years.lowerBound) tot en met \(years.upperBound). Verbeter het.",
                en: "this year does not lie from \(years.lowerBound) through \(years.upperBound). Mend it.")
        default:
            Text(
                nl: "het einde ligt vóór het begin. Verwissel de twee of verbeter er een.",
                en: "the end comes before the beginning. Swap the two or mend one of them.")
        }
    }

    private var sentenceOfTable: Text {
        switch self {
        case .missingColumn(let name):
            Text(
                nl: "de kolom \(quoted(dutch(name))) ontbreekt. Zet boven de tabel: van;tot en met;reden.",
                en: "the column \(quoted(name)) is missing. Put above the table: from,through,reason.")
        case .unknownColumn(let name, let known): unknownColumn(name, known)
        case .repeatedColumn(let name):
            Text(
                nl: "de kolom \(quoted(name)) staat er twee keer. Haal er een weg.",
                en: "the column \(quoted(name)) is there twice. Remove one.")
        case .cellWithoutColumn(let text):
            Text(
                nl: "\(quoted(text)) staat onder geen kolom. Zet een reden met een komma of puntkomma tussen "
                    + "aanhalingstekens.",
                en: "\(quoted(text)) stands under no column. Put a reason with a comma or a semicolon in quotes.")
        case .openQuote:
            Text(
                nl: "dit aanhalingsteken wordt op deze regel niet gesloten. Sluit het, of haal het weg.",
                en: "this quote is not closed on this line. Close it, or remove it.")
        default:
            Text(
                nl: "na het sluitende aanhalingsteken staat nog iets. Schrijf een aanhalingsteken in een reden dubbel.",
                en: "something follows the closing quote. Write a quote within a reason twice.")
        }
    }

    private func unknownColumn(_ name: String, _ known: [String]) -> Text {
        let near = NearNames.suggest(for: name, among: known)
        return Text(
            nl: "er is geen kolom \(quoted(name)).\(Wording.dutch.suggestion(near)) "
                + "Zet boven de tabel: van;tot en met;reden.",
            en: "there is no column \(quoted(name)).\(Wording.english.suggestion(near)) "
                + "Put above the table: from,through,reason.")
    }

    private var sentenceOfEvent: Text {
        switch self {
        case .noProperty:
            Text(
                nl: "deze regel is geen iCalendar: er hoort een naam met een dubbele punt te staan.",
                en: "this line is not iCalendar: it should have a name with a colon.")
        case .strayEnd(let name):
            Text(
                nl: "\(quoted("END:\(name)")) hoort bij geen begin. Is het bestand heel?",
                en: "\(quoted("END:\(name)")) goes with no beginning. Is the file whole?")
        case .openPart(let name):
            Text(
                nl: "\(quoted("BEGIN:\(name)")) heeft geen einde. Is het bestand heel?",
                en: "\(quoted("BEGIN:\(name)")) has no end. Is the file whole?")
        case .repeatedProperty(let name):
            Text(
                nl: "\(quoted(name)) staat twee keer in één gebeurtenis. Haal er een weg.",
                en: "\(quoted(name)) is there twice in one event. Remove one.")
        case .unreadProperty(let name):
            Text(
                nl: "\(quoted(name)) wordt niet gelezen. Schrijf elke periode als eigen gebeurtenis, met DTSTART en "
                    + "DTEND.",
                en: "\(quoted(name)) is not read. Write each period as an event of its own, with DTSTART and DTEND.")
        case .timeOfDay(let moment):
            Text(
                nl: "\(quoted(moment)) is een tijdstip. Een gesloten dag is een hele dag: schrijf jjjjmmdd.",
                en: "\(quoted(moment)) is a moment. A closed day is a whole day: write yyyymmdd.")
        default:
            Text(
                nl: "deze gebeurtenis heeft geen dag: DTEND is in iCalendar de dag ná de laatste. Verbeter DTEND, of "
                    + "laat het weg voor één dag.",
                en: "this event has no day: DTEND is in iCalendar the day after the last. Mend DTEND, or leave it out "
                    + "for one day.")
        }
    }

    private func quoted(_ text: String) -> String { Wording.dutch.quoted(text) }

    /// What a column can be called in Dutch; a property of iCalendar has one name.
    private func dutch(_ name: String) -> String { ["from": "van", "through": "tot en met"][name] ?? name }
}

extension CalendarFileProblem.DateForm {
    fileprivate var nl: String { self == .basic ? "jjjjmmdd" : "jjjj-mm-dd" }
    fileprivate var en: String { self == .basic ? "yyyymmdd" : "yyyy-mm-dd" }
}
