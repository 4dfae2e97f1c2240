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
                nl: "Waar is de handleiding voor registreren in LDOS en melden in DUO?",
                en: "Where is the manual for recording in LDOS and reporting in DUO?"),
            readings: [
                Reading(
                    "outside", nl: "Een apart stuk, dat niet bij deze tekst zit.",
                    en: "A separate text, not with this one."),
                Reading(
                    "annex-1", nl: "Bijlage 1 met de registratiecriteria is bedoeld.",
                    en: "Annex 1 with the criteria for recording is meant."),
            ],
            default: "outside",
            why: Text(
                nl: "De verwijzing heeft geen nummer, en geen van de acht bijlagen legt LDOS of DUO uit.",
                en: "The reference has no number, and none of the eight annexes explains LDOS or DUO."),
            affects: ["recording-manual", "staff-know-recording", "uniform-abbreviations"]
        )
        .cite("2. Registratie en signalering", 95...96, "bijlage handleiding registreren")

        Ambiguity(
            "reference-to-chapter-3", .contradiction,
            question: Text(
                nl: "Staan de gezamenlijke acties met partners in hoofdstuk 3 of in hoofdstuk 4?",
                en: "Are the joint actions with partners in chapter 3 or in chapter 4?"),
            readings: [
                Reading(
                    "chapter-4", nl: "Hoofdstuk 4, over samenwerken met partners.",
                    en: "Chapter 4, on working with partners."),
                Reading(
                    "chapter-3", nl: "Hoofdstuk 3, over contact met leerling en ouders.",
                    en: "Chapter 3, on contact with pupil and parents."),
            ],
            default: "chapter-4",
            why: Text(
                nl: "Hoofdstuk 3 gaat over de mentor en thuis; de acties met partners staan in hoofdstuk 4.",
                en: "Chapter 3 is about the mentor and home; the actions with partners are in chapter 4."),
            affects: ["joint-actions", "overview-with-partners"]
        )
        .cite("2. Registratie en signalering", 117...118, "(zie hoofdstuk 3)")

        Ambiguity(
            "feedback-form-of-officer", .missing,
            question: Text(
                nl: "Welk terugkoppelingsformulier gebruikt leerplicht?",
                en: "Which feedback form does the attendance service use?"),
            readings: [
                Reading(
                    "own-form", nl: "Een eigen formulier, dat niet bij deze tekst zit.",
                    en: "A form of its own, not with this text."),
                Reading(
                    "annex-6", nl: "Het formulier van de jeugdarts in bijlage 6.",
                    en: "The youth doctor's form in annex 6."),
            ],
            default: "own-form",
            why: Text(
                nl: "Bijlage 6 is van een JGZ-medewerker en gaat over deelname aan lessen.",
                en: "Annex 6 is for youth health staff and about taking part in lessons."),
            affects: ["officer-feeds-back"]
        )
        .cite("4. Samenwerking, Leerplichtambtenaar", 310...311, "het terugkoppelingsformulier")

        Ambiguity(
            "translation-to-mbo", .missing,
            question: Text(
                nl: "Hoe heten ondersteuningscoördinator, ZAT en mentor in het mbo?",
                en: "What are support coordinator, ZAT and mentor called in vocational education?"),
            readings: [
                Reading(
                    "po-words-only",
                    nl: "De tekst vertaalt alleen naar woorden van het po; voor het mbo blijft het open.",
                    en: "The text translates into primary-school words only; for vocational education it stays open."),
                Reading(
                    "same-words", nl: "In het mbo gelden dezelfde woorden als in het vo.",
                    en: "In vocational education the words of secondary schools hold."),
            ],
            default: "po-words-only",
            why: Text(
                nl: "De tekst kondigt een vertaling naar po en mbo aan, maar geeft per woord één vertaling.",
                en: "The text announces a translation to po and mbo, but gives one translation for each word."),
            affects: ["same-coordinator", "same-case-meeting", "same-mentor", "covered-sectors"]
        )
        .cite("Inleiding", 28...32, "primair onderwijs (po)")

        Ambiguity(
            "registration-in-mbo", .gap,
            question: Text(
                nl: "In welk systeem registreert een mbo-instelling haar verzuim?",
                en: "In which system does a vocational college record absence?"),
            readings: [
                Reading(
                    "no-rule", nl: "De tekst noemt voor het mbo geen systeem.",
                    en: "The text names no system for the mbo."),
                Reading(
                    "general-rule", nl: "Het systeem van de school en DUO, de algemene afspraak.",
                    en: "The school's system and DUO, the general agreement."),
            ],
            default: "general-rule",
            why: Text(
                nl: "De algemene zin noemt schoolsysteem en DUO zonder sector; alleen LDOS en LVS zijn van vo en po.",
                en:
                    "The general sentence names the school's system and DUO for no sector; only LDOS and LVS are for "
                    + "vo "
                    + "and po."),
            affects: ["records-in-order", "recording-vo", "recording-po"]
        )
        .cite("2. Registratie en signalering", 99...100, "LVS voor po")
    }
}
