import RegimeEngine
import RulePackKit

extension PackContract.Check {
    /// Every reading can be picked, and is then the one that is used.
    static let pickedReadings = PackContract.Check(
        code: "picked-readings",
        summary: Text(
            nl: "elke lezing is te kiezen en wordt dan gebruikt", en: "every reading can be picked and is then used")
    ) { subject in
        subject.pack.regimes.flatMap { regime in
            regime.ambiguities.flatMap { ambiguity in
                ambiguity.readings.flatMap { reading in unused(reading, of: ambiguity, in: regime) }
            }
        }
    }

    /// The provisions that do not use a reading that was picked, for some sector.
    private static func unused(_ reading: Reading, of ambiguity: Ambiguity, in regime: Regime) -> [Finding] {
        // What hangs on the ambiguity is all that can change, and far less than the whole regime.
        let names = Set(ambiguity.affects)
        let part = regime.only(regime.provisions.filter { names.contains($0.name) }, [ambiguity])
        let found = regime.sectors.flatMap { sector -> [String] in
            let assessor = Assessor(part, sector: sector, picking: [ambiguity.id: reading.id])
            let pupil = PupilCase(sector: sector, on: part.dayInForce ?? "2022-06-30", absences: [])
            return assessor.assess(pupil, in: SchoolCalendar()).findings.filter { finding in
                finding.readings.contains {
                    $0.ambiguity.id == ambiguity.id && $0.isUsed != ($0.reading.id == reading.id)
                }
            }.map(\.provision.name)
        }
        return Set(found).sorted().map { name in
            Finding(
                code: "picked-readings", subject: ambiguity.id, origin: ambiguity.origin,
                message: Text(
                    nl: "gekozen lezing „\(reading.id)” wordt niet gebruikt voor \(name)",
                    en: "picked reading \"\(reading.id)\" is not used for \(name)"),
                remedy: Text(nl: "geef elke lezing een eigen id", en: "give every reading an id of its own"))
        }
    }
}

extension Regime {
    /// The regime with some of its parts alone.
    func only(_ provisions: [Provision], _ ambiguities: [Ambiguity]) -> Regime {
        Regime(
            name, title: title, shortTitle: shortTitle, validity: validity, sectors: sectors,
            jurisdictions: jurisdictions, documents: documents, silences: [], provisions: provisions,
            ambiguities: ambiguities, notRules: [])
    }

    /// A school day towards the end of a school year on which it may be in force, if there is one.
    var dayInForce: Day? { validity.dayInForce(beside: nil) }
}

extension Validity {
    /// A Thursday at the end of June on which this and another may be in force: a school year lies before it.
    func dayInForce(beside other: Validity?) -> Day? {
        ([2022] + Array(1990...2060)).lazy.compactMap { year in
            Day(year: year, month: 6, day: 30)?.mondayOfWeek.adding(days: 3)
        }.first { isInForce(on: $0) != .no && other?.isInForce(on: $0) != .no }
    }
}
