import RulePackKit

extension DenHaag.Agreement2018 {
    @Ambiguities static var status: [Ambiguity] {
        Ambiguity(
            "status-of-working-agreements", .vague,
            question: Text(
                nl: "Zijn de werkafspraken in de bijlage, met alle termijnen, mee overeengekomen?",
                en: "Are the working agreements in the annex, with all the terms, agreed too?"),
            readings: [
                Reading(
                    "noted", nl: "Dat staat er niet: partijen nemen er kennis van en maken ze bekend.",
                    en: "It is not stated: the parties take note of them and make them known."),
                Reading(
                    "agreed", nl: "Ja, de bijlage hoort bij wat is overeengekomen en vastgesteld.",
                    en: "Yes, the annex is part of what was agreed and adopted."),
            ], default: "noted",
            why: Text(
                nl: "Bestuurlijk vastgelegd zijn doelen en acties; van de werkafspraken nemen partijen kennis.",
                en: "Aims and actions are laid down by the boards; of the working agreements they take note."),
            affects: ["not-enforceable", "working-agreements-annex", "agreements-known", "agreements-kept"]
        )
        .cite("Overwegende dat", 18...19, "Partijen kennismaken van de werkafspraken")
        .cite("Vaststelling", 89, "Aldus overeengekomen en vastgesteld")

        Ambiguity(
            "start-or-three-months", .overlap,
            question: Text(
                nl: "Moeten de afspraken er bij het begin van het schooljaar zijn, of binnen drie maanden?",
                en: "Must the agreements be there at the start of the school year, or within three months?"),
            readings: [
                Reading(
                    "three-months", nl: "Het bezoek bij de start begint ermee; na drie maanden moeten ze er zijn.",
                    en: "The visit at the start opens them; after three months they must be there."),
                Reading(
                    "at-the-start", nl: "Bij de start van het schooljaar, tijdens het bezoek (bijlage).",
                    en: "At the start of the school year, during the visit (annex)."),
            ], default: "three-months",
            why: Text(
                nl: "Alleen 1.1 onder b noemt een uiterste moment.", en: "Only 1.1 b names a latest moment."),
            affects: ["agreements-on-presence", "agreements-at-start-of-year", "start-of-year-agreements"]
        )
        .cite("1.1 onder b", 32, "eerste drie maanden")
        .cite("Bijlage, Begin van het schooljaar", 141, "begin van het schooljaar")

        Ambiguity(
            "red-button-object", .vague,
            question: Text(
                nl: "Is de rode knop er voor de casus van een leerling, of voor de samenwerking?",
                en: "Is the red button for a pupil's case, or for the cooperation?"),
            readings: [
                Reading(
                    "between-the-parties",
                    nl: "Voor een patstelling tussen school en Leerlingzaken, waar die ook over gaat.",
                    en: "For a deadlock between school and Leerlingzaken, whatever it is about."),
                Reading(
                    "a-case", nl: "Voor een spoedeisende casus: het is de escalatieroute voor casuïstiek.",
                    en: "For an urgent case: it is the escalation route for cases."),
            ], default: "between-the-parties",
            why: Text(
                nl: "De tekst zegt „spoedzaken” en legt geen verband met een van de twee escalatieroutes.",
                en: "The text says \"urgent matters\" and links them to neither of the two escalation routes."),
            affects: ["rode-knop", "red-button-when-stuck", "red-button-set-up", "route-for-cases"]
        )
        .cite("Bijlage, Tijdens het schooljaar", 152, "bij spoedzaken")
        .cite("1.1 onder d", 40, "inhoud (casuïstiek) en samenwerking")
    }
}
