import RulePackKit

extension SHertogenbosch {
    @Provisions static var breakthroughCriteria: [Provision] {
        breakthroughState
        breakthroughSteps
    }

    @Provisions private static var breakthroughState: [Provision] {
        Criterion(
            "breakthrough-no-agreement", answers: .escalationCriteria,
            "Kunnen de partijen het onmogelijk eens worden, dan mag worden opgeschaald naar het doorbraakoverleg",
            effect: .triggers, at: doorbraakoverleg, tier: tredeDoorbraakoverleg
        )
        .brief("overeenstemming blijkt onmogelijk")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 872...874, "tot overeenstemming te komen")

        Criterion(
            "breakthrough-plan-stuck", answers: .escalationCriteria,
            "Lukt het partijen niet een stokkend plan van aanpak los te trekken, dan mag worden opgeschaald",
            effect: .triggers, at: doorbraakoverleg, tier: tredeDoorbraakoverleg
        )
        .brief("stagnatie van het plan is niet te doorbreken")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8", 872...874, "stagnatie van de realisatie")

        Criterion(
            "breakthrough-from-any-situation", answers: .escalationCriteria,
            "Als het nodig is, kan vanuit elke situatie worden opgeschaald naar het doorbraakoverleg",
            effect: .triggers,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg
        )
        .brief("zo nodig vanuit elke situatie")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wanneer opschalen", 910, "nodig vanuit elke situatie")

        Criterion(
            "step-1-support-stagnates", answers: .escalationCriteria,
            "Stap 1: de ondersteuning van onderwijs, van jeugdhulp of van beide samen stagneert", effect: .triggers,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 1
        )
        .brief("stap 1: ondersteuning stagneert")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 1", 917, "stagnatie van de ondersteuning")

        Criterion(
            "step-2-one-or-more", answers: .escalationCriteria,
            "Stap 2: de leerling zit thuis en minstens één criterium van deze stap is gehaald",
            effect: .triggers,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 2, about: leerling
        )
        .brief("stap 2: thuiszitter met een of meer criteria")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 2", 925, "een of meer")

