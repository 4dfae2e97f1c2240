import RulePackKit

extension DenHaag {
    /// The agreement of 19 April 2018 and its annex of working agreements, for primary and secondary schools.
    enum Agreement2018 {
        static var regime: Regime {
            Regime(
                "2018", title: "Samenwerkingsafspraken tussen Leerlingzaken en PO-scholen en VO-scholen",
                shortTitle: "Den Haag 2018",
                validity: Validity(
                    from: .within(.days("2018-04-19", through: "2018-07-31")), through: .notStated,
                    renewsTacitly: true,
                    note: Text(
                        nl: "vanaf de ondertekening, zonder dag (vastgesteld op 19 april 2018), voor de rest van "
                            + "schooljaar 2017-2018, waarvan het einde (31 juli) niet in de tekst staat; zonder "
                            + "wijzigingsbesluit stilzwijgend verlengd met telkens één schooljaar; tussentijds te "
                            + "wijzigen of te beëindigen",
                        en: "from signature, no day given (adopted on 19 April 2018), for the rest of school year "
                            + "2017-2018, the end of which (31 July) is not in the text; without a decision to change "
                            + "it renewed tacitly, one school year at a time; can be changed or ended in the meantime")),
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
