import RegimeEngine
import RulePackKit

/// Why no case can be tried on a threshold.
enum ThresholdObstacle: Error, Hashable {
    /// It is no rule that is stated.
    case notStated
    /// The text gives no number.
    case noNumber
    /// It is in force on no day that a case can be of.
    case neverInForce
    /// It counts something of which a case holds no absences.
    case measure(Measure)
    /// A case records no such amounts.
    case unit(Unit)
    /// It needs ages that no pupil has.
    case ages
    /// The engine cannot tell, and says why.
    case open([OutcomeReason])

    var words: Text {
        switch self {
        case .notStated: Text(nl: "de tekst geeft hier geen drempel", en: "the text gives no threshold here")
        case .noNumber: Text(nl: "de tekst geeft geen getal", en: "the text gives no number")
        case .neverInForce: Text(nl: "geldt op geen enkele dag", en: "is in force on no day")
        case .measure(let measure):
            Text(
                nl: "\(measure.name.nl) is niet uit verzuim te tellen",
                en: "\(measure.name.en) is not counted from absences")
        case .unit(let unit):
            Text(
                nl: "verzuim wordt niet in \(unit.name.nl) vastgelegd", en: "absence is not recorded in \(unit.name.en)"
            )
        case .ages: Text(nl: "geen leerling heeft die leeftijd", en: "no pupil is of that age")
        case .open(let reasons):
            Text(
                nl: "de uitkomst blijft open (\(reasons.map(\.code).joined(separator: ", ")))",
                en: "the outcome stays open (\(reasons.map(\.code).joined(separator: ", ")))")
        }
    }
}
