import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var partnership: [Provision] {
        Contact(
            "fixed-sot-consulent", answers: .contactPerson,
            "Voor elke school is er één vaste SOT consulent van het SWVZHW aan te spreken", by: sotConsulent,
            with: school
        )
        .brief("vaste SOT consulent voor elke school")
        .interpreted(
            nl: "De tekst zegt „een vaste consulent”; wij lezen: één per school.",
            en: "The text says “a fixed consultant”; we read: one for each school."
        )
        .cite("SOT consulent, inleiding", 19, "vaste SOT consulent")

        Task(
            "direct-line", answers: .reachability,
            "Via de SOT consulent heeft de school rechtstreeks contact met het samenwerkingsverband",
            by: sotConsulent, swvzhw, with: school
        )
        .brief("directe lijn met SWVZHW via SOT consulent")
        .modality(.description)
        .cite("SOT consulent, inleiding", 19, "een directe lijn")

        Task(
            "sot-inclusive-education", answers: .tasksPartnership,
            "De SOT consulent moedigt een brede groei van inclusief onderwijs op school aan", by: sotConsulent
        )
        .brief("SOT consulent stimuleert inclusief onderwijs")
        .cite("SOT consulent, taak 1", 21, "brede ontwikkeling")

        Task(
            "sot-in-jes", answers: .tasksPartnership, "De SOT consulent doet actief mee in het JES", by: sotConsulent,
            at: jes
        )
        .brief("SOT consulent neemt actief deel aan JES")
        .cite("SOT consulent, taak 2", 22, "Neemt actief deel")

        Task("sot-in-mdo", answers: .tasksPartnership, "De SOT consulent komt bij het MDO", by: sotConsulent, at: mdo)
            .brief("SOT consulent sluit aan bij MDO")
            .cite("SOT consulent, taak 2", 22, "sluit aan bij multidisciplinaire")

        Task(
            "sot-preventive-advice", answers: .tasksPartnership,
            "De SOT consulent adviseert zo preventief mogelijk over wat leerlingen aan ondersteuning nodig hebben",
            by: sotConsulent
        )
        .brief("adviseert zo preventief mogelijk over steun")
        .cite("SOT consulent, taak 2", 22, "zo preventief mogelijk advies")

        Task(
            "sot-feedback", answers: .tasksPartnership,
            "De SOT consulent geeft feedback op wat de hele school aangaat, zoals het Jaarplan Inclusief Onderwijs",
            by: sotConsulent, with: school
        )
        .brief("feedback op schoolbrede thema's, zoals het JIO")
        .cite("SOT consulent, taak 3", 23, "feedback op schoolbrede thema's")

        Task(
            "sot-transition", answers: .tasksPartnership,
            "De SOT consulent helpt mee aan een goede overstap van basisschool naar voortgezet onderwijs",
            by: sotConsulent
        )
        .brief("draagt bij aan goede overgang PO-VO")
        .cite("SOT consulent, taak 4", 24, "goede overgang")

        Task(
            "sot-vso", answers: .tasksPartnership,
            "De SOT consulent adviseert en helpt zo nodig bij de weg naar het voortgezet speciaal onderwijs",
            by: sotConsulent
        )
        .brief("adviseert en helpt zo nodig bij weg naar VSO")
        .cite("SOT consulent, taak 5", 25, "toeleiding naar het voortgezet")

        Task(
            "sot-adviser", answers: .tasksPartnership, "De SOT consulent treedt op als adviseur", by: sotConsulent
        )
        .brief("SOT consulent: adviseur")
        .cite("SOT consulent, inleiding", 19, "adviseur")

        Task("sot-expert", answers: .tasksPartnership, "De SOT consulent treedt op als expert", by: sotConsulent)
            .brief("SOT consulent: expert")
            .cite("SOT consulent, inleiding", 19, "expert")

        Task(
            "sot-connector", answers: .tasksPartnership, "De SOT consulent treedt op als verbinder", by: sotConsulent
        )
        .brief("SOT consulent: verbinder")
        .cite("SOT consulent, inleiding", 19, "verbinder")

        Task(
            "sot-inspirer", answers: .tasksPartnership, "De SOT consulent treedt op als inspirator", by: sotConsulent
        )
        .brief("SOT consulent: inspirator")
        .cite("SOT consulent, inleiding", 19, "inspirator")
    }
}
