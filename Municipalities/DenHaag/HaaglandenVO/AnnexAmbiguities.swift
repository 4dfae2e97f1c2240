import RulePackKit

extension DenHaag.HaaglandenVO {
    @Ambiguities static var ambiguities: [Ambiguity] {
        lostFootnotes
        unclearPartners
        unclearMeetings
        unclearReferrals
        unclearAttendance
        unclearSpecialCases
        unclearPrevention
        unclearAdvice
        unclearTerms
    }

    @Ambiguities private static var lostFootnotes: [Ambiguity] {
        Ambiguity(
            "koppelpartner-footnote", .lostText,
            question: Text(
                nl: "Wat zei de verloren voetnoot 1 over gezinscoach en Koppelpartner?",
                en: "What did the lost footnote 1 say on the family coach and the Koppelpartner?"),
            readings: [
                Reading(
                    "unknown", nl: "Onbekend: waar en wanneer deze taken gelden, blijft open.",
                    en: "Unknown: where and when these tasks hold stays open."),
                Reading(
                    "den-haag", nl: "De taken gelden in Den Haag, waar de inleiding Kracht en rondomJou noemt.",
                    en: "The tasks hold in Den Haag, where the introduction names Kracht and rondomJou."),
            ],
            default: "unknown",
            why: Text(
                nl: "Een gemeente is hieruit alleen te raden; de tekst van de voetnoot is weg.",
                en: "A municipality can only be guessed at; the text of the footnote is gone."),
            affects: [
                "gezinscoach", "koppelpartner", "gezinscoach-linked-to-smw-plus", "gezinscoach-advice",
                "gezinscoach-school-meeting", "gezinscoach-parent-talk", "gezinscoach-home-visit",
                "gezinscoach-first-contact-referral", "gezinscoach-first-contact-single",
            ]
        )
        .cite("Gezinscoach, kop", 42, "Koppelpartner¹")

        Ambiguity(
            "jeugdconsulent-footnote", .lostText,
            question: Text(
                nl: "Wat zei de verloren voetnoot 2 over de Jeugdconsulent?",
                en: "What did the lost footnote 2 say on the youth consultant?"),
            readings: [
                Reading(
                    "unknown", nl: "Onbekend: waar en wanneer deze taken gelden, blijft open.",
                    en: "Unknown: where and when these tasks hold stays open."),
                Reading(
                    "leidschendam-voorburg",
                    nl: "De taken gelden in Leidschendam-Voorburg, waar de inleiding een Jeugdconsulent noemt.",
                    en: "The tasks hold in Leidschendam-Voorburg, where the introduction names a youth consultant."),
            ],
            default: "unknown",
            why: Text(
                nl: "De inleiding koppelt de naam aan één gemeente, maar zegt niet dat die elders niet bestaat.",
                en: "The introduction ties the name to one municipality but does not say that it exists nowhere else."),
            affects: [
                "jeugdconsulent", "jeugdconsulent-linked-to-smw-plus", "jeugdconsulent-advice",
                "jeugdconsulent-school-meeting", "jeugdconsulent-parent-talk", "jeugdconsulent-home-visit",
                "jeugdconsulent-first-contact-smw-plus", "jeugdconsulent-first-contact-swvzhw",
            ]
        )
        .cite("Jeugdconsulent, kop", 48, "Jeugdconsulent²")
        .cite("Inleiding", 5, "Jeugdconsulent/JGZ in Leidschendam-Voorburg")

        Ambiguity(
            "consulent-zo-footnote", .lostText,
            question: Text(
                nl: "Wat zei de verloren voetnoot 3 over de consulent zorg en onderwijs?",
                en: "What did the lost footnote 3 say on the consultant for care and education?"),
            readings: [
                Reading(
                    "unknown", nl: "Onbekend: waar en wanneer deze taken gelden, blijft open.",
                    en: "Unknown: where and when these tasks hold stays open."),
                Reading(
                    "rijswijk", nl: "De taken gelden in Rijswijk, de gemeente die overblijft.",
                    en: "The tasks hold in Rijswijk, the municipality that is left over."),
            ],
            default: "unknown",
            why: Text(
                nl: "De inleiding noemt deze consulent helemaal niet; elke gemeente is een gok.",
                en: "The introduction does not name this consultant at all; any municipality is a guess."),
            affects: [
                "consulent-zorg-en-onderwijs", "consulent-zo-advice", "consulent-zo-school-meeting",
                "consulent-zo-parent-talk", "consulent-zo-home-visit", "consulent-zo-first-contact",
            ]
        )
        .cite("Consulent zorg en onderwijs, kop", 54, "onderwijs³")

        Ambiguity(
            "jeugdteam-tasks", .missing,
            question: Text(
                nl: "Welke taken heeft het Jeugdteam in Rijswijk?",
                en: "Which tasks does the youth team in Rijswijk have?"),
            readings: [
                Reading(
                    "none-listed", nl: "De tekst geeft het Jeugdteam geen takenlijst.",
                    en: "The text gives the youth team no list of tasks."),
                Reading(
                    "under-another-name",
                    nl: "Een van de andere lijsten is voor het Jeugdteam; de verloren voetnoten wezen dat aan.",
                    en: "One of the other lists is for the youth team; the lost footnotes said which."),
            ],
            default: "none-listed",
            why: Text(
                nl: "De naam komt na de inleiding niet meer voor.",
                en: "The name does not come back after the introduction."),
            affects: ["jeugdteam", "partners-rijswijk"]
        )
        .cite("Inleiding", 5, "Jeugdteam/ JGZ in Rijswijk")
    }

