import RulePackKit

extension DenHaag.HaaglandenVO {
    @Provisions static var partnership: [Provision] {
        Contact(
            "fixed-sot-consulent", answers: .contactPerson,
            "Op elke school is een vaste SOT consulent namens het SWVZHW aan te spreken", by: sotConsulent,
            with: school
        )
        .brief("een vaste SOT consulent voor elke school")
        .cite("SOT consulent, inleiding", 19, "vaste SOT consulent")

        Task(
            "direct-line", answers: .reachability,
            "Via de SOT consulent heeft de school rechtstreeks contact met het samenwerkingsverband",
            by: sotConsulent, swvzhw, with: school
        )
        .brief("directe lijn met samenwerkingsverband via SOT consulent")
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
        .brief("SOT consulent adviseert zo preventief mogelijk over steun")
        .cite("SOT consulent, taak 2", 22, "zo preventief mogelijk advies")

        Task(
            "sot-feedback", answers: .tasksPartnership,
            "De SOT consulent geeft feedback op wat de hele school aangaat, zoals het Jaarplan Inclusief Onderwijs",
            by: sotConsulent, with: school
        )
        .brief("SOT consulent geeft feedback op schoolbrede thema's")
        .cite("SOT consulent, taak 3", 23, "feedback op schoolbrede thema's")

        Task(
            "sot-transition", answers: .tasksPartnership,
            "De SOT consulent helpt mee aan een goede overstap van basisschool naar voortgezet onderwijs",
            by: sotConsulent
        )
        .brief("SOT consulent helpt bij de overgang van PO naar VO")
        .cite("SOT consulent, taak 4", 24, "goede overgang")

        Task(
            "sot-vso", answers: .tasksPartnership,
            "De SOT consulent adviseert en helpt zo nodig bij de weg naar het voortgezet speciaal onderwijs",
            by: sotConsulent
        )
        .brief("SOT consulent helpt zo nodig op weg naar speciaal onderwijs")
        .cite("SOT consulent, taak 5", 25, "toeleiding naar het voortgezet")

        Task(
            "passage-from-primary", answers: .transitions,
            "De SOT consulent draagt ertoe bij dat de overgang van basisschool naar VO goed verloopt",
            by: sotConsulent
        )
        .brief("van PO naar VO: SOT consulent draagt bij")
        .cite("SOT consulent, taak 4", 24, "primair naar voortgezet onderwijs")

        Task(
            "passage-to-special-schools", answers: .transitions,
            "Zo nodig adviseert en steunt de SOT consulent wie naar het voortgezet speciaal onderwijs toe moet",
            by: sotConsulent
        )
        .brief("naar VSO: zo nodig advies en steun van SOT consulent")
        .cite("SOT consulent, taak 5", 25, "voortgezet speciaal onderwijs (VSO)")

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
