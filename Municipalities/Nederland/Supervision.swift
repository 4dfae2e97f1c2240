import RulePackKit

extension Nederland {
    @Provisions static var supervision: [Provision] {
        Task(
            "municipality-supervises", answers: .tasksMunicipality,
            "Burgemeester en wethouders houden toezicht op de naleving van de wet", by: burgemeesterEnWethouders
        )
        .brief("houdt toezicht op de naleving")
        .cite("artikel 16 lid 1", 16, "supervision by burgemeester")

        Task(
            "municipality-appoints-officers", answers: .tasksMunicipality,
            "Burgemeester en wethouders wijzen een of meer leerplichtambtenaren aan", by: burgemeesterEnWethouders,
            with: leerplichtambtenaar
        )
        .brief("wijst een of meer leerplichtambtenaren aan")
        .cite("artikel 16 lid 1", 16, "appoint one or more officers")

        Task(
            "inspectorate-supervises-heads", answers: .schoolSupervision,
            "De Inspectie van het Onderwijs houdt toezicht op de naleving door de hoofden van scholen", by: inspectie,
            with: hoofd
        )
        .brief("de Inspectie van het Onderwijs, op de naleving door hoofden")
        .inForce(sinceAfter2009)
        .cite("artikel 16a", 18, "by the heads of schools")
    }

    @Provisions static var instruction: [Provision] {
        Task(
            "instruction-on-tasks", answers: officerInstruction,
            "De instructie regelt hoe ambtenaren hun taken uit de artikelen 14 lid 3, 22 en 23 uitvoeren",
            by: burgemeesterEnWethouders, with: leerplichtambtenaar
        )
        .brief("a. hoe zij de taken van artikel 14 lid 3, 22 en 23 uitvoeren")
        .cite("artikel 16 lid 4 onder a", 17, "articles 14 lid 3")

        Task(
            "instruction-on-reports", answers: officerInstruction,
            "De instructie regelt hoe gemeld verzuim wordt behandeld", by: burgemeesterEnWethouders,
            with: leerplichtambtenaar
        )
        .brief("b. hoe gemeld verzuim wordt behandeld")
        .cite("artikel 16 lid 4 onder b", 17, "how reported absence is handled")

        Task(
            "instruction-on-neighbours", answers: officerInstruction,
            "De instructie regelt overleg en samenwerking met leerplichtambtenaren van buurgemeenten",
            by: burgemeesterEnWethouders, with: ambtenarenElders
        )
        .brief("c. overleg en samenwerking met buurgemeenten")
        .cite("artikel 16 lid 4 onder c", 17, "they consult and cooperate")

        Task(
            "instruction-on-services", answers: officerInstruction,
            "De instructie zegt met welke diensten en instellingen ambtenaren samenwerken",
            by: burgemeesterEnWethouders, with: dienstenEnInstellingen
        )
        .brief("d. met welke diensten en instellingen zij samenwerken")
        .cite("artikel 16 lid 4 onder d", 17, "which services and institutions")

        Task(
            "instruction-on-reporting-code", answers: officerInstruction,
            "De instructie heeft een meldcode voor huiselijk geweld en kindermishandeling",
            by: burgemeesterEnWethouders, with: leerplichtambtenaar
        )
        .brief("e. een meldcode voor huiselijk geweld en kindermishandeling")
        .inForce(sinceAfter2009)
        .cite("artikel 16 lid 4 onder e", 17, "a reporting code")

        Task(
            "reporting-code", answers: .childSafety,
            "Voor leerplichtambtenaren geldt een meldcode voor huiselijk geweld en kindermishandeling",
            by: burgemeesterEnWethouders, with: leerplichtambtenaar
        )
        .brief("meldcode in de instructie voor leerplichtambtenaren")
        .inForce(sinceAfter2009)
        .cite("artikel 16 lid 4 onder e", 17, "domestic violence and child abuse")
    }
}
