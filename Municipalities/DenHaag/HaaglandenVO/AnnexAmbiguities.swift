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
    }

    @Ambiguities private static var lostFootnotes: [Ambiguity] {
        Ambiguity(
            "lost-footnotes", .lostText,
            question: Text(
                nl: "Waar gelden de takenlijsten van gezinscoach, Koppelpartner, Jeugdconsulent en consulent zorg en "
                    + "onderwijs, nu de voetnoten 1, 2 en 3 verloren zijn?",
                en: "Where do the task lists of family coach, Koppelpartner, youth consultant and care and education "
                    + "consultant hold, now that footnotes 1, 2 and 3 are lost?"),
            readings: [
                Reading(
                    "unknown", nl: "Dat staat er niet; ook niet of een Koppelpartner de gezinscoach vervangt.",
                    en: "It is not stated; nor whether a Koppelpartner replaces the family coach."),
                Reading(
                    "one-municipality-each",
                    nl: "Elke lijst in één gemeente: Den Haag, Leidschendam-Voorburg en Rijswijk (Jeugdteam).",
                    en: "Each list in one municipality: Den Haag, Leidschendam-Voorburg and Rijswijk (youth team)."),
            ],
            default: "unknown",
            why: Text(
                nl:
                    "De inleiding noemt een Jeugdconsulent bij één gemeente en de andere drie helemaal niet; het Jeugdteam "
                    + "dat zij voor Rijswijk noemt, heeft geen takenlijst.",
                en:
                    "The introduction names a youth consultant for one municipality and the other three not at all; the "
                    + "youth team that it names for Rijswijk has no list of tasks."),
            affects: [
                "gezinscoach", "koppelpartner", "gezinscoach-linked-to-smw-plus", "gezinscoach-advice",
                "gezinscoach-school-meeting", "gezinscoach-parent-talk", "gezinscoach-home-visit",
                "gezinscoach-first-contact-referral", "gezinscoach-first-contact-single", "jeugdconsulent",
                "jeugdconsulent-linked-to-smw-plus", "jeugdconsulent-advice", "jeugdconsulent-school-meeting",
                "jeugdconsulent-parent-talk", "jeugdconsulent-home-visit", "jeugdconsulent-first-contact-smw-plus",
                "jeugdconsulent-first-contact-swvzhw", "consulent-zorg-en-onderwijs", "consulent-zo-advice",
                "consulent-zo-school-meeting", "consulent-zo-parent-talk", "consulent-zo-home-visit",
                "consulent-zo-first-contact", "jeugdteam", "partners-rijswijk",
            ]
        )
        .cite("Gezinscoach, kop", 42, "indien aanwezig Koppelpartner¹")
        .cite("Jeugdconsulent, kop", 48, "Jeugdconsulent²")
        .cite("Consulent zorg en onderwijs, kop", 54, "onderwijs³")
        .cite("Inleiding", 5, "Jeugdconsulent/JGZ in Leidschendam-Voorburg")
    }
}
