import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfSchoolsAndAges: [Ambiguity] {
        Ambiguity(
            "escalation-outside-primary", .gap,
            question: Text(
                nl: "Gaat handhaving in het VO echt zonder bestuur en wethouder, en wat geldt er in het mbo?",
                en: "Is a VO school really enforced against without board and alderman, and what holds for colleges?"),
            readings: [
                Reading(
                    "as-written", nl: "Zoals het er staat: PO met tussenstap, VO zonder, mbo niet geregeld.",
                    en: "As written: PO with an intermediate step, VO without, colleges not arranged."),
                Reading(
                    "step-everywhere", nl: "Ook in VO en mbo worden eerst bestuur en wethouder ingelicht.",
                    en: "In VO and colleges too, board and alderman are informed first."),
            ], default: "as-written",
            why: Text(
                nl: "De zin over bestuur en wethouder staat onder de basisscholen en nergens anders.",
                en: "The sentence on board and alderman stands under primary schools and nowhere else."),
            affects: ["po-board-and-alderman", "vo-enforcement"]
        )
        .cite("Speerpunt d, Activiteiten", 106...107, "het bestuur van de school")
        .cite("Speerpunt d, Activiteiten", 109, "kan handhavend worden opgetreden")

        Ambiguity(
            "primary-report-channel", .gap,
            question: Text(
                nl: "Langs welke weg melden basisscholen verzuim?",
                en: "Through which channel do primary schools report?"),
            readings: [
                Reading(
                    "protocol", nl: "Zoals het meldprotocol PO zegt; dat is geen deel van deze tekst.",
                    en: "As the PO protocol says; that is no part of this text."),
                Reading(
                    "same-desk", nl: "Ook via het loket van de IBG, maar niet verplicht.",
                    en: "Through the IBG desk too, but not as a duty."),
            ], default: "protocol",
            why: Text(
                nl: "De plicht om via het loket te melden noemt alleen VO en mbo; PO heeft een eigen protocol.",
                en: "The duty to report through the desk names VO and colleges only; PO has its own protocol."),
            affects: ["report-through-desk", "protocol-po"]
        )
        .cite("Speerpunt c, Activiteiten", 59, "voor PO")
        .cite("Speerpunt c, Activiteiten", 67, "VO-scholen en MBO-instellingen")

        Ambiguity(
            "two-care-coordinators", .overlap,
            question: Text(
                nl: "Is de zorgcoördinator van speerpunt e dezelfde functie als die van speerpunt d?",
                en: "Is the zorgcoördinator of focus point e the same post as that of focus point d?"),
            readings: [
                Reading(
                    "different", nl: "Nee: bij d iemand van de VO-school, bij e een leerplichtambtenaar in die rol.",
                    en: "No: at d someone of the secondary school, at e an attendance officer in that role."),
                Reading(
                    "same", nl: "Ja: een leerplichtambtenaar kan zorgcoördinator op een school zijn.",
                    en: "Yes: an attendance officer can be the care coordinator of a school."),
            ], default: "different",
            why: Text(
                nl: "Bij d staan leerplichtambtenaar en zorgcoördinator tegenover elkaar als twee personen.",
                en: "At d attendance officer and zorgcoördinator stand side by side as two people."),
            affects: ["zorgcoordinator", "zorgcoordinator-leerplicht", "absence-list-review", "train-initiators"]
        )
        .cite("Speerpunt d, Activiteiten", 109, "samen met de zorgcoördinator")
        .cite("Speerpunt e, Activiteiten", 132, "initiator of zorgcoördinator")

        Ambiguity(
            "whose-appointments", .missing,
            question: Text(
                nl: "Wiens afgezegde afspraken tellen, bij wie, en over welke tijd?",
                en: "Whose cancelled appointments count, with whom, and over what time?"),
            readings: [
                Reading(
                    "to-be-agreed", nl: "Dat hoort bij de afspraken die nog gemaakt moeten worden.",
                    en: "That is part of the agreements still to be made."),
                Reading(
                    "family-with-partner", nl: "Die van leerling of gezin met een ketenpartner.",
                    en: "Those of pupil or family with a partner."),
            ], default: "to-be-agreed",
            why: Text(
                nl: "De tekst noemt alleen dat er een aantal moet komen, en dat nog niet.",
                en: "The text says only that there must be a number, and does not give it yet."),
            affects: ["missed-appointments", "agree-on-missed-appointments"]
        )
        .cite("Speerpunt e, Activiteiten", 136, "afgezegde afspraken")

        Ambiguity(
            "exactly-eighteen", .gap,
            question: Text(
                nl: "Onder wiens regie valt iemand die precies 18 jaar is?",
                en: "Who is in charge of someone who is exactly 18?"),
            readings: [
                Reading(
                    "youth-desk", nl: "Het Jongerenloket: „18 plussers” zijn iedereen vanaf 18 jaar.",
                    en: "The youth desk: \"18 plussers\" are all from 18 up."),
                Reading(
                    "attendance-officer",
                    nl: "De leerplichtambtenaar, tot de 19e verjaardag: pas daarna is men „boven de "
                        + "18”.",
                    en: "The attendance officer, until the 19th birthday: only then is one \"above 18\"."),
                Reading(
                    "nobody", nl: "Niemand: „onder de 18” en „boven de 18” laten 18 zelf open.",
                    en: "Nobody: \"under 18\" and \"above 18\" leave 18 itself open."),
            ], default: "nobody",
            why: Text(
                nl: "De tekst trekt beide grenzen zonder 18 zelf te noemen; „18 plussers” beslist dat niet.",
                en: "The text draws both limits without naming 18 itself; \"18 plussers\" does not decide it."),
            affects: ["lead-under-eighteen", "lead-over-eighteen", "achttienplusser", "plus-does-not-enforce"]
        )
        .cite("Speerpunt f, Activiteiten", 149, "jongeren boven de 18")
        .cite("Speerpunt f, Activiteiten", 151, "18 plussers")

        Ambiguity(
            "officer-plus-status", .vague,
            question: Text(
                nl: "Werkt de leerplichtambtenaar plus al zo, of is dat wat het worden moet?",
                en: "Does the officer plus already work like this, or is that what it is to become?"),
            readings: [
                Reading(
                    "to-become", nl: "Het moet nog worden: er wordt naar toegewerkt in schooljaar 2009/2010.",
                    en: "It is to become so: it is worked towards in school year 2009/2010."),
                Reading(
                    "already", nl: "Waar de functie al bestaat, geldt het nu.",
                    en: "Where the post exists already it holds now."),
            ], default: "to-become",
            why: Text(
                nl: "De zin begint met „toewerken naar”; de tegenwoordige tijd erna beschrijft dat doel.",
                en: "The sentence starts with \"working towards\"; the present tense after it describes that aim."),
            affects: [
                "leerplichtambtenaar-plus", "towards-officer-plus", "plus-handles-location", "plus-speaks-to-adults",
                "plus-does-not-enforce", "plus-calls-in-youth-desk",
            ]
        )
        .cite("Speerpunt f, Activiteiten", 151, "Toewerken naar")
    }
}
