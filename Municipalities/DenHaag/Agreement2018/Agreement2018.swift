import RulePackKit

extension DenHaag {
    /// The agreement of 19 April 2018 and its annex of working agreements, for primary and secondary schools.
    enum Agreement2018 {
        static var regime: Regime {
            Regime(
                "2018", title: "Samenwerkingsafspraken tussen Leerlingzaken en PO-scholen en VO-scholen",
                shortTitle: "Den Haag 2018",
                validity: Validity(
                    from: .day("2018-04-19"), through: .within(.month(7, 2018)), renewsTacitly: true,
                    note: Text(
                        nl: "vanaf de ondertekening (vastgesteld op 19 april 2018) voor de rest van schooljaar "
                            + "2017-2018; daarna stilzwijgend verlengd met telkens één schooljaar",
                        en: "from signature (adopted on 19 April 2018) for the rest of school year 2017-2018; after "
                            + "that renewed tacitly, one school year at a time")),
                sectors: [.po, .vo], jurisdictions: [denHaag], documents: [agreementText], silences: silences
            ) {
                theAgreement
                aims
                parties
                reporting
                contacts
                tasks
                meetings
                escalation
                records
                evaluations
                actions
                terms
            } ambiguities: {
                ambiguities
            } notRules: {
                notRules
            }
        }
    }
}
