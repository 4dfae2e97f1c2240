import RulePackKit

extension SHertogenbosch {
    static let doorbraakoverleg: MeetingName = "doorbraakoverleg"

    static let fromFebruary2022 = Validity(
        from: .within(.month(2, 2022)), through: .open,
        note: Text(
            nl: "het doorbraakoverleg begint met ingang van februari 2022; een dag staat er niet bij",
            en: "the breakthrough meeting starts as of February 2022; no day is given"))

    @Provisions static var breakthrough: [Provision] {
        breakthroughPremises
        breakthroughMeeting
        breakthroughWork
        breakthroughMandate
        breakthroughCriteria
        breakthroughTargetGroup
        breakthroughInitiative
    }

    @Provisions private static var breakthroughPremises: [Provision] {
        Objective(
            "joint-plan-expected", answers: .vision,
            "Uitgangspunt is dat school, partners, leerling en ouders samen tot een plan komen tegen langdurig verzuim",
            by: school, partners, leerling, ouders
        )
        .brief("partijen komen er samen uit, met een gezamenlijk plan")
        .modality(.principle)
        .cite("Bijlage 8", 866...868, "er samen uit komen")

        Objective(
            "presence-stimulated", answers: .aims,
            "Doel van het gezamenlijke plan is dat aanwezigheid wordt gestimuleerd",
            by: school, partners
        )
        .brief("aanwezigheid stimuleren")
        .cite("Bijlage 8", 868, "stimuleren van aanwezigheid")

        Objective(
            "school-career-continued", answers: .aims,
            "Doel van het gezamenlijke plan is dat de schoolloopbaan doorgaat", by: school, partners
        )
        .brief("de schoolloopbaan laten doorgaan")
        .cite("Bijlage 8", 868...869, "continueren van de schoolloopbaan")

        Clause(
            "breakthrough-start", answers: .period, "Met het doorbraakoverleg wordt in februari 2022 begonnen",
            timing: Timing("met ingang van februari 2022", period: .month(2, 2022))
        )
        .brief("doorbraakoverleg: met ingang van februari 2022")
        .modality(.plan)
        .cite("Bijlage 8", 874...875, "met ingang van februari 2022")
        .cite("Bijlage 8", 881, "in februari 2022 starten")

        Clause(
            "breakthrough-modelled-on-actietafel", answers: .relatedTexts,
            "De inrichting van het doorbraakoverleg is geïnspireerd op het Hulpmiddel Actietafel Thuiszitters van "
                + "Gedragswerk (2015)"
        )
        .brief("Hulpmiddel Actietafel Thuiszitters (Gedragswerk, 2015)")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 876...877, "Hulpmiddel Actietafel Thuiszitters")

        Clause(
            "breakthrough-field-guide", answers: .relatedTexts,
            "Het Hulpmiddel Actietafel Thuiszitters is overgenomen uit een veldgids van Uitgeverij SWP uit 2015"
        )
        .brief("veldgids Iedereen aan boord! (SWP, 2015)")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 877...878, "De veldgids")

        Evaluation(
            "breakthrough-evaluated", answers: .regimeEvaluation,
            "Na een jaar wordt geëvalueerd hoe effectief het doorbraakoverleg is", timing: Timing("na een jaar")
        )
        .brief("effectiviteit doorbraakoverleg, na een jaar")
        .modality(.plan)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 881...882, "na een jaar")

        Clause(
            "breakthrough-adapted", answers: .amendment,
            "De werkwijze van het doorbraakoverleg wordt na de evaluatie aangepast als dat gewenst is"
        )
        .brief("doorbraakoverleg: na evaluatie, indien gewenst")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 882, "wordt de werkwijze aangepast")
    }

    @Provisions private static var breakthroughMeeting: [Provision] {
        Meeting(
            doorbraakoverleg.name, answers: .deadlockMeeting, "Doorbraakoverleg", serves: .deadlock,
            chair: voorzitterDoorbraakoverleg, participants: leerling, ouders, school, leerplicht, hulpverlening,
            samenwerkingsverband, guests: leidinggevendePartner, bestuurders,
            purpose: "tot een duurzame en effectieve oplossing komen"
        )
        .brief("Doorbraakoverleg: leerling, ouders, school, leerplicht, hulp, samenwerkingsverband")
        .inForce(fromFebruary2022)
        .interpreted(
            nl:
                "Leidinggevenden en/of bestuurders worden zo nodig betrokken; wij noemen hen op uitnodiging. Teamleider "
                + "Toegang en Regie en directeur van het samenwerkingsverband zijn altijd betrokken als de oplossing "
                + "financiële gevolgen heeft, en staan daarom in eigen bepalingen en niet in deze lijsten.",
            en:
                "Managers and/or board members are involved if needed; we list them as invited. The team leader Toegang "
                + "en Regie and the director of the partnership are always involved when the solution has financial "
                + "consequences, so they have provisions of their own and are in neither list."
        )
        .cite("Bijlage 8, Deelnemers", 937...940, "zit het overleg voor")
        .cite("Bijlage 8, Deelnemers", 946...948, "betrekken we ook leidinggevenden")
        .cite("Bijlage 8", 875...876, "tot een duurzame en effectieve")

        Objective(
            "breakthrough-lasting-solution", answers: .aims,
            "Opschalen naar het doorbraakoverleg heeft een duurzame en effectieve oplossing als doel"
        )
        .brief("doorbraakoverleg: duurzame en effectieve oplossing")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 875...876, "een duurzame en effectieve")

        Objective(
            "breakthrough-movement", answers: .aims,
            "Ambitie van het doorbraakoverleg is een oplossingsgerichte beweging op gang te brengen"
        )
        .brief("doorbraakoverleg: oplossingsgerichte beweging")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 904, "een oplossingsgerichte beweging")

        Objective(
            "breakthrough-fitting-education", answers: .aims,
            "Deelnemers willen al het mogelijke doen om iedere leerling passend onderwijs met de nodige hulp te geven"
        )
        .brief("doorbraakoverleg: iedere leerling passend onderwijs met hulp")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 904...906, "alles aan doen wat mogelijk")

        Objective(
            "breakthrough-about-solutions", answers: .vision, "In het doorbraakoverleg gaat het om oplossingen"
        )
        .brief("doorbraakoverleg: het draait om oplossingen")
        .modality(.description)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 910...911, "draait het om oplossingen")

        Objective(
            "breakthrough-removes-obstacles", answers: .aims,
            "Het doorbraakoverleg wil knelpunten wegnemen, zodat de leerling zo snel mogelijk weer onderwijs volgt"
        )
        .brief("doorbraakoverleg: knelpunten weg, zo snel mogelijk onderwijs")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 911...912, "wegnemen van knelpunten")
    }
}
