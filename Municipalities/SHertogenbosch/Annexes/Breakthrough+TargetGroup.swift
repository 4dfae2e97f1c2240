import RulePackKit

extension SHertogenbosch {
    @Provisions static var breakthroughTargetGroup: [Provision] {
        Criterion(
            "breakthrough-ages", answers: .escalationCriteria,
            "Het doorbraakoverleg is voor alle leer- en kwalificatieplichtige leerlingen tussen 4 en 18 jaar",
            effect: .admits, at: doorbraakoverleg, tier: tredeDoorbraakoverleg, ages: .between(4, and: 18, .years),
            about: leerling
        )
        .brief("doorbraakoverleg: leer-/kwalificatieplichtig, tussen 4 en 18 jaar")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 886...887, "tussen 4 en 18 jaar")

        Criterion(
            "breakthrough-absolute-absence", answers: .escalationCriteria,
            "Het doorbraakoverleg is voor leerlingen die absoluut verzuimen", effect: .admits, at: doorbraakoverleg,
            tier: tredeDoorbraakoverleg, about: leerling
        )
        .brief("doorbraakoverleg: absoluut verzuim")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 887, "die absoluut-")

        Criterion(
            "breakthrough-long-relative-absence", answers: .escalationCriteria,
            "Het doorbraakoverleg is voor leerlingen die langdurig relatief verzuimen", effect: .admits,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, about: leerling
        )
        .brief("doorbraakoverleg: langdurig relatief verzuim")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 887, "langdurig relatief verzuimen")

        Criterion(
            "breakthrough-other-no-education", answers: .escalationCriteria,
            "Het doorbraakoverleg is voor leerlingen die om andere redenen geen onderwijs krijgen", effect: .admits,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, about: leerling
        )
        .brief("doorbraakoverleg: om andere reden geen onderwijs")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 887...888, "geen onderwijs krijgen")

        Criterion(
            "breakthrough-sectors", answers: .escalationCriteria,
            "Het doorbraakoverleg kan gaan om leerlingen in primair, voortgezet en middelbaar beroepsonderwijs",
            effect: .admits, at: doorbraakoverleg, tier: tredeDoorbraakoverleg, about: leerling
        )
        .brief("doorbraakoverleg: PO, VO en mbo")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 888...889, "voortgezet- en middelbaar beroepsonderwijs")

        Criterion(
            "breakthrough-regular-and-special", answers: .escalationCriteria,
            "Het doorbraakoverleg is er voor regulier en voor speciaal onderwijs", effect: .admits,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, about: leerling
        )
        .brief("doorbraakoverleg: regulier en speciaal onderwijs")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 889, "zowel regulier als speciaal")

        Criterion(
            "breakthrough-without-school", answers: .escalationCriteria,
            "Ook jeugdigen zonder school horen bij de doelgroep van het doorbraakoverleg", effect: .admits,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, about: leerling
        )
        .brief("doorbraakoverleg: ook jeugdigen zonder school")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 889, "jeugdigen zonder school")

        Criterion(
            "breakthrough-joint-effort-needed", answers: .escalationCriteria,
            "In het doorbraakoverleg komt een situatie die alleen door gezamenlijke inzet van meerdere partijen "
                + "verandert",
            effect: .requires, at: doorbraakoverleg, tier: tredeDoorbraakoverleg
        )
        .brief("alleen gezamenlijke inzet van partijen helpt nog")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Doelgroep", 890...891, "inspanningen van meerdere partijen")
    }
}
