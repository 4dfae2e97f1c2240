import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var missingTextAmbiguities: [Ambiguity] {
        Ambiguity(
            "invitation-letter", .missing,
            question: Text(
                nl: "Waar is de concept-uitnodigingsbrief, nu bijlage 3 een aanmeldformulier is?",
                en: "Where is the draft letter of invitation, given that annex 3 is a referral form?"),
            readings: [
                Reading(
                    "lost", nl: "De brief is weggevallen; bijlage 3 is alleen het aanmeldformulier.",
                    en: "The letter was dropped; annex 3 is the referral form alone."),
                Reading(
                    "wrong-reference", nl: "De verwijzing is oud en bedoelt een andere bijlage of tekst.",
                    en: "The reference is out of date and means another annex or text."),
            ],
            default: "lost",
            why: Text(
                nl: "Hoofdstuk 3 noemt bijlage 3 het aanmeldformulier; een brief staat nergens in de tekst.",
                en: "Chapter 3 calls annex 3 the referral form; a letter stands nowhere in the text."),
            affects: ["concept-uitnodigingsbrief", "form-guides-talk", "aanmeldformulier-ziekteverzuim"]
        )
        .cite("3. Contact met leerling en ouders", 169, "(zie bijlage 3 aanmeldingsformulier)")
        .cite("Bijlage 1, Te laat komen", 389, "een concept uitnodigingsbrief")
        .cite("Bijlage 1, Spijbelen", 404, "een concept uitnodigingsbrief")
        .cite("Bijlage 3", 534, "Aanmeldformulier ziekteverzuim")

        Ambiguity(
            "recording-manual-missing", .missing,
            question: Text(
                nl: "Waar zijn de handleiding voor LDOS en DUO, en het terugkoppelingsformulier van leerplicht?",
                en: "Where are the manual for LDOS and DUO, and the feedback form of the attendance service?"),
            readings: [
                Reading(
                    "outside", nl: "Aparte stukken, die niet bij deze tekst zitten.",
                    en: "Separate texts, not with this one."),
                Reading(
                    "other-annexes", nl: "Bijlage 1 (criteria) en bijlage 6 (formulier van de jeugdarts) zijn bedoeld.",
                    en: "Annex 1 (criteria) and annex 6 (the youth doctor's form) are meant."),
            ],
            default: "outside",
            why: Text(
                nl: "Geen van de acht bijlagen legt LDOS of DUO uit, en bijlage 6 is van een JGZ-medewerker.",
                en: "None of the eight annexes explains LDOS or DUO, and annex 6 is for youth health staff."),
            affects: ["recording-manual", "staff-know-recording", "uniform-abbreviations", "officer-feeds-back"]
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 310...311, "het terugkoppelingsformulier")
        .cite("2. Registratie en signalering", 95...96, "bijlage handleiding registreren")

        Ambiguity(
            "translation-to-mbo", .missing,
            question: Text(
                nl: "Welke rollen, overleggen en systemen zijn in het mbo bedoeld?",
                en: "Which roles, meetings and systems are meant in vocational education?"),
            readings: [
                Reading(
                    "po-words-only",
                    nl: "De tekst geeft alleen woorden en systemen van po en vo; voor het mbo blijft het open.",
                    en: "The text gives words and systems of primary and secondary schools only; it stays open."),
                Reading(
                    "same-words", nl: "In het mbo gelden dezelfde woorden en systemen als in het vo.",
                    en: "In vocational education the words and systems of secondary schools hold."),
            ],
            default: "po-words-only",
            why: Text(
                nl:
                    "De tekst kondigt een vertaling naar po en mbo aan, maar geeft per woord één vertaling; LDOS is van "
                    + "het vo, LVS van het po.",
                en: "The text announces a translation to po and mbo, but gives one for each word; LDOS is for "
                    + "secondary, LVS for primary schools."),
            affects: [
                "same-coordinator", "same-case-meeting", "same-zorgteam", "same-kindbespreking",
                "same-ondersteuningsteam", "same-mentor", "covered-sectors", "recording-vo",
                "recording-po",
            ]
        )
        .cite("2. Registratie en signalering", 99...100, "LVS voor po")
        .cite("Inleiding", 28...32, "primair onderwijs (po)")
    }
}
