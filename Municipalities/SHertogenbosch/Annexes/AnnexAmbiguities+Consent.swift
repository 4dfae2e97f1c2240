import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var consentAmbiguities: [Ambiguity] {
        Ambiguity(
            "care-from-16", .contradiction,
            question: Text(
                nl: "Is voor hulp vanaf 16 jaar ook toestemming van de ouders nodig?",
                en: "Does care from 16 also need the parents' consent?"),
            readings: [
                Reading(
                    "open", nl: "De tekst beslist dat niet; zeker is alleen dat de leerling moet toestemmen.",
                    en: "The text does not decide; certain is only that the pupil must consent."),
                Reading(
                    "both", nl: "Ja: vanaf 12 jaar beiden, zonder bovengrens.",
                    en: "Yes: both from 12, without an upper limit."),
                Reading(
                    "pupil-alone",
                    nl: "Nee: in de hulp gelden dezelfde leeftijdsgroepen, dus vanaf 16 alleen de leerling.",
                    en: "No: in care the same age groups hold, so from 16 the pupil alone.",
                    .ages(
                        .from(12, below: 16, .years), "care-from-12", "treatment-from-12", "care-school-psychologist",
                        "care-social-worker")),
            ],
            default: "open",
            why: Text(
                nl: "„Vanaf 12 jaar” heeft geen bovengrens, maar in de hulp gelden dezelfde leeftijdsgroepen.",
                en: "\"From 12\" has no upper limit, yet in care the same age groups hold."),
            affects: [
                "care-from-12", "care-same-age-groups", "treatment-from-12", "care-school-psychologist",
                "care-social-worker",
            ]
        )
        .cite("Bijlage 4", 605...606, "vanaf 12 jaar en ouders")
        .cite("Bijlage 4", 608, "vanaf 16 jaar: de leerling")
        .cite("Bijlage 4", 615, "gelden dezelfde")
        .cite("Bijlage 4", 617, "leerling én ouders")

        Ambiguity(
            "consent-for-contact-with-treating-by-age", .contradiction,
            question: Text(
                nl:
                    "Wie stemt in met contact tussen jeugdarts en behandelaar: altijd ouders én leerling, of naar "
                    + "leeftijd?",
                en: "Who agrees to contact between youth doctor and care provider: always both, or by age?"),
            readings: [
                Reading("both", nl: "Altijd ouders én leerling.", en: "Always parents and pupil."),
                Reading("by-age", nl: "Naar leeftijd, zoals in bijlage 4.", en: "By age, as in annex 4."),
            ],
            default: "both",
            why: Text(
                nl: "Bijlage 5 noemt beiden zonder leeftijd; dat is het strengst.",
                en: "Annex 5 names both without an age; that is the strictest."),
            affects: ["consent-contact-with-treating"]
        )
        .cite("Bijlage 5, Jeugdarts", 637, "instemming van ouders en leerling")
        .cite("Bijlage 4", 599...600, "leeftijd van de leerling")

        Ambiguity(
            "consent-on-feedback-form", .vague,
            question: Text(
                nl: "Is voor informatie aan school toestemming nodig van de leerling, van de ouder of van beiden?",
                en: "Does information for school need consent of the pupil, the parent or both?"),
            readings: [
                Reading("by-age", nl: "Naar leeftijd, zoals in bijlage 4.", en: "By age, as in annex 4."),
                Reading("either", nl: "Van een van beiden; dat is genoeg.", en: "Of either; that is enough."),
                Reading("both", nl: "Van beiden.", en: "Of both."),
            ],
            default: "by-age",
            why: Text(
                nl: "„En/of” laat de keuze open; bijlage 4 vult haar in.",
                en: "\"And/or\" leaves the choice open; annex 4 fills it in."),
            affects: ["feedback-form-consent", "feedback-form-information"]
        )
        .cite("Bijlage 6", 747, "leerling en / of ouder")

        Ambiguity(
            "telling-parents-from-16", .contradiction,
            question: Text(
                nl: "Mag de school de ouders van een leerling vanaf 16 jaar inlichten zonder diens toestemming?",
                en: "May the school inform the parents of a pupil from 16 without the pupil's consent?"),
            readings: [
                Reading(
                    "with-consent", nl: "Nee, vanaf 16 jaar alleen als de leerling toestemt.",
                    en: "No, from 16 only if the pupil consents."),
                Reading(
                    "always",
                    nl: "Ja, bij aanmelding en spreekuur: bijlage 3 en 7 maken geen verschil naar leeftijd.",
                    en: "Yes, upon referral and consultation hour: annexes 3 and 7 make no difference by age.",
                    .drops("informing-parents-needs-consent")),
            ],
            default: "with-consent",
            why: Text(
                nl: "Bijlage 4 zegt uitdrukkelijk dat het niet mag zonder toestemming.",
                en: "Annex 4 says expressly that it may not be done without consent."),
            affects: [
                "informing-parents-needs-consent", "sickness-form-discussed-with-parents", "late-spreekuur-through-7",
                "family-told-of-consultation-late", "parents-told-of-consultation-truancy", "school-writes-to-parents",
            ]
        )
        .cite("Bijlage 4", 608...610, "niet zonder toestemming")
        .cite("Bijlage 3", 536, "met ouders besproken")
        .cite("Bijlage 7, Te laat komen", 814...818, "informeert de leerling en ouders")
        .cite("Bijlage 7, Spijbelen", 830, "informeert de ouders")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 851, "middels een brief")
    }
}
