import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var consultationAmbiguities: [Ambiguity] {
        Ambiguity(
            "feedback-of-preventive-talk", .contradiction,
            question: Text(
                nl:
                    "Koppelt leerplicht het preventieve gesprek alleen aan de school terug, of ook aan leerling en "
                    + "ouders?",
                en: "Is the preventive talk fed back to the school alone, or to pupil and parents too?"),
            readings: [
                Reading(
                    "school-only", nl: "Alleen aan de school, zoals bijlage 7 zegt.",
                    en: "To the school alone, as annex 7 says."),
                Reading(
                    "family-too", nl: "Ook aan leerling en ouders, met het formulier, zoals hoofdstuk 4 zegt.",
                    en: "To pupil and parents too, on the form, as chapter 4 says."),
            ],
            default: "school-only",
            why: Text(
                nl:
                    "Bijlage 7 is het bewuste standpunt na overleg over privacy; hoofdstuk 4 noemt het soort gesprek "
                    + "niet.",
                en: "Annex 7 is the considered position on privacy; chapter 4 does not name the kind of talk."),
            affects: ["feedback-to-school-only", "no-feedback-to-colleagues", "officer-feeds-back"]
        )
        .cite("Bijlage 7, Standpunt", 770...771, "alleen terug aan school")
        .cite("4. Samenwerking, Leerplichtambtenaar", 310...311, "leerling, ouders en")

        Ambiguity(
            "capacity-in-preventive-talk", .contradiction,
            question: Text(
                nl: "Is wie het preventieve gesprek voert leerplichtambtenaar, of juist niet?",
                en: "Is whoever holds the preventive talk an attendance officer, or expressly not?"),
            readings: [
                Reading(
                    "same-person", nl: "Dezelfde persoon, die dan als contactpersoon en niet als ambtenaar optreedt.",
                    en: "The same person, who then acts as contact person and not as officer."),
                Reading(
                    "other-person",
                    nl: "Een andere medewerker van de gemeente dan de leerplichtambtenaar van de school.",
                    en: "Another municipal employee than the school's attendance officer."),
            ],
            default: "same-person",
            why: Text(
                nl: "De eerste regel van het standpunt laat de leerplichtambtenaar zelf in een andere rol spreken.",
                en: "The first line of the position has the attendance officer speak in another role."),
            affects: [
                "officer-as-adviser", "contact-person-not-officer", "preventief-spreekuur", "spreekuurgesprek",
                "preventief-gesprek",
            ]
        )
        .cite("Bijlage 7, Standpunt", 764...765, "vanuit zijn/haar rol als")
        .cite("Bijlage 7, Standpunt", 767...768, "leerplichtambtenaar optreden")
        .cite("4. Samenwerking, Leerplichtambtenaar", 303, "preventief gesprek met de leerplichtambtenaar")

        Ambiguity(
            "all-municipalities", .vague,
            question: Text(
                nl: "Uit welke gemeenten komen de leerlingen van het spreekuur?",
                en: "From which municipalities do the pupils of the consultation hour come?"),
            readings: [
                Reading(
                    "any", nl: "Iedere leerling van de school, waar hij ook woont.",
                    en: "Any pupil of the school, wherever the pupil lives."),
                Reading(
                    "region", nl: "Alleen uit de gemeenten van de regio.",
                    en: "Only from the municipalities of the region."),
            ],
            default: "any",
            why: Text(
                nl: "De tekst zegt alle gemeenten en noemt er geen.",
                en: "The text says all municipalities and names none."),
            affects: ["consultation-all-municipalities"]
        )
        .cite("Bijlage 7, Doelgroep", 787, "uit alle gemeenten")

        Ambiguity(
            "consultation-between-12-and-18", .vague,
            question: Text(
                nl: "Horen leerlingen van precies 12 en precies 18 jaar bij de doelgroep?",
                en: "Do pupils of exactly 12 and exactly 18 belong to the target group?"),
            readings: [
                Reading(
                    "from-12-below-18", nl: "Wel 12, niet 18.", en: "12 does, 18 does not.",
                    .ages(.from(12, below: 18, .years), "consultation-ages")),
                Reading(
                    "both", nl: "Beide wel.", en: "Both do.", .ages(.from(12, through: 18, .years), "consultation-ages")
                ),
                Reading(
                    "neither", nl: "Geen van beide.", en: "Neither does.",
                    .ages(.from(13, below: 18, .years), "consultation-ages")),
            ],
            default: "from-12-below-18",
            why: Text(
                nl: "Jonger dan 12 valt apart onder het po, en de tekst noemt de leerlingen leerplichtig.",
                en:
                    "Younger than 12 falls apart under po, and the text calls the pupils subject to compulsory "
                    + "education."
            ),
            affects: ["consultation-ages", "consultation-po-below-12"]
        )
        .cite("Bijlage 7, Doelgroep", 787...789, "tussen de 12 en 18")

        Ambiguity(
            "consultation-for-adults", .contradiction,
            question: Text(
                nl: "Geldt de trap van het spreekuur ook voor leerlingen van 18 jaar en ouder?",
                en: "Does the ladder of the consultation hour also hold for pupils of 18 and over?"),
            readings: [
                Reading(
                    "no", nl: "Nee, de doelgroep is leerplichtig en tot 18 jaar.",
                    en: "No, the target group is of compulsory age, up to 18.",
                    .requires(
                        .age(.lessThan(18, .years)), of: "late-spreekuur-through-7", "late-spreekuur-8-through-11",
                        "late-spreekuur-from-12", "truancy-hours-through-7", "truancy-hours-8-through-11",
                        "truancy-hours-more-than-11", "truancy-several-dayparts")),
                Reading(
                    "yes", nl: "Ja: de trap noemt RMC, en ouders alleen bij 18-minners.",
                    en: "Yes: the ladder names RMC, and parents only for those under 18.",
                    .ages(.atLeast(12, .years), "consultation-ages")),
            ],
            default: "no",
            why: Text(
                nl: "De doelgroep is het uitdrukkelijkst; de melding bij RMC kan los van het spreekuur staan.",
                en:
                    "The target group is the most express; the report to RMC can stand apart from the consultation "
                    + "hour."
            ),
            affects: [
                "consultation-ages", "late-spreekuur-through-7", "late-spreekuur-8-through-11",
                "late-spreekuur-from-12",
                "truancy-hours-8-through-11", "truancy-hours-more-than-11", "truancy-hours-through-7",
                "truancy-several-dayparts",
            ]
        )
        .cite("Bijlage 7, Doelgroep", 787, "Leerplichtige leerlingen tussen de")
        .cite("Bijlage 7, Te laat komen", 814...815, "ouders van 18")
        .cite("Bijlage 7, Te laat komen", 820, "leerplicht/RMC")

        Ambiguity(
            "discussed-means-reported", .vague,
            question: Text(
                nl: "Wordt iedere leerling die in de ZAT-driehoek is besproken direct gemeld?",
                en: "Is every pupil who was discussed in the ZAT triangle reported at once?"),
            readings: [
                Reading(
                    "upon-new-absence", nl: "Alleen bij nieuw verzuim dat anders tot het spreekuur zou leiden.",
                    en: "Only upon new absence that would otherwise lead to the consultation hour.",
                    .leavesOpen("zat-triangle-straight-to-duo")),
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
            "protocol-of-ggd", .missing,
            question: Text(
                nl: "Welk stuk is het „verzuimprotocol van GGD en Leerplicht”?",
                en: "Which text is the protocol of GGD and attendance service?"),
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
                en: "This approach nowhere calls itself so, nor says when sickness absence is unauthorised."),
            affects: ["unauthorised-sickness-protocol", "protocol-of-ggd-and-attendance"]
        )
        .cite("Bijlage 7, Ongeoorloofd ziekteverzuim", 839...840, "verzuimprotocol van GGD en Leerplicht")
    }
}
