import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var consentAmbiguities: [Ambiguity] {
        Ambiguity(
            "say-of-12-to-16", .vague,
            question: Text(
                nl: "Kan een leerling van 12 tot 16 jaar het delen van gegevens tegenhouden?",
                en: "Can a pupil from 12 to 16 stop the sharing of data?"),
            readings: [
                Reading(
                    "no", nl: "Nee, de ouders beslissen; zijn instemming is alleen gewenst.",
                    en: "No, the parents decide; assent is merely desired."),
                Reading(
                    "with-age", nl: "Hoe ouder, hoe eerder zijn weigering de doorslag geeft.",
                    en: "The older, the sooner a refusal decides."),
            ],
            default: "no",
            why: Text(
                nl:
                    "De tekst laat tot 16 jaar twee keer de ouders beslissen en noemt geen leeftijd waarop dat "
                    + "kantelt.",
                en: "Up to 16 the text twice lets the parents decide and names no age at which that turns."),
            affects: ["privacy-decided-by-parents", "sharing-from-12-below-16", "sharing-assent-grows"]
        )
        .cite("Bijlage 4", 594, "tot de leerling 16 jaar")
        .cite("Bijlage 4", 604...605, "belang van diens instemming")

        Ambiguity(
            "care-from-16", .contradiction,
            question: Text(
                nl: "Is voor hulp vanaf 16 jaar ook toestemming van de ouders nodig?",
                en: "Does care from 16 also need the parents' consent?"),
            readings: [
                Reading(
                    "both", nl: "Ja: vanaf 12 jaar beiden, zonder bovengrens.",
                    en: "Yes: both from 12, without an upper limit."),
                Reading(
                    "pupil-alone",
                    nl: "Nee: in de hulp gelden dezelfde leeftijdsgroepen, dus vanaf 16 alleen de leerling.",
                    en: "No: in care the same age groups hold, so from 16 the pupil alone."),
            ],
            default: "pupil-alone",
            why: Text(
                nl:
                    "De tekst stelt de leeftijdsgroepen gelijk en wijkt alleen af door vanaf 12 jaar al bevoegdheid "
                    + "te geven.",
                en: "The text equates the age groups and departs only by giving powers from 12 already."),
            affects: [
                "care-from-12", "care-same-age-groups", "treatment-from-12", "care-school-psychologist",
                "care-social-worker",
            ]
        )
        .cite("Bijlage 4", 605...606, "vanaf 12 jaar en ouders")
        .cite("Bijlage 4", 615, "gelden dezelfde")

        Ambiguity(
            "who-finds-incapacity", .missing,
            question: Text(
                nl: "Wie stelt vast dat een leerling ter zake wilsonbekwaam is?",
                en: "Who establishes that a pupil is incapable in the matter?"),
            readings: [
                Reading("who-asks", nl: "Degene die toestemming vraagt.", en: "Whoever asks for consent."),
                Reading("doctor", nl: "Een arts of behandelaar.", en: "A doctor or care provider."),
            ],
            default: "who-asks",
            why: Text(
                nl: "De tekst wijst niemand anders aan die erover gaat.",
                en: "The text points at nobody else to decide it."),
            affects: ["incapable-pupil", "parents-act-for-pupil"]
        )
        .cite("Bijlage 4", 612, "wilsonbekwaam is ter zake")

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
            affects: [
                "consent-contact-with-treating", "sharing-below-12", "sharing-from-12-below-16", "sharing-from-16",
            ]
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
            affects: ["feedback-form-consent"]
        )
        .cite("Bijlage 6", 747, "leerling en / of ouder")

        Ambiguity(
            "telling-parents-from-16", .contradiction,
            question: Text(
                nl: "Mag de school de ouders van een leerling vanaf 16 jaar over het spreekuur inlichten zonder diens "
                    + "toestemming?",
                en: "May the school tell the parents of a pupil from 16 of the consultation hour without the pupil's "
                    + "consent?"),
            readings: [
                Reading(
                    "always", nl: "Ja, bijlage 7 maakt geen verschil naar leeftijd.",
                    en: "Yes, annex 7 makes no difference by age."),
                Reading(
                    "with-consent", nl: "Vanaf 16 jaar alleen met toestemming van de leerling.",
                    en: "From 16 only with the pupil's consent."),
            ],
            default: "with-consent",
            why: Text(
                nl: "Bijlage 4 zegt uitdrukkelijk dat het niet mag zonder toestemming.",
                en: "Annex 4 says expressly that it may not be done without consent."),
            affects: [
                "informing-parents-needs-consent", "family-told-of-consultation-late",
                "parents-told-of-consultation-truancy", "school-writes-to-parents",
            ]
        )
        .cite("Bijlage 4", 608...610, "niet zonder toestemming")
        .cite("Bijlage 7, Te laat komen", 818, "informeert de leerling en ouders")
        .cite("Bijlage 7, Spijbelen", 830, "informeert de ouders")
        .cite("Bijlage 7, Vertaling naar de uitvoering", 851, "middels een brief")
    }
}
