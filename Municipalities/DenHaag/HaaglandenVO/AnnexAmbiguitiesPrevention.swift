import RulePackKit

extension DenHaag.HaaglandenVO {
    @Ambiguities static var unclearPrevention: [Ambiguity] {
        Ambiguity(
            "poortactie-in-vo", .contradiction,
            question: Text(
                nl: "Kan een VO-school een poortactie krijgen?",
                en: "Can a secondary school have a welcome at the gate (poortactie)?"),
            readings: [
                Reading(
                    "exceptionally", nl: "In principe niet; die woorden laten ruimte voor een uitzondering.",
                    en: "In principle not; those words leave room for an exception."),
                Reading(
                    "no", nl: "Nee: het is een activiteit voor basisscholen, die hier is overgenomen.",
                    en: "No: it is an activity for primary schools that was copied into this annex."),
            ],
            default: "exceptionally",
            why: Text(
                nl: "De bijlage over VO beschrijft de actie uitvoerig, en sluit een VO-school niet uit.",
                en: "The annex on secondary schools describes it at length and does not exclude them."),
            affects: [
                "poortactie", "poortactie-primary-schools", "poortactie-broader-approach", "poortactie-capacity",
                "poortactie-in-start-talk", "poortactie-welcome", "poortactie-compliment", "poortactie-sticker",
                "poortactie-late-parents",
            ]
        )
        .cite("Titel", 3, "ketenpartners VO")
        .cite("Preventieve activiteiten, Poortactie", 83, "principe alleen plaats op basisscholen")

        Ambiguity(
            "say-in-luxeverzuimactie", .contradiction,
            question: Text(
                nl: "Heeft de school iets te zeggen over een luxeverzuimactie?",
                en: "Does the school have a say in an action against absence around holidays?"),
            readings: [
                Reading(
                    "need-but-no-request",
                    nl: "De school kan haar behoefte noemen; of er een actie komt, bepaalt leerplicht.",
                    en: "The school may name its need; whether there is an action is up to the attendance service."),
                Reading(
                    "other-support", nl: "De behoefte in het startgesprek gaat over andere steun dan deze actie.",
                    en: "The need in the opening talk is about support other than this action."),
            ],
            default: "need-but-no-request",
            why: Text(
                nl: "De twee zinnen staan naast elkaar onder hetzelfde kopje.",
                en: "The two sentences stand side by side under the same heading."),
            affects: ["luxeverzuimactie", "luxeverzuimactie-not-on-request", "luxeverzuimactie-in-start-talk"]
        )
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "ondersteuningsbehoefte van school")
        .cite("Preventieve activiteiten, Luxeverzuimactie", 84, "niet aan te vragen door")
    }

    @Ambiguities static var unclearAdvice: [Ambiguity] {
        Ambiguity(
            "parents-informed-or-asking", .contradiction,
            question: Text(
                nl:
                    "Volstaat het ouders in te lichten als leerplicht vóór een melding meepraat, of "
                    + "moeten zij erom vragen?",
                en: "Before a report, is it enough to inform parents that the officer joins, or must they ask for it?"),
            readings: [
                Reading(
                    "request-or-anonymous",
                    nl:
                        "Zonder wettelijke taak is een verzoek van ouders of anonimiteit nodig; "
                        + "inlichten komt daarbij.",
                    en: "Without a legal task a request by parents or anonymity is needed; informing comes on top."),
                Reading(
                    "informing-is-enough", nl: "Ouders vooraf inlichten is genoeg; zij kunnen dan weigeren.",
                    en: "Informing parents beforehand is enough; they can then refuse."),
                Reading(
                    "exemption-only",
                    nl: "Inlichten is genoeg als een vrijstelling aan de orde is; anders een verzoek.",
                    en: "Informing is enough where an exemption is at issue; otherwise a request is needed."),
            ],
            default: "request-or-anonymous",
            why: Text(
                nl: "„Let op” staat na alle activiteiten en beperkt ze.",
                en: "The warning comes after all activities and limits them."),
            affects: [
                "joins-in-special-situations", "school-may-ask", "parents-told-beforehand", "parents-may-refuse",
                "on-parents-request", "anonymous-case", "think-along", "think-along-removal", "think-along-sickness",
                "think-along-conflict",
            ]
        )
        .cite("Preventieve activiteiten, Aansluiten", 86, "ouders vooraf informeert")
        .cite("Preventieve activiteiten, Let op", 88, "(mede) op verzoek van ouders")

        Ambiguity(
            "data-upon-request", .gap,
            question: Text(
                nl: "Mag leerplicht persoonsgegevens verwerken als ouders (mede) om meedenken vragen?",
                en: "May the officer process personal data when parents (also) ask to think along?"),
            readings: [
                Reading(
                    "still-not", nl: "Nee: het verbod blijft staan; hij denkt alleen mee.",
                    en: "No: the ban stays; he only thinks along."),
                Reading(
                    "with-request", nl: "Ja: het verzoek van ouders heft het verbod op.",
                    en: "Yes: the parents' request lifts the ban."),
            ],
            default: "still-not",
            why: Text(
                nl: "De uitzondering gaat over meedenken; over gegevens zegt die zin niets.",
                en: "The exception is about thinking along; it says nothing on data."),
            affects: ["no-personal-data", "on-parents-request", "anonymous-case"]
        )
        .cite("Preventieve activiteiten, Let op", 88, "geen persoonsgegevens verwerken")
    }
}
