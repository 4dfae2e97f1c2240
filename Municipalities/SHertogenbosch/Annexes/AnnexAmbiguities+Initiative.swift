import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var breakthroughInitiativeAmbiguities: [Ambiguity] {
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
            "family-escalates", .overlap,
            question: Text(
                nl:
                    "Kan een leerling of ouder die casusverantwoordelijke is, zelf naar het doorbraakoverleg "
                    + "opschalen?",
                en: "Can a pupil or parent who is case owner escalate to the breakthrough meeting?"),
            readings: [
                Reading("yes", nl: "Ja, de tekst sluit hen niet uit.", en: "Yes, the text does not exclude them."),
                Reading(
                    "no", nl: "Nee, opschalen naar leidinggevenden van partners vraagt een professional.",
                    en: "No, escalating to managers of partners takes a professional."),
            ],
            default: "yes",
            why: Text(
                nl: "Een voetnoot laat hen als casusverantwoordelijke toe; bijlage 8 maakt voor hen geen uitzondering.",
                en: "A footnote admits them as case owner; annex 8 makes no exception for them."),
            affects: ["case-owner-escalates", "managers-tried-first", "pupil-as-case-owner", "parents-as-case-owner"]
        )
        .cite("4. Samenwerking, voetnoot 1", 240...241, "casusverantwoordelijke te laten optreden")
        .cite("Bijlage 8, Wie kan opschalen", 954...956, "De casusverantwoordelijke die constateert")

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
            default: "reasons-suffice",
            why: Text(
                nl: "Gebrek aan overeenstemming is zelf een reden voor het doorbraakoverleg.",
                en: "Lack of agreement is itself a reason for the breakthrough meeting."),
            affects: [
                "hand-in-joint-plan", "hand-in-reasons", "breakthrough-no-agreement", "step-1-difference-of-opinion",
            ]
        )
        .cite("Bijlage 8", 872...874, "tot overeenstemming te komen")
        .cite("Bijlage 8, Wie kan opschalen", 960...961, "opgestelde plan van aanpak")

        Ambiguity(
            "youth-without-school", .gap,
            question: Text(
                nl: "Wie is casusverantwoordelijke en wie komt namens de school bij een jeugdige zonder school?",
                en: "Who is case owner, and who comes for the school, for a young person without a school?"),
            readings: [
                Reading(
                    "attendance", nl: "Leerplicht is casusverantwoordelijke; een school ontbreekt.",
                    en: "The attendance service owns the case; there is no school."),
                Reading(
                    "partnership", nl: "Het samenwerkingsverband zoekt een school die meedoet.",
                    en: "The partnership finds a school to take part."),
            ],
            default: "attendance",
            why: Text(
                nl: "De doelgroep omvat hen, maar deelnemers en inbreng gaan uit van een school en een plan.",
                en: "The target group includes them, but participants and intake assume a school and a plan."),
            affects: [
                "breakthrough-without-school", "breakthrough-absolute-absence", "doorbraakoverleg",
                "case-owner-escalates",
            ]
        )
        .cite("Bijlage 8, Doelgroep", 889, "jeugdigen zonder school")
        .cite("Bijlage 8, Deelnemers", 937...938, "de ouders, de school")
    }
}
