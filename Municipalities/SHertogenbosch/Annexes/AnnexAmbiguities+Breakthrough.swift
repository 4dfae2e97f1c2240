import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var breakthroughAmbiguities: [Ambiguity] {
        Ambiguity(
            "when-breakthrough", .contradiction,
            question: Text(
                nl:
                    "Kan vanuit elke situatie worden opgeschaald, of pas na de criteria en een poging bij "
                    + "leidinggevenden?",
                en: "Can any situation escalate, or only after the criteria and an attempt with managers?"),
            readings: [
                Reading(
                    "conditions-first",
                    nl: "Pas als een criterium is gehaald en leidinggevenden vergeefs zijn benaderd.",
                    en: "Only once a criterion is met and managers were approached in vain."),
                Reading(
                    "any-situation", nl: "Vanuit elke situatie; de criteria zijn voorbeelden.",
                    en: "From any situation; the criteria are examples."),
            ],
            default: "conditions-first",
            why: Text(
                nl: "De criteria en de voorwaarde vooraf zijn uitgewerkt; „elke situatie” is één algemene zin.",
                en: "The criteria and the prior condition are worked out; \"every situation\" is one general "
                    + "sentence."),
            affects: [
                "breakthrough-from-any-situation", "managers-tried-first", "breakthrough-discussed-before",
                "breakthrough-unsolved", "step-1-support-stagnates", "step-2-one-or-more",
            ]
        )
        .cite("Bijlage 8, Wanneer opschalen", 910, "vanuit elke situatie")
        .cite("Bijlage 8, Ambitie", 898...899, "al vaker op verschillende plaatsen")
        .cite("Bijlage 8, Criteria voor opschaling", 917, "Bij stagnatie van de ondersteuning")
        .cite("Bijlage 8, Wie kan opschalen", 958...960, "al zonder resultaat opgeschaald")

        Ambiguity(
            "steps-together-or-apart", .vague,
            question: Text(
                nl: "Moeten stap 1 en stap 2 allebei zijn gehaald, of is één stap genoeg?",
                en: "Must step 1 and step 2 both be met, or is one step enough?"),
            readings: [
                Reading("either", nl: "Eén stap is genoeg.", en: "One step is enough."),
                Reading(
                    "both", nl: "Eerst stap 1, en daarna ook stap 2.", en: "First step 1, and then step 2 as well."),
            ],
            default: "either",
            why: Text(
                nl: "Stap 2 is er voor thuiszitters, stap 1 ook voor wie nog dreigt uit te vallen.",
                en: "Step 2 is for pupils out of school, step 1 also for those at risk of dropping out."),
            affects: [
                "step-1-support-stagnates", "step-1-difference-of-opinion", "step-1-development-stagnates",
                "step-1-dropout-threatens", "step-2-one-or-more", "step-2-care-report", "step-2-official-report",
                "step-2-chain-care-stuck", "step-2-plan-stagnates",
            ]
        )
        .cite("Bijlage 8, Stap 1", 917, "Stap 1")
        .cite("Bijlage 8, Stap 2", 925, "Stap 2")

        Ambiguity(
            "breakthrough-between-4-and-18", .vague,
            question: Text(
                nl: "Vallen kinderen van 4 jaar en jongeren van 18 jaar onder het doorbraakoverleg?",
                en: "Do children of 4 and young people of 18 fall under the breakthrough meeting?"),
            readings: [
                Reading(
                    "from-4-below-18", nl: "Wel 4, niet 18.", en: "4 does, 18 does not.",
                    .ages(.from(4, below: 18, .years), "breakthrough-ages")),
                Reading(
                    "both", nl: "Beide wel.", en: "Both do.", .ages(.from(4, through: 18, .years), "breakthrough-ages")),
                Reading(
                    "only-compulsory",
                    nl: "Alleen wie leer- of kwalificatieplichtig is, binnen die leeftijden.",
                    en: "Only those subject to compulsory education, within those ages.",
                    .leavesOpen("breakthrough-ages")),
            ],
            default: "from-4-below-18",
            why: Text(
                nl: "De tekst noemt 4 uitdrukkelijk als ondergrens; of 18 meetelt zegt „tussen” niet.",
                en: "The text expressly names 4 as the lower limit; \"between\" does not settle 18."),
            affects: ["breakthrough-ages"]
        )
        .cite("Bijlage 8, Doelgroep", 886...887, "tussen 4 en 18 jaar")

        Ambiguity(
            "breakthrough-for-mbo", .contradiction,
            question: Text(
                nl: "Staat het doorbraakoverleg ook open voor leerlingen in het mbo?",
                en: "Is the breakthrough meeting open to pupils in vocational education too?"),
            readings: [
                Reading(
                    "with-mbo", nl: "Ja, bijlage 8 noemt het middelbaar beroepsonderwijs bij de doelgroep.",
                    en: "Yes, annex 8 names vocational education in the target group."),
                Reading(
                    "po-and-vo", nl: "Nee, hoofdstuk 5 noemt alleen po en vo, net als de deelnemerslijst.",
                    en: "No, chapter 5 names po and vo alone, as does the list of participants."),
            ],
            default: "with-mbo",
            why: Text(
                nl: "Bijlage 8 omschrijft de doelgroep uitdrukkelijk; wie voor een mbo-instelling komt en wie daar "
                    + "akkoord geeft op kosten, blijft open.",
                en: "Annex 8 states the target group expressly; who comes for a college, and who approves costs there, "
                    + "stays open."),
            affects: [
                "breakthrough-sectors", "case-to-breakthrough", "breakthrough-school-represented",
                "breakthrough-director-involved",
            ]
        )
        .cite("5. Van stagnatie naar doorbraak", 361...362, "zowel po- als vo-leerlingen")
        .cite("Bijlage 8, Doelgroep", 888...889, "voortgezet- en middelbaar beroepsonderwijs")
        .cite("Bijlage 8, Deelnemers", 937...938, "meestal de intern begeleider")
        .cite("Bijlage 8, Deelnemers", 948, "samenwerkingsverband po of vo")

        Ambiguity(
            "who-brings-the-case", .contradiction,
            question: Text(
                nl: "Wie kan een casus in het doorbraakoverleg inbrengen?",
                en: "Who can bring a case to the breakthrough meeting?"),
            readings: [
                Reading("case-owner", nl: "Alleen de casusverantwoordelijke.", en: "The case owner alone."),
                Reading(
                    "any-partner", nl: "Ook onderwijs, basisprofessionals, jeugdhulp of leerplicht zelf.",
                    en: "Education, basic professionals, youth care or attendance service as well."),
            ],
            default: "case-owner",
            why: Text(
                nl: "Het deel dat vraagt wie kan opschalen, noemt alleen de casusverantwoordelijke.",
                en: "The part that asks who can escalate names the case owner alone."),
            affects: ["cases-brought-by-partners", "case-owner-escalates", "case-to-breakthrough"]
        )
        .cite("Bijlage 8, Ambitie", 895...896, "of leerplicht aangereikte casuistiek")
        .cite("Bijlage 8, Wie kan opschalen", 954, "De casusverantwoordelijke")
        .cite("5. Van stagnatie naar doorbraak", 361, "ingebracht worden bij het doorbraakoverleg")

        Ambiguity(
            "joint-plan-without-agreement", .contradiction,
            question: Text(
                nl: "Kan een casus worden ingebracht als partijen het nooit eens werden over een plan van aanpak?",
                en: "Can a case be brought in if the parties never agreed on a plan of approach?"),
            readings: [
                Reading(
                    "no-plan-no-case", nl: "Nee, het gezamenlijke plan moet worden aangeleverd.",
                    en: "No, the joint plan must be handed in."),
                Reading(
                    "reasons-suffice", nl: "Ja, dan volstaat een beschrijving van waarom er geen plan is.",
                    en: "Yes, then a description of why there is no plan will do."),
            ],
            default: "no-plan-no-case",
            why: Text(
                nl: "Het aanleveren staat er als eis, ook al is gebrek aan overeenstemming zelf een reden om op te "
                    + "schalen.",
                en: "Handing it in stands as a requirement, though lack of agreement is itself a reason to escalate."),
            affects: [
                "hand-in-joint-plan", "hand-in-reasons", "breakthrough-no-agreement", "step-1-difference-of-opinion",
            ]
        )
        .cite("Bijlage 8", 872...874, "tot overeenstemming te komen")
        .cite("Bijlage 8, Wie kan opschalen", 960...961, "opgestelde plan van aanpak")
    }
}
