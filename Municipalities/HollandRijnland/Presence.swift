import RulePackKit

extension HollandRijnland {
    @Provisions static var presence: [Provision] {
        visits
        visitsToSecondarySchools
        presenceAtColleges
    }

    @Provisions private static var presenceAtColleges: [Provision] {
        ActionItem(
            "work-at-colleges", answers: .agreedActions,
            "Leerplichtambtenaren beginnen op 15 augustus 2009 met werken op de MBO-instellingen", under: focusB,
            timing: Timing("15 augustus 2009", period: .days("2009-08-15", through: "2009-08-15")),
            by: leerplichtambtenaar, involving: school
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van twee bij de eerste "
                + "van twee. Ook de partij is op volgorde gezocht, de eerste van twee. De datum is een " + "begin.",
            en: "The date was matched to the activity by order: the first of two with the first of "
                + "two. The party too was matched by order, the first of two. The date is a start."
        )
        .brief("werken op MBO-instellingen, vanaf 15 augustus 2009")
        .cite("Speerpunt b, Activiteiten", 47, "werken minimaal")
        .cite("Speerpunt b, Tijdsplanning", 52, "Met ingang van")
        .cite("Speerpunt b, Betrokken partijen", 54, "Scholen")

        Contact(
            "presence-mbo", answers: .presenceMbo,
            "Leerplichtambtenaren werken elke week minstens een halve dag op de MBO-instellingen",
            frequency: .counted(.atLeast(0.5, .days), per: .weeks(1)), by: leerplichtambtenaar, with: mboInstelling
        )
        .in(.mbo)
        .inForce(fromMidAugust2009)
        .interpreted(
            nl: "De begindatum is op volgorde bij de activiteit gezocht.",
            en: "The starting date was matched to the activity by order."
        )
        .cite("Speerpunt b, Activiteiten", 47, "minimaal een halve dag")
        .cite("Speerpunt b, Tijdsplanning", 52, "15 augustus 2009")

        Task(
            "light-absence-at-colleges", answers: .lightAbsence,
            "Op de MBO-instelling zelf handelt de leerplichtambtenaar licht verzuim af", by: leerplichtambtenaar,
            with: mboInstelling
        )
        .in(.mbo)
        .inForce(fromMidAugust2009)
        .interpreted(
            nl: "De begindatum is op volgorde bij de activiteit gezocht.",
            en: "The starting date was matched to the activity by order."
        )
        .brief("mbo: leerplichtambtenaar handelt het daar zelf af")
        .cite("Speerpunt b, Activiteiten", 47, "afhandeling van licht verzuim")
        .cite("Speerpunt b, Tijdsplanning", 52, "15 augustus 2009")

        Task(
            "light-absence-at-vo", answers: .lightAbsence,
            "Op verzoek van een VO-school en als het in te passen is, gebeurt de afhandeling van licht verzuim ook daar",
            by: leerplichtambtenaar, with: voSchool
        )
        .in(.vo)
        .inForce(fromMidAugust2009)
        .modality(.permission)
        .interpreted(
            nl:
                "De tekst zegt „gebeurt dit ook”; wij lezen: het afhandelen. De begindatum is op volgorde bij de activiteit gezocht.",
            en:
                "The text says \"gebeurt dit ook\"; we read: the handling. The starting date was matched to the activity by order."
        )
        .brief("VO: ook daar, op verzoek en als het in te passen is")
        .cite("Speerpunt b, Activiteiten", 47, "kan inpassen")
        .cite("Speerpunt b, Tijdsplanning", 52, "15 augustus 2009")

        Contact(
            "presence-vo-on-request", answers: .presenceVo,
            "Vraagt een VO-school erom en kan de leerplichtambtenaar het inpassen, dan werkt hij ook daar",
            frequency: .onCall, by: leerplichtambtenaar, with: voSchool
        )
        .in(.vo)
        .inForce(fromMidAugust2009)
        .modality(.permission)
        .interpreted(
            nl:
                "De tekst zegt „gebeurt dit ook”; wij lezen: zoals op de MBO-instellingen, alleen op verzoek en als het "
                + "past. De begindatum is op volgorde bij de activiteit gezocht.",
            en: "The text says \"gebeurt dit ook\"; we read: as at the vocational colleges, on request only and if it "
                + "fits. The starting date was matched to the activity by order."
        )
        .brief("op verzoek van de school, als het in te passen is")
        .cite("Speerpunt b, Activiteiten", 47, "hierom verzoekt")
        .cite("Speerpunt b, Tijdsplanning", 52, "15 augustus 2009")

        ActionItem(
            "secondment", answers: .staffing,
            "Een leerplichtambtenaar van het RBL wordt bij het ROC Leiden gedetacheerd als presentiespecialist",
            under: focusB, timing: Timing("Mei – december 2009", period: .days("2009-05-01", through: "2009-12-31")),
            by: rbl, involving: rocLeiden
        )
        .in(.mbo)
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van twee bij de tweede "
                + "van twee. De partij noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the second of two with the second of "
                + "two. The activity itself names the party."
        )
        .brief("detachering naar ROC Leiden, mei-december 2009")
        .cite("Speerpunt b, Activiteiten", 49, "Detachering")
        .cite("Speerpunt b, Tijdsplanning", 53, "Mei – december 2009")
        .cite("Speerpunt b, Betrokken partijen", 55, "ROC Leiden")

