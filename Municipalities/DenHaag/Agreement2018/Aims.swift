import RulePackKit

extension DenHaag.Agreement2018 {
    @Provisions static var aims: [Provision] {
        Objective(
            "less-absence", answers: .aims,
            "Partijen gaan ongeoorloofd verzuim en voortijdig schoolverlaten tegen", by: gemeente, poBesturen,
            voBesturen
        )
        .brief("ongeoorloofd verzuim en voortijdig schoolverlaten tegengaan")
        .cite("Overwegende dat", 15, "tegengaan van ongeoorloofd verzuim")

        Objective(
            "less-absence-of-any-kind", answers: .aims,
            "Volgens de bijlage bestrijden zij verzuim, zonder het woord ongeoorloofd, en voorkomen zij schooluitval",
            by: leerlingzaken, school
        )
        .brief("bijlage: verzuim tegengaan, vroegtijdige schooluitval voorkomen")
        .cite("Bijlage", 127, "voorkomen van voortijdig schooluitval")

        Objective(
            "clarity", answers: .aims,
            "Partijen willen duidelijkheid over elkaars bijdrage en over de punten waarop zij elkaar kunnen aanspreken",
            by: leerlingzaken, school
        )
        .brief("duidelijkheid over wat men van elkaar mag verwachten")
        .cite("Overwegende dat", 16, "van elkaar mogen verwachten")
        .cite("1.1", 27, "kunnen verwachten")
        .cite("Bijlage", 129, "elkaar kunnen aanspreken")

        Objective(
            "good-cooperation", answers: .aims,
            "Partijen zetten zich in voor hoogwaardige samenwerking tussen scholen en Leerlingzaken",
            by: leerlingzaken, school
        )
        .brief("hoogwaardige samenwerking")
        .cite("1.1", 27, "kwalitatief hoogwaardige samenwerking")

        Objective(
            "broad-commitment", answers: .aims,
            "Bestuurlijke vastlegging moet een breed commitment voor de uitvoering geven",
            by: gemeente, poBesturen, voBesturen
        )
        .brief("breed bestuurlijk commitment")
        .cite("Overwegende dat", 18, "breed commitment")

        Objective(
            "quick-to-find", answers: .aims,
            "Scholen en Leerlingzaken weten elkaar snel te vinden, van casus tot beleid", by: leerlingzaken, school
        )
        .brief("elkaar snel weten te vinden")
        .cite("1.3", 56, "elkaar snel weten")

        Objective(
            "vision-equal-partners", answers: .vision,
            "Leerlingzaken en scholen gaan als gelijkwaardige en professionele partners met elkaar om",
            by: leerlingzaken, school
        )
        .brief("scholen en Leerlingzaken zijn gelijkwaardige partners")
        .modality(.description)
        .cite("1.1", 27, "gelijkwaardige ketenpartners")

        Objective(
            "vision-stronger-together", answers: .vision,
            "Ieder houdt een eigen rol, en juist door samen te werken worden partijen sterker", by: leerlingzaken,
            school
        )
        .brief("elk een eigen rol; samen sterker")
        .modality(.description)
        .cite("Bijlage", 129, "we elkaar versterken")
    }
}
