import RulePackKit

extension DenHaag {
    /// The undated annex on the tasks of the partners of secondary schools in three municipalities of Haaglanden.
    enum HaaglandenVO {
        static var regime: Regime {
            Regime(
                "haaglanden-vo", title: "Bijlage 2. Taken en verantwoordelijkheden ketenpartners VO",
                shortTitle: "Haaglanden VO",
                validity: Validity(
                    from: .notStated, through: .notStated,
                    note: Text(
                        nl: "de tekst is niet gedateerd en noemt geen begin of einde; het stuk waarvan dit bijlage 2 "
                            + "is, ontbreekt",
                        en: "the text is undated and names no start or end; the text to which this is annex 2 is "
                            + "missing")),
                sectors: [.vo], jurisdictions: [denHaag, rijswijk, leidschendamVoorburg], documents: [annexText],
                silences: silences
            ) {
                theText
                aims
                parties
                meetings
                coordinator
                partnership
                socialWork
                youthHealth
                youthCare
                tasks
                attendance
                enforcement
                specialCases
                supervision
                prevention
                adviceWithoutReport
                childSafety
                terms
            } ambiguities: {
                ambiguities
            } notRules: {
                notRules
            }
        }
    }
}
