import RulePackKit

extension HollandRijnland {
    @Provisions static var ownWork: [Provision] {
        quality
        systems
        staffing
    }

    @Provisions private static var systems: [Provision] {
        ActionItem(
            "introduce-lba", answers: .agreedActions, "Het RBL neemt het registratiesysteem LBA in gebruik",
            under: focusI, timing: Timing("Augustus 2009", period: .month(8, 2009)), by: rbl
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van zes bij de eerste " + "van zes.",
            en: "The date was matched to the activity by order: the first of six with the first of " + "six."
        )
        .brief("LBA in gebruik nemen, augustus 2009")
        .cite("Speerpunt i, Activiteiten", 206, "registratiesysteem LBA in gebruik")
        .cite("Speerpunt i, Tijdsplanning", 216, "Augustus 2009")

        Registration(
            "lba-lead-times", answers: .monitoring,
            "Met LBA houdt de leerplichtambtenaar zicht op de doorlooptijd van de dossiers die hij behandelt",
            into: "LBA", by: leerplichtambtenaar
        )
        .modality(.plan)
        .brief("doorlooptijden van lopende dossiers, in LBA")
        .cite("Speerpunt i, Activiteiten", 206, "zicht kan houden")

        Task(
            "lba-training", answers: .staffing, "Bij de invoering van LBA worden alle medewerkers opgeleid", by: rbl
        )
        .modality(.plan)
        .brief("opleiding LBA voor alle medewerkers")
        .cite("Speerpunt i, Activiteiten", 206, "opleiding voor alle medewerkers")

        Task(
            "work-process-descriptions", answers: .qualitySystem,
            "Bij de invoering van LBA worden de werkprocessen opnieuw beschreven", by: rbl
        )
        .modality(.plan)
        .brief("nieuwe werkprocesbeschrijvingen bij invoering LBA")
        .cite("Speerpunt i, Activiteiten", 206, "nieuwe werkprocesbeschrijvingen")

        ActionItem(
            "introduce-document-system", answers: .agreedActions,
            "Het RBL neemt het Document Management Systeem in gebruik", under: focusI,
            timing: Timing("n.t.b.", firmness: .toBeDetermined), by: rbl
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van zes bij de tweede "
                + "van zes. „n.t.b.” lezen wij als nader te bepalen.",
            en: "The date was matched to the activity by order: the second of six with the second of "
                + "six. \"n.t.b.\" we read as to be determined."
        )
        .brief("Document Management Systeem in gebruik, nog te bepalen")
        .cite("Speerpunt i, Activiteiten", 208, "Document Management Systeem")
        .cite("Speerpunt i, Tijdsplanning", 217, "n.t.b.")

        Registration(
            "documents-digital", answers: .attendanceRegistration,
            "Zodra dat systeem er is, worden alle stukken digitaal gemaakt en aan een dossier gekoppeld",
            into: "Document Management Systeem", timing: Timing("vanaf dit moment")
        )
        .modality(.plan)
        .brief("Document Management Systeem, zodra dat er is")
        .cite("Speerpunt i, Activiteiten", 208, "gedigitaliseerd")
    }

    @Provisions private static var quality: [Provision] {
        Evaluation(
            "iso-audit", answers: .qualitySystem, "Elk jaar is er een audit om het ISO 9001-certificaat te verlengen",
            frequency: .yearly
        )
        .brief("audit voor ISO 9001, jaarlijks")
        .cite("Speerpunt i, Activiteiten", 209, "ISO 9001-certificaat")

        Evaluation(
            "audit-work-processes", answers: .qualitySystem,
            "De audit gaat na of de werkprocessen nog worden uitgevoerd zoals ze bedoeld zijn", frequency: .yearly
        )
        .brief("audit: werkprocessen nog zoals bedoeld")
        .cite("Speerpunt i, Activiteiten", 209, "nog zoals bedoeld")

        Evaluation(
            "audit-improvement", answers: .qualitySystem,
            "De audit gaat na of kwaliteitsverbetering vast onderdeel van de organisatie is", frequency: .yearly
        )
        .brief("audit: vaste plek voor kwaliteitsverbetering")
        .cite("Speerpunt i, Activiteiten", 209, "een vaste plek")

        Evaluation(
            "customer-survey", answers: .qualitySystem, "Elk jaar is er een klanttevredenheidsonderzoek",
            frequency: .yearly
        )
        .brief("klanttevredenheidsonderzoek, jaarlijks")
        .cite("Speerpunt i, Activiteiten", 209, "jaarlijks klanttevredenheidsonderzoek")

        Task(
            "handbook-kept", answers: .qualitySystem,
            "Verbetervoorstellen en klachten leiden doorlopend tot bijwerken van het kwaliteitshandboek",
            frequency: .ongoing
        )
        .brief("kwaliteitshandboek doorlopend bijgewerkt")
        .cite("Speerpunt i, Activiteiten", 209, "verbetervoorstellen of klachten")

        ActionItem(
            "quality-cycle", answers: .agreedActions,
            "Audit, klanttevredenheidsonderzoek en kwaliteitshandboek staan als doorlopend in de planning",
            under: focusI, timing: Timing("Doorlopend", frequency: .ongoing)
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de derde van zes bij de derde van " + "zes.",
            en: "The date was matched to the activity by order: the third of six with the third of " + "six."
        )
        .brief("audit, klantonderzoek en handboek: doorlopend")
        .cite("Speerpunt i, Activiteiten", 209, "een audit plaats")
        .cite("Speerpunt i, Tijdsplanning", 218, "Doorlopend")
    }

