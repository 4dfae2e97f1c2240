import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var breakthroughDecisionAmbiguities: [Ambiguity] {
        Ambiguity(
            "who-grants-the-mandate", .missing,
            question: Text(
                nl: "Wie geeft het doorbraakoverleg zijn mandaat?",
                en: "Who grants the breakthrough meeting its mandate?"),
            readings: [
                Reading("unnamed", nl: "De tekst noemt geen gever.", en: "The text names no grantor."),
                Reading("parties", nl: "De partijen samen.", en: "The parties together."),
                Reading(
                    "municipality", nl: "De gemeente, die voorzit.", en: "The municipality, which chairs."),
            ],
            default: "unnamed",
            why: Text(
                nl: "De tekst noemt het overleg twee keer gemandateerd en laat de partijen zich verbinden, meer niet.",
                en: "The text twice calls the meeting mandated and has the parties commit, no more."),
            affects: ["mandate-doorbraakoverleg", "parties-commit-to-decision"]
        )
        .cite("Bijlage 8", 880, "is gemandateerd om besluiten te")
        .cite("Bijlage 8, Deelnemers", 943, "is gemandateerd om")

        Ambiguity(
            "mandate-and-money", .contradiction,
            question: Text(
                nl: "Bindt een besluit dat geld kost ook zonder akkoord van teamleider en directeur?",
                en: "Does a decision that costs money bind without approval of team leader and director?"),
            readings: [
                Reading(
                    "approval-needed", nl: "Nee, zonder akkoord kan het besluit niet worden uitgevoerd.",
                    en: "No, without approval it cannot be carried out."),
                Reading(
                    "binding", nl: "Ja, zij horen bij de partijen die zich verbinden.",
                    en: "Yes, they are among the parties that commit."),
            ],
            default: "approval-needed",
            why: Text(
                nl: "De tekst eist hun akkoord op de onderbouwing van extra inzet.",
                en: "The text requires their approval of the grounds for extra support."),
            affects: [
                "mandate-doorbraakoverleg", "parties-commit-to-decision", "financial-approval",
                "team-leader-approves-care",
            ]
        )
        .cite("Bijlage 8, Deelnemers", 943...944, "een besluit te nemen")
        .cite("Bijlage 8, Deelnemers", 949...950, "Zij dienen akkoord te geven")

        Ambiguity(
            "which-chair", .vague,
            question: Text(
                nl: "Wie van beiden zit voor: de regisseur leerplicht of de regiemedewerker jeugd?",
                en: "Which of the two chairs: the regisseur leerplicht or the regiemedewerker jeugd?"),
            readings: [
                Reading(
                    "open", nl: "De tekst kiest niet en zegt niet wie kiest.",
                    en: "The text does not choose, nor say who does."),
                Reading(
                    "by-case", nl: "Per casus, naar waar het zwaartepunt ligt.",
                    en: "By case, by where its weight lies."),
                Reading(
                    "not-a-party", nl: "De regiemedewerker jeugd zodra leerplicht zelf partij is.",
                    en: "The regiemedewerker jeugd whenever the attendance service is itself a party."),
            ],
            default: "open",
            why: Text(
                nl: "De twee functies staan met „of” naast elkaar; leerplicht zit zelf ook als deelnemer aan tafel.",
                en: "The two posts stand side by side with \"or\"; the attendance service also sits as participant."),
            affects: ["doorbraakoverleg", "breakthrough-chaired-by", "voorzitter-doorbraakoverleg"]
        )
        .cite("Bijlage 8, Deelnemers", 938...940, "De regisseur leerplicht of")
    }
}