    @Ambiguities private static var unclearTerms: [Ambiguity] {
        Ambiguity(
            "unused-abbreviations", .vague,
            question: Text(
                nl: "Hoort de lijst van afkortingen bij deze bijlage of bij het hele, ontbrekende stuk?",
                en: "Does the list of abbreviations belong to this annex or to the whole, missing text?"),
            readings: [
                Reading(
                    "whole-text",
                    nl: "Bij het hele stuk: LBA, MAZL, NCJ, NJi, OT, PM en Wmo komen in deze bijlage niet voor.",
                    en: "To the whole: LBA, MAZL, NCJ, NJi, OT, PM and Wmo do not occur in this annex."),
                Reading(
                    "this-annex", nl: "Bij deze bijlage: de niet gebruikte afkortingen zijn blijven staan.",
                    en: "To this annex: the unused abbreviations were left standing."),
            ],
            default: "whole-text",
            why: Text(
                nl:
                    "Zeven van de zeventien staan nergens anders; LP, JIO en VSO worden gebruikt "
                    + "maar ontbreken in de lijst.",
                en: "Seven of the seventeen stand nowhere else; LP, JIO and VSO are used but not listed."),
            affects: ["term-lba", "term-mazl", "term-ncj", "term-nji", "term-ot", "term-pm", "term-wmo"]
        )
        .cite("Afkortingen", 114, "LBA")
        .cite("Afkortingen", 116, "MAZL")
        .cite("Afkortingen", 118...121, "Onderwijs Transparant")
        .cite("Afkortingen", 127, "Wmo")

        Ambiguity(
            "sot-team", .vague,
            question: Text(
                nl: "Is het schoolondersteuningsteam een eigen team naast het JES?",
                en: "Is the school support team a team of its own beside the JES?"),
            readings: [
                Reading(
                    "only-in-the-name", nl: "De tekst gebruikt SOT alleen in de naam van de consulent.",
                    en: "The text uses SOT only in the name of the consultant."),
                Reading(
                    "a-team", nl: "Er is een team met die naam, waarvan de consulent deel is.",
                    en: "There is a team of that name, of which the consultant is part."),
                Reading(
                    "the-jes", nl: "Het team is hetzelfde als het JES.",
                    en: "The team is the same as the JES."),
            ],
            default: "only-in-the-name",
            why: Text(
                nl: "De lijst schrijft SOT uit, maar geen enkele taak gaat over een team met die naam.",
                en: "The list spells SOT out, but no task is about a team of that name."),
            affects: ["sot-consulent", "term-sot", "jes"]
        )
        .cite("SOT consulent, inleiding", 19, "SOT consulent van het SWVZHW")
        .cite("Afkortingen", 124, "Schoolondersteuningsteam")
    }
}
