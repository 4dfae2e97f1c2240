import RulePackKit

extension HollandRijnland {
    static let bezoek: TierName = "po-visit"
    static let bestuurEnWethouder: TierName = "po-board-and-alderman"
    static let handhaving: TierName = "po-enforcement"

    @Provisions static var schoolEscalation: [Provision] {
        EscalationTier(
            bezoek.name, answers: .schoolEscalation, "Bezoek aan de basisschool, met aanbevelingen", order: 1,
            of: .school,
            owner: leerplichtambtenaar, participants: basisschool,
            turningPoint: "na het bezoek wordt niet beter gemeld en is niets met de aanbevelingen gedaan",
            next: bestuurEnWethouder
        )
        .in(.po)
        .interpreted(
            nl:
                "De tekst noemt geen treden; wij lezen bezoek, inlichten en handhaven als drie. Wie bezoekt, lezen wij uit "
                + "de regel erboven.",
            en: "The text does not speak of tiers; we read visiting, informing and enforcing as three. Who visits we "
                + "read from the line above."
        )
        .cite("Speerpunt d, Activiteiten", 106...107, "de aanbevelingen niet")

        EscalationTier(
            bestuurEnWethouder.name, answers: .schoolEscalation,
            "Bestuur van de basisschool en wethouder worden ingelicht",
            order: 2, of: .school, participants: schoolbestuur, wethouder,
            turningPoint: "ook daarna blijft verbetering uit", next: handhaving
        )
        .in(.po)
        .interpreted(
            nl:
                "De tekst noemt geen treden; wij lezen dit als de tweede. Wie inlicht en hoe lang daarna wordt gewacht, "
                + "staat er niet.",
            en: "The text does not speak of tiers; we read this as the second. Who informs them and how long is then "
                + "waited is not said."
        )
        .cite("Speerpunt d, Activiteiten", 107, "hierover geïnformeerd")

        EscalationTier(
            handhaving.name, answers: .schoolEscalation, "Handhaven bij de basisschool", order: 3, of: .school,
            participants: basisschool
        )
        .in(.po)
        .modality(.permission)
        .interpreted(
            nl: "De tekst noemt geen treden; wij lezen dit als de derde. Wie handhaaft en hoe, staat er niet.",
            en: "The text does not speak of tiers; we read this as the third. Who enforces, and how, is not said."
        )
        .cite("Speerpunt d, Activiteiten", 107, "kan handhavend worden opgetreden")

        Enforcement(
            "vo-enforcement", answers: .schoolEscalation,
            "Heeft een VO-school zaken niet op orde, dan kan zonder tussenstap handhavend worden opgetreden",
            via: .school, against: voSchool, provided: "bepaalde zaken zijn op de school niet op orde"
        )
        .in(.vo)
        .interpreted(
            nl:
                "Anders dan in het PO staat er geen tussenstap langs bestuur en wethouder. Wie handhaaft, hoe, en welke "
                + "zaken bedoeld zijn, staat er niet.",
            en: "Unlike in primary education no step by way of board and alderman is mentioned. Who enforces, how, and "
                + "which things are meant is not said."
        )
        .brief("VO: kan direct, zonder bestuur en wethouder ertussen")
        .cite("Speerpunt d, Activiteiten", 109, "zaken niet op orde")

        Criterion(
            "not-a-non-reporting-school", answers: .schoolEscalation,
            "Een school die niets te melden heeft en wel vaak advies vraagt, heet niet terecht niet-meldend",
            effect: .excludes, about: school
        )
        .modality(.principle)
        .brief("adviesvrager zonder meldingen is geen niet-melder")
        .cite("Speerpunt d, Activiteiten", 110, "niet terecht")
        .cite("Speerpunt d, Activiteiten", 110, "niet-meldende scholen")
    }

    @Provisions static var schoolFiles: [Provision] {
        Registration(
            "school-file-contacts", answers: .schoolFile,
            "Het schooldossier houdt bij hoe vaak er contact is met de school",
            into: "LBA (schooldossier)"
        )
        .brief("hoe vaak er contact is met de school")
        .cite("Speerpunt d, Activiteiten", 110, "hoe vaak er contact is")

        Registration(
            "school-file-agreements", answers: .recordingAgreements,
            "Het schooldossier houdt bij wat er met de school is afgesproken", into: "LBA (schooldossier)"
        )
        .brief("in het schooldossier in LBA")
        .cite("Speerpunt d, Activiteiten", 110, "welke afspraken er worden gemaakt")

        ActionItem(
            "school-files-set-up", answers: .schoolFile, "In het programma LBA worden schooldossiers aangelegd",
            under: focusD, timing: Timing("Augustus 2009", period: .month(8, 2009))
        )
        .interpreted(
            nl:
                "Datum en partij zijn op volgorde bij de activiteit gezocht; de laatste van vier data. Een vierde partij is "
                + "er niet.",
            en:
                "Date and party were matched to the activity by order; the last of four dates. There is no fourth party."
        )
        .brief("schooldossiers in LBA, augustus 2009")
        .cite("Speerpunt d, Activiteiten", 110, "Aanleggen van schooldossiers")
        .cite("Speerpunt d, Tijdsplanning", 117, "Augustus 2009")

        Task(
            "advice-without-reports", answers: .adviceWithoutReport,
            "Scholen zonder verzuim om te melden kunnen toch regelmatig advies vragen aan de leerplichtambtenaar",
            by: school, with: leerplichtambtenaar
        )
        .modality(.description)
        .interpreted(
            nl: "De tekst noemt dit als iets dat voorkomt en niet als regel over advies zonder melding.",
            en: "The text mentions this as something that occurs, not as a rule on advice without a report."
        )
        .brief("komt voor: advies vragen zonder iets te melden")
        .cite("Speerpunt d, Activiteiten", 110, "om advies vragen")
    }
}
