import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var contactAmbiguities: [Ambiguity] {
        Ambiguity(
            "first-contact-moment", .contradiction,
            question: Text(
                nl: "Neemt de mentor dezelfde dag contact op, of mag dat tot na drie dagen ziekte?",
                en: "Does the mentor make contact the same day, or may it be after three days of sickness?"),
            readings: [
                Reading(
                    "same-day-with-limit", nl: "Liefst dezelfde dag, uiterlijk na drie dagen, bij alle verzuim.",
                    en: "Preferably the same day, three days at the latest, for all absence."),
                Reading(
                    "by-kind", nl: "Dezelfde dag bij ander verzuim, uiterlijk na drie dagen bij ziekte.",
                    en: "The same day for other absence, after three days at the latest for sickness."),
            ],
            default: "by-kind",
            why: Text(
                nl: "De drie dagen noemt de tekst alleen bij ziek zijn; twee termijnen passen niet in één regel.",
                en: "The text names the three days with sickness alone; two terms do not fit in one rule."),
            affects: ["contact-same-day", "contact-after-three-days-ill"]
        )
        .cite("3. Contact met leerling en ouders", 144, "uiterlijk na drie dagen")

        Ambiguity(
            "youth-doctor-no-show", .contradiction,
            question: Text(
                nl: "Meldt de school meteen in DUO wie niet bij de jeugdarts verschijnt?",
                en: "Does the school report a no-show at the youth doctor in DUO at once?"),
            readings: [
                Reading(
                    "after-second-attempt",
                    nl:
                        "Nee, pas als de jeugdarts leerling en ouders niet bereikt of zij een nieuwe uitnodiging "
                        + "afwijzen.",
                    en:
                        "No, only once the youth doctor cannot reach pupil and parents or they decline a new "
                        + "invitation.",
                    .requires(
                        .fact(.youthDoctorUnanswered, is: true), of: "report-after-no-show",
                        "occasion-no-show-at-youth-doctor")),
                Reading(
                    "at-once", nl: "Ja, zodra de leerling niet verschijnt.",
                    en: "Yes, as soon as the pupil does not turn up."),
            ],
            default: "after-second-attempt",
            why: Text(
                nl: "De regel bij de jeugdarts is de uitgewerkte; die bij de school noemt alleen het einde.",
                en: "The rule under the youth doctor is worked out; the one under the school names only the end."),
            affects: [
                "report-after-no-show", "youth-doctor-calls-no-show", "youth-doctor-tells-coordinator",
                "occasion-no-show-at-youth-doctor",
            ]
        )
        .cite("4. Samenwerking, School", 256...257, "niet verschijnt op uitnodiging")
        .cite("4. Samenwerking, Jeugdarts", 272...275, "een nieuwe uitnodiging")

        Ambiguity(
            "consent-by-age-or-not", .contradiction,
            question: Text(
                nl:
                    "Is voor informatie delen altijd toestemming van leerling én ouders nodig, of naar leeftijd van "
                    + "één?",
                en: "Does sharing data always need consent from pupil and parents, or of one of them by age?"),
            readings: [
                Reading(
                    "by-age", nl: "Naar leeftijd, zoals bijlage 4 het uitwerkt.",
                    en: "By age, as annex 4 works it out.",
                    .drops("consent-for-feedback", "consent-for-contact-with-care")),
                Reading(
                    "always-both", nl: "Altijd van beiden, zoals hoofdstuk 4 zegt.",
                    en: "Always of both, as chapter 4 says.",
                    .drops("sharing-below-12", "sharing-from-12-below-16", "sharing-from-16")),
            ],
            default: "by-age",
            why: Text(
                nl: "Hoofdstuk 4 verwijst voor informatie delen zelf naar bijlage 4.",
                en: "Chapter 4 itself refers to annex 4 on sharing data."),
            affects: [
                "consent-for-feedback", "consent-for-contact-with-care", "sharing-below-12", "sharing-from-12-below-16",
                "sharing-from-16",
            ]
        )
        .cite("4. Samenwerking", 212, "toestemming van leerling en ouders")
        .cite("4. Samenwerking, Leerplichtambtenaar", 328, "toestemming van leerling en ouders")
        .cite("Bijlage 4", 602...604, "jonger dan 12 jaar")
    }
}