        Criterion(
            "breakthrough-unsolved", answers: .escalationCriteria,
            "De casus bleek tot nu toe onoplosbaar voor school, basisprofessionals, hulp, samenwerkingsverband en "
                + "leerplicht",
            effect: .requires, at: doorbraakoverleg, tier: tredeDoorbraakoverleg,
            about: school, basisprofessionals, jeugdhulp, samenwerkingsverband, leerplicht
        )
        .brief("tot nu toe onoplosbaar gebleken")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 896...897, "tot nu toe onoplosbaar")

        Criterion(
            "breakthrough-stuck-despite-effort", answers: .escalationCriteria,
            "De situatie is vastgelopen ondanks de inspanning van velen", effect: .requires, at: doorbraakoverleg,
            tier: tredeDoorbraakoverleg
        )
        .brief("vastgelopen ondanks veel inspanning")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 897...898, "die is vastgelopen")

        Criterion(
            "breakthrough-discussed-before", answers: .escalationCriteria,
            "De situatie is al vaker en op verschillende plaatsen door meerdere andere partijen besproken",
            effect: .requires, at: doorbraakoverleg, tier: tredeDoorbraakoverleg
        )
        .brief("al vaker elders besproken door meer partijen")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 898...899, "al vaker op verschillende plaatsen")

        Criterion(
            "breakthrough-attempts-failed", answers: .escalationCriteria,
            "Er is al geprobeerd het op te lossen, zonder effectieve en duurzame uitkomst", effect: .requires,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg
        )
        .brief("eerdere pogingen leverden geen duurzame oplossing")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 899...901, "pogingen gedaan")
    }

    @Provisions private static var breakthroughSteps: [Provision] {
        Criterion(
            "step-1-difference-of-opinion", answers: .escalationCriteria,
            "Stap 1: onderwijs, basisprofessionals of jeugdhulp verschillen van mening over de nodige ondersteuning",
            effect: .triggers, at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 1,
            about: school, basisprofessionals, jeugdhulp
        )
        .brief("stap 1: verschil van mening over ondersteuning")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 1", 919...920, "verschil van mening")

        Criterion(
            "step-1-development-stagnates", answers: .escalationCriteria,
            "Stap 1: ondersteuning ontbreekt, waardoor de ontwikkeling van de leerling dreigt te stagneren",
            effect: .triggers, at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 1, about: leerling
        )
        .brief("stap 1: geen ondersteuning, ontwikkeling dreigt te stagneren")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 1", 922...923, "stagnatie van de ontwikkeling")

        Criterion(
            "step-1-dropout-threatens", answers: .escalationCriteria,
            "Stap 1: ondersteuning ontbreekt, waardoor uitval uit het onderwijs dreigt", effect: .triggers,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 1, about: leerling
        )
        .brief("stap 1: geen ondersteuning, uitval dreigt")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 1", 922...923, "uitval van onderwijs")

        Criterion(
            "step-2-care-report", answers: .escalationCriteria,
            "Stap 2: er is een zorgmelding gedaan zonder het gewenste effect", effect: .triggers, at: doorbraakoverleg,
            tier: tredeDoorbraakoverleg, step: 2, about: leerling
        )
        .brief("stap 2: zorgmelding zonder effect")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 2", 927, "een zorgmelding gedaan")

        Criterion(
            "step-2-official-report", answers: .escalationCriteria,
            "Stap 2: er is een proces-verbaal opgemaakt zonder het gewenste effect", effect: .triggers,
            at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 2, about: leerling
        )
        .brief("stap 2: proces-verbaal zonder effect")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 2", 927, "een proces-verbaal opgemaakt")

        Criterion(
            "step-2-chain-care-stuck", answers: .escalationCriteria,
            "Stap 2: de ketenhulp stokt en de casusverantwoordelijke kaartte dat vergeefs bij de instantie aan",
            effect: .triggers, at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 2, about: casusverantwoordelijke
        )
        .brief("stap 2: ketenhulp stokt, vergeefs aangekaart")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 2", 929...930, "De ketenhulpverlening is gestagneerd")

        Criterion(
            "step-2-plan-stagnates", answers: .escalationCriteria,
            "Stap 2: de uitvoering van het plan van aanpak stokt, bijvoorbeeld door wachtlijsten of een visieverschil",
            effect: .triggers, at: doorbraakoverleg, tier: tredeDoorbraakoverleg, step: 2
        )
        .brief("stap 2: plan stokt (wachtlijst, visieverschil)")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Stap 2", 932...933, "stagnatie in uitvoering")
    }

    @Provisions static var breakthroughInitiative: [Provision] {
        Task(
            "case-owner-escalates", answers: .escalationInitiator,
            "De casusverantwoordelijke kan opschalen als het plan van aanpak stokt en partijen er niet samen uitkomen",
            by: casusverantwoordelijke, at: doorbraakoverleg
        )
        .brief("de casusverantwoordelijke, bij een stokkend plan")
        .modality(.permission)
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wie kan opschalen", 952...956, "De casusverantwoordelijke die constateert")

        Criterion(
            "managers-tried-first", answers: .escalationInitiator,
            "Vooraf schaalde de casusverantwoordelijke vergeefs op naar leidinggevenden van de partners die stagneren",
            effect: .requires, at: doorbraakoverleg, tier: tredeDoorbraakoverleg,
            about: casusverantwoordelijke, leidinggevendePartner
        )
        .brief("vooraf vergeefs opgeschaald naar leidinggevenden")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wie kan opschalen", 958...960, "opgeschaald naar leidinggevenden")

        Task(
            "hand-in-joint-plan", answers: .escalationInitiator,
            "Om een casus in te brengen levert de casusverantwoordelijke het gezamenlijk gemaakte plan van aanpak aan",
            by: casusverantwoordelijke, at: doorbraakoverleg
        )
        .brief("levert het gezamenlijke plan van aanpak aan")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wie kan opschalen", 960...961, "opgestelde plan van aanpak")

        Task(
            "hand-in-reasons", answers: .escalationInitiator,
            "De casusverantwoordelijke beschrijft kort waarom het plan van aanpak niet kan worden uitgevoerd",
            by: casusverantwoordelijke, at: doorbraakoverleg
        )
        .brief("beschrijft kort waarom het plan niet lukt")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wie kan opschalen", 961...962, "een korte beschrijving")

        Task(
            "hand-in-cause", answers: .escalationInitiator,
            "De casusverantwoordelijke beschrijft waardoor de stagnatie komt", by: casusverantwoordelijke,
            at: doorbraakoverleg
        )
        .brief("beschrijft de oorzaak van de stagnatie")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Wie kan opschalen", 961...962, "de oorzaak van de stagnatie")

        Task(
            "cases-brought-by-partners", answers: .escalationInitiator,
            "Onderwijs, basisprofessionals, jeugdhulp/zorg of leerplicht reiken casuïstiek voor het doorbraakoverleg "
                + "aan",
            by: school, basisprofessionals, jeugdhulp, leerplicht, at: doorbraakoverleg
        )
        .brief("aangereikt door onderwijs, professionals, hulp of leerplicht")
        .inForce(fromFebruary2022)
        .cite("Bijlage 8, Ambitie", 895...896, "of leerplicht aangereikte casuistiek")
    }
}
