import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var consultationFollowUpAmbiguities: [Ambiguity] {
        Ambiguity(
            "discussed-means-reported", .vague,
            question: Text(
                nl: "Wordt iedere leerling die in de ZAT-driehoek is besproken direct gemeld?",
                en: "Is every pupil who was discussed in the ZAT triangle reported at once?"),
            readings: [
                Reading(
                    "upon-new-absence", nl: "Alleen bij nieuw verzuim dat anders tot het spreekuur zou leiden.",
                    en: "Only upon new absence that would otherwise lead to the consultation hour."),
                Reading("always", nl: "Ja, ook zonder nieuw verzuim.", en: "Yes, even without new absence."),
            ],
            default: "upon-new-absence",
            why: Text(
                nl: "Anders zou elke bespreking van achterliggende problematiek een melding worden.",
                en: "Otherwise each discussion of an underlying problem would become a report."),
            affects: [
                "zat-triangle-straight-to-duo", "excluded-discussed-in-zat-triangle",
                "underlying-problem-to-zat-triangle",
            ]
        )
        .cite("Bijlage 7, Criteria", 803...804, "worden besproken in de")
        .cite("Bijlage 7, Criteria", 806...807, "worden direct via DUO")

        Ambiguity(
            "reported-by-which-school", .vague,
            question: Text(
                nl: "Telt een eerdere DUO-melding door een vorige school ook als uitsluiting van het spreekuur?",
                en: "Does an earlier report through DUO by a former school also exclude from the consultation hour?"),
            readings: [
                Reading(
                    "present-school", nl: "Nee, alleen meldingen van de huidige school tellen.",
                    en: "No, only reports of the present school count."),
                Reading(
                    "any-school", nl: "Ja, „huidige school” hoort alleen bij het aanmelden voor het spreekuur.",
                    en: "Yes, \"present school\" goes with the referral alone."),
            ],
            default: "present-school",
            why: Text(
                nl: "De zin begint met de huidige school en noemt geen andere melder.",
                en: "The sentence begins with the present school and names nobody else who reports."),
            affects: ["excluded-referred-before", "excluded-reported-before"]
        )
        .cite("Bijlage 7, Criteria", 809...810, "de huidige school")

        Ambiguity(
            "report-after-consultation", .contradiction,
            question: Text(
                nl: "Volgt op nieuw verzuim na het spreekuur altijd een DUO-melding, of beslist de school daarover?",
                en: "Does new absence after the consultation hour always lead to a report, or does the school decide?"),
            readings: [
                Reading(
                    "always", nl: "Altijd, vanaf het eerste nieuwe verzuim.",
                    en: "Always, from the first new "
                        + "absence."),
                Reading(
                    "decision", nl: "Er wordt per leerling besloten om tot een melding over te gaan.",
                    en: "It is decided for each pupil whether to go over to a report."),
            ],
            default: "always",
            why: Text(
                nl:
                    "De trap zegt dat een melding wordt gemaakt; de andere zinnen gaan over wat er in de melding "
                    + "staat.",
                en: "The ladder says that a report is made; the other sentences are about what the report holds."),
            affects: [
                "absence-after-consultation", "element-preventive-talk-held", "element-agreements-of-preventive-talk",
            ]
        )
        .cite("Bijlage 7, Te laat komen", 822, "wordt een melding gemaakt")
        .cite("Bijlage 7, Standpunt", 775...776, "er over wordt gegaan tot")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 856, "wordt overgegaan tot een DUO")

        Ambiguity(
            "talk-with-idle-school", .vague,
            question: Text(
                nl: "Telt een gesprek dat wordt afgebroken omdat de school niets deed, als gesprek op het spreekuur?",
                en:
                    "Does a talk that is cut short because the school did nothing count as a talk at the "
                    + "consultation hour?"
            ),
            readings: [
                Reading(
                    "does-not-count", nl: "Nee; bij nieuw verzuim volgt geen melding om die reden.",
                    en: "No; new absence is not reported on that ground."),
                Reading("counts", nl: "Ja, er is een gesprek geweest.", en: "Yes, a talk was held."),
            ],
            default: "does-not-count",
            why: Text(
                nl: "De leerling is dan volgens de tekst niet behandeld en gaat terug naar de school.",
                en: "By the text the pupil was then not treated and goes back to the school."),
            affects: ["excluded-school-did-too-little", "contact-person-returns-pupil", "absence-after-consultation"]
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 860...862, "op het preventieve spreekuur behandeld")

        Ambiguity(
            "protocol-of-ggd", .missing,
            question: Text(
                nl: "Wat houdt het verzuimprotocol van GGD en Leerplicht in, en wanneer is ziekteverzuim ongeoorloofd?",
                en: "What does the protocol of GGD and attendance service say, and when is sickness unauthorised?"),
            readings: [
                Reading(
                    "other-text", nl: "Een aparte tekst, die hier ontbreekt.",
                    en: "A separate text, which is missing here."),
                Reading(
                    "this-text", nl: "De regels over ziekteverzuim in deze aanpak zelf.",
                    en: "The rules on sickness in this very approach."),
            ],
            default: "other-text",
            why: Text(
                nl: "Deze aanpak noemt zichzelf nergens zo en zegt niet wanneer ziekteverzuim ongeoorloofd is.",
                en: "This approach nowhere calls itself so and does not say when sickness is unauthorised."),
            affects: ["unauthorised-sickness-protocol"]
        )
        .cite("Bijlage 7, Ongeoorloofd ziekteverzuim", 839...840, "verzuimprotocol van GGD en Leerplicht")

        Ambiguity(
            "monthly-per-school", .vague,
            question: Text(
                nl: "Is er elke maand een spreekuur op iedere school, of elke maand één in het geheel?",
                en: "Is there a consultation hour each month at every school, or one a month in all?"),
            readings: [
                Reading("every-school", nl: "Elke maand op iedere school.", en: "Each month at every school."),
                Reading("in-all", nl: "Elke maand één, wisselend per school.", en: "One a month, at schools in turn."),
            ],
            default: "every-school",
            why: Text(
                nl: "De school stelt een ruimte beschikbaar en nodigt haar eigen leerlingen uit.",
                en: "The school provides a room and invites its own pupils."),
            affects: ["preventief-spreekuur"]
        )
        .cite("Bijlage 7, Vertaling naar de uitvoering", 844, "maandelijks gehouden")
    }
}