    @Provisions private static var staffing: [Provision] {
        ActionItem(
            "take-over-noordwijkerhout", answers: .staffing,
            "De leerplicht en de leerlingenadministratie van Noordwijkerhout worden overgenomen", under: focusI,
            timing: Timing("Augustus 2009?", period: .month(8, 2009), firmness: .tentative),
            involving: noordwijkerhout
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vierde van zes bij de vierde "
                + "van zes. Het vraagteken staat in de tekst, en slaat op de maand of op de overname. "
                + "Wie overneemt, staat er niet.",
            en: "The date was matched to the activity by order: the fourth of six with the fourth of "
                + "six. The question mark stands in the text, and concerns the month or the take-over. "
                + "Who takes over is not said."
        )
        .brief("overname Noordwijkerhout, augustus 2009?")
        .cite("Speerpunt i, Activiteiten", 210, "leerlingenadministratie Noordwijkerhout")
        .cite("Speerpunt i, Tijdsplanning", 219, "Augustus 2009?")

        ActionItem(
            "recruit-officer", answers: .staffing, "Er wordt een nieuwe leerplichtambtenaar geworven", under: focusI,
            timing: Timing("Mei 2009", period: .month(5, 2009))
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de vijfde van zes bij de vijfde " + "van zes.",
            en: "The date was matched to the activity by order: the fifth of six with the fifth of " + "six."
        )
        .brief("nieuwe leerplichtambtenaar werven, mei 2009")
        .cite("Speerpunt i, Activiteiten", 211, "Werven nieuwe leerplichtambtenaar")
        .cite("Speerpunt i, Tijdsplanning", 221, "Mei 2009")

        ActionItem(
            "new-school-division", answers: .staffing,
            "De scholen worden opnieuw over de leerplichtambtenaren verdeeld",
            under: focusI, timing: Timing("Augustus 2009", period: .month(8, 2009))
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de zesde van zes bij de zesde van " + "zes.",
            en: "The date was matched to the activity by order: the sixth of six with the sixth of " + "six."
        )
        .brief("nieuwe scholenverdeling, augustus 2009")
        .cite("Speerpunt i, Activiteiten", 213, "Opstellen nieuwe scholenverdeling")
        .cite("Speerpunt i, Tijdsplanning", 223, "Augustus 2009")

        Task(
            "area-based-work", answers: .staffing,
            "Een leerplichtambtenaar heeft waar dat kan alle scholen van één gemeente", by: leerplichtambtenaar
        )
        .modality(.principle)
        .brief("gebiedsgericht: waar mogelijk alle scholen in één gemeente")
        .interpreted(
            nl: "De tekst noemt dit een aandachtspunt, waar mogelijk. Zij sluit niet uit dat een gemeente meer "
                + "leerplichtambtenaren heeft.",
            en:
                "The text calls this a point of attention, where possible. It does not rule out that a municipality has "
                + "more than one officer."
        )
        .cite("Speerpunt i, Activiteiten", 213, "alle scholen in een bepaalde")

        Task(
            "schools-told-of-division", answers: .mutualInformation, "Scholen horen hoe zij opnieuw zijn verdeeld",
            with: school
        )
        .modality(.plan)
        .brief("scholen horen de nieuwe scholenverdeling")
        .cite("Speerpunt i, Activiteiten", 213, "Scholen worden hierover geïnformeerd")
    }
}
