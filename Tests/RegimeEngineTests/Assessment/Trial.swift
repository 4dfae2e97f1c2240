import RegimeEngine
import RulePackKit

/// Puts a case to the sample regime with some rules of its own.
struct Trial {
    let regime: RegimeAssessment

    init(
        _ rules: [Provision], ambiguities: [Ambiguity] = [], on day: Day = "2022-03-15", age: Int = 15,
        closed: [ClosedDays] = [], history: [CaseFact: FactAnswer] = [:], _ absences: [Absence] = []
    ) {
        let regime = Sample.pack(ambiguities: ambiguities) { rules }.regimes[0]
        let pupil = PupilCase(
            sector: .vo, birthDate: day.adding(years: -age), on: day, closed: closed, history: history,
            absences: absences)
        self.regime = Assessment(of: pupil, under: [regime], in: SchoolCalendar()).regimes[0]
    }

    /// What the rule of this name comes to; nil when it was not put to the case.
    subscript(name: String) -> CaseFinding? { regime.findings.first { $0.provision.name == name } }
}

extension Validity {
    /// In force from some day of February 2022, which is not named.
    static let fromSomeDayInFebruary2022 = Validity(
        from: .within(.month(2, 2022)), through: .open, note: Text(nl: "vanaf februari", en: "as of February"))
}