        Task(
            "presence-specialist", answers: .tasksAttendance,
            "De presentiespecialist helpt het ROC Leiden om zijn verzuimbeleid verder uit te werken",
            by: presentiespecialist, with: rocLeiden
        )
        .in(.mbo)
        .brief("helpt het ROC Leiden met verzuimbeleid")
        .modality(.plan)
        .cite("Speerpunt b, Activiteiten", 49, "nader vorm te geven")
    }

    @Provisions private static var visits: [Provision] {
        ActionItem(
            "visit-all-schools", answers: .agreedActions, "Leerplichtambtenaren bezoeken elk jaar alle scholen",
            under: focusD, timing: Timing("jaarlijks", frequency: .yearly), by: leerplichtambtenaar, involving: school
        )
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de eerste van vier bij de eerste "
                + "van vier. De partij noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the first of four with the first of "
                + "four. The activity itself names the party."
        )
        .brief("alle scholen bezoeken, jaarlijks")
        .cite("Speerpunt d, Activiteiten", 104, "bezoeken alle scholen")
        .cite("Speerpunt d, Tijdsplanning", 113, "jaarlijks")

        Contact(
            "visits-any", answers: .presenceAny, "Leerplichtambtenaren bezoeken alle scholen",
            by: leerplichtambtenaar, with: school, timing: Timing("jaarlijks", frequency: .yearly)
        )
        .interpreted(
            nl: "„jaarlijks” staat in de planning en is op volgorde bij deze activiteit gezocht.",
            en: "\"jaarlijks\" stands in the planning and was matched to this activity by order."
        )
        .brief("bezoek aan alle scholen, jaarlijks volgens de planning")
        .cite("Speerpunt d, Activiteiten", 104, "alle scholen")
        .cite("Speerpunt d, Tijdsplanning", 113, "jaarlijks")

        Task(
            "visit-advice", answers: .tasksAttendance, "Op bezoek adviseert de leerplichtambtenaar de school",
            by: leerplichtambtenaar, with: school
        )
        .brief("adviseert de school")
        .cite("Speerpunt d, Activiteiten", 104, "te adviseren")

        Task(
            "visit-cases", answers: .tasksAttendance, "Op bezoek bespreekt de leerplichtambtenaar casuïstiek",
            by: leerplichtambtenaar, with: school
        )
        .brief("bespreekt casuïstiek met de school")
        .cite("Speerpunt d, Activiteiten", 104, "casuïstiek te bespreken")

        Task(
            "visit-policy", answers: .attendancePolicy,
            "Op bezoek helpt de leerplichtambtenaar de school met haar verzuimbeleid", by: leerplichtambtenaar,
            with: school
        )
        .brief("school krijgt hulp van leerplicht bij verzuimbeleid")
        .cite("Speerpunt d, Activiteiten", 104, "het verzuimbeleid vorm")

        Task(
            "visit-registration-check", answers: .schoolSupervision,
            "Bij het bezoek controleert de leerplichtambtenaar ook de verzuimregistratie", by: leerplichtambtenaar,
            with: school
        )
        .brief("leerplichtambtenaar controleert de verzuimregistratie")
        .cite("Speerpunt d, Activiteiten", 104, "controle van de verzuimregistratie")

        ActionItem(
            "visit-primary-schools", answers: .agreedActions, "De basisscholen worden jaarlijks bezocht",
            under: focusD, timing: Timing("jaarlijks", frequency: .yearly), involving: basisschool
        )
        .in(.po)
        .interpreted(
            nl: "De datum is op volgorde bij de activiteit gezocht: de tweede van vier bij de tweede "
                + "van vier. De partij noemt de activiteit zelf.",
            en: "The date was matched to the activity by order: the second of four with the second of "
                + "four. The activity itself names the party."
        )
        .brief("basisscholen bezoeken, jaarlijks")
        .cite("Speerpunt d, Activiteiten", 106, "Basisscholen worden")
        .cite("Speerpunt d, Tijdsplanning", 114, "jaarlijks")

        Contact(
            "presence-po", answers: .presencePo, "Elke basisschool krijgt eens per schooljaar bezoek",
            frequency: .every(.schoolYears(1)), by: leerplichtambtenaar, with: basisschool
        )
        .in(.po)
        .interpreted(
            nl: "De zin zegt niet wie op bezoek komt; wij lezen: de leerplichtambtenaar, zoals in de regel erboven.",
            en: "The sentence does not say who visits; we read: the attendance officer, as in the line above it."
        )
        .cite("Speerpunt d, Activiteiten", 106, "eenmaal per schooljaar")
    }
}
