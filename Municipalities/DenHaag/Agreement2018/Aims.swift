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
        .cite("Bijlage", 127, "tegengaan van verzuim")

        Objective(
            "clarity", answers: .aims,
            "Partijen weten wat zij in de samenwerking van elkaar mogen verwachten en waarop zij elkaar aanspreken",
            by: leerlingzaken, school
        )
        .brief("weten wat men van elkaar mag verwachten")
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

        Task(
            "service-attitude", answers: .tasksAttendance,
            "Medewerkers van Leerlingzaken werken dienstverlenend en proactief, binnen wat de wetgever bepaalt",
            by: medewerkerLeerlingzaken
        )
        .brief("dienstverlenende, proactieve houding")
        .cite("1.1", 27, "dienstverlenende en pro-actieve houding")
    }
}
