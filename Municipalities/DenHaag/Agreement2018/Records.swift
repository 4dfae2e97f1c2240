import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var records: [Provision] {
        Registration(
            "absence-records-in-order", answers: .schoolRegistration,
            "De verzuimregistratie van de school is op orde", by: school
        )
        .brief("registratie is op orde; systeem niet genoemd")
        .modality(.description)
        .cite("1.2", 45, "verzuimregistratie op orde")

        Registration(
            "hard-data", answers: .monitoring,
            "Leerlingzaken registreert en bewaakt harde gegevens, zoals afhandelingstermijnen", by: leerlingzaken
        )
        .brief("harde gegevens, zoals afhandelingstermijnen")
        .cite("3.1", 71, "registreert en bewaakt")

        Evaluation(
            "soft-data", answers: .monitoring,
            "Scholen en Leerlingzaken bespreken jaarlijks zachte gegevens, zoals bejegening en samenwerking",
            frequency: .yearly, by: leerlingzaken, with: school
        )
        .brief("zachte gegevens, zoals bejegening en samenwerking")
        .cite("3.2", 72, "zachte gegevens")
    }

    @Provisions static var evaluations: [Provision] {
        Evaluation(
            "yearly-talk", answers: .yearlyReview, "Scholen en Leerlingzaken hebben jaarlijks een gesprek",
            frequency: .yearly, by: leerlingzaken, school
        )
        .brief("jaarlijks gesprek over de „zachte gegevens”")
        .cite("3.2", 72, "jaarlijks gesprek")

        Evaluation(
            "yearly-evaluation", answers: .yearlyReview,
            "Leerlingzaken en school evalueren jaarlijks aan het einde van het schooljaar",
            frequency: .yearly, timing: Timing("einde van het schooljaar"), by: leerlingzaken, school
        )
        .brief("jaarlijkse evaluatie aan het einde van het schooljaar")
        .cite("Bijlage, Einde van het schooljaar", 176, "evalueren jaarlijks")

        Evaluation(
            "managers-at-evaluation", answers: .yearlyReview,
            "De teamleider van Leerlingzaken en de (locatie)directeur kunnen bij die evaluatie aanwezig zijn",
            with: teamleider, locatiedirecteur
        )
        .brief("teamleider en (locatie)directeur kunnen erbij zijn")
        .modality(.permission)
        .cite("Bijlage, Einde van het schooljaar", 177, "kunnen ook de teamleider")

        Evaluation(
            "evaluation-of-agreements", answers: .regimeEvaluation,
            "Na één jaar is er, onder regie van Leerlingzaken, een gesprek met schoolvertegenwoordigers uit de "
                + "klankbordgroepen PO en VO",
            timing: Timing("Na één jaar"), by: leerlingzaken, with: klankbordgroepPO, klankbordgroepVO
        )
        .brief("na één jaar, met Klankbordgroep PO en VO")
        .cite("3.3", 76, "Na één jaar")

        Evaluation(
            "evaluation-in-later-years", answers: .regimeEvaluation,
            "Zo nodig wordt telkens in het jaar daarop opnieuw geëvalueerd",
            by: leerlingzaken, with: klankbordgroepPO, klankbordgroepVO
        )
        .brief("zo nodig elk volgend jaar")
        .cite("3.3", 76, "zo nodig telkens")

        Evaluation(
            "agreements-adjusted", answers: .regimeEvaluation,
            "De evaluatie leidt waar nodig tot aanpassing van samenwerkings- en/of werkafspraken"
        )
        .brief("waar nodig bijgesteld")
        .cite("3.3", 76, "waar nodig bijgesteld")
    }
}
