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
            "Heeft een VO-school bepaalde zaken niet op orde, dan kan handhavend worden opgetreden",
            via: .school, against: voSchool, provided: "bepaalde zaken zijn op de school niet op orde"
        )
        .in(.vo)
        .interpreted(
            nl: "Een stap langs bestuur en wethouder staat alleen bij het PO; over mbo staat er "
                + "niets. Wie handhaaft, hoe, en welke zaken bedoeld zijn, staat er niet.",
            en: "A step by way of board and alderman stands with primary schools alone; on colleges "
                + "there is nothing. Who enforces, how, and which things are meant is not said."
        )
        .brief("VO: handhaven kan als de school zaken niet op orde heeft")
        .cite("Speerpunt d, Activiteiten", 109, "zaken niet op orde")

        Criterion(
            "not-a-non-reporting-school", answers: .schoolEscalation,
            "Een school die niets te melden heeft en wel vaak advies vraagt, heet niet terecht niet-meldend",
            effect: .excludes, about: school
        )
        .modality(.principle)
        .brief("adviesvrager zonder meldingen heet geen niet-melder")
        .cite("Speerpunt d, Activiteiten", 110, "niet terecht")
        .cite("Speerpunt d, Activiteiten", 110, "niet-meldende scholen")

        Task(
            "board-and-alderman-told", answers: .mutualInformation,
            "Bestuur en wethouder horen het als een basisschool na bezoek niet beter meldt en niets met aanbevelingen doet",
            with: schoolbestuur, wethouder
        )
        .in(.po)
        .interpreted(nl: "De tekst zegt niet wie hen informeert.", en: "The text does not say who informs them.")
        .brief("bestuur en wethouder: over een PO-school die tekortschiet")
        .cite("Speerpunt d, Activiteiten", 107, "wethouder van de betreffende gemeente")

        Criterion(
            "po-enforcement-condition", answers: .enforcementConditions,
            "Bij een basisschool kan worden gehandhaafd als ook na het inlichten van bestuur en wethouder niets verbetert",
            effect: .requires, about: basisschool
        )
        .in(.po)
        .modality(.permission)
        .interpreted(
            nl:
                "De tekst zegt „verbetering”; wij lezen: in het melden en de aanbevelingen. Wie handhaaft, staat er niet.",
            en:
                "The text says \"verbetering\"; we read: in reporting and the recommendations. Who enforces is not said."
        )
        .brief("PO: geen verbetering na bericht aan bestuur en wethouder")
        .cite("Speerpunt d, Activiteiten", 107, "nog geen verbetering optreedt")

        Criterion(
            "vo-enforcement-condition", answers: .enforcementConditions,
            "Bij een VO-school kan handhavend worden opgetreden als bepaalde zaken er niet op orde blijken",
            effect: .requires, about: voSchool
        )
        .in(.vo)
        .modality(.permission)
        .interpreted(
            nl: "Welke zaken, en wie handhaaft, staat er niet.", en: "Which things, and who enforces, is not said."
        )
        .brief("VO: bepaalde zaken op school niet op orde")
        .cite("Speerpunt d, Activiteiten", 109, "bepaalde zaken niet op orde")
    }

    @Provisions static var schoolFiles: [Provision] {
        Registration(
            "school-file-contacts", answers: .schoolFile,
            "Het schooldossier legt de frequentie van de contacten met de school vast",
            into: "LBA (schooldossier)"
        )
        .brief("hoe vaak school en leerplicht contact hebben")
        .modality(.plan)
        .interpreted(
            nl: "De tekst zegt niet wie contact heeft met de school; wij lezen: leerplicht.",
            en: "The text does not say who is in contact with the school; we read: the attendance " + "service."
        )
        .cite("Speerpunt d, Activiteiten", 110, "hoe vaak er contact is")

        Registration(
            "school-file-agreements", answers: .recordingAgreements,
            "Het schooldossier houdt bij wat er met de school is afgesproken", into: "LBA (schooldossier)"
        )
        .brief("in het schooldossier in LBA")
        .modality(.plan)
        .cite("Speerpunt d, Activiteiten", 110, "welke afspraken er worden gemaakt")

        Registration(
            "school-file-holds-agreements", answers: .schoolFile,
            "Tot het schooldossier horen de afspraken met de school",
            into: "LBA (schooldossier)"
        )
        .modality(.plan)
        .brief("welke afspraken er zijn gemaakt")
        .cite("Speerpunt d, Activiteiten", 110, "welke afspraken er worden")

        ActionItem(
            "school-files-set-up", answers: .agreedActions, "In het programma LBA worden schooldossiers aangelegd",
            under: focusD, timing: Timing("Augustus 2009", period: .month(8, 2009))
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vierde van vier bij de vierde " + "van vier.",
            en: "The date was matched to the activity by order: the fourth of four with the fourth of " + "four."
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
