import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var breakthroughDecisionAmbiguities: [Ambiguity] {
        Ambiguity(
            "who-grants-the-mandate", .missing,
            question: Text(
                nl: "Wie geeft het doorbraakoverleg zijn mandaat, en wie oefent het uit?",
                en: "Who grants the breakthrough meeting its mandate, and who exercises it?"),
            readings: [
                Reading(
                    "parties", nl: "De partijen samen; het overleg beslist als geheel.",
                    en: "The parties together; the meeting decides as a whole."),
                Reading(
                    "municipality", nl: "De gemeente; haar voorzitter beslist.",
                    en: "The municipality; its chair decides."),
            ],
            default: "parties",
            why: Text(
                nl:
                    "De tekst noemt het overleg gemandateerd en laat de partijen zich verbinden; een gever noemt hij "
                    + "niet.",
                en: "The text calls the meeting mandated and has the parties commit; it names no grantor."),
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
            affects: ["mandate-doorbraakoverleg", "parties-commit-to-decision", "financial-approval"]
        )
        .cite("Bijlage 8, Deelnemers", 943...944, "een besluit te nemen")
        .cite("Bijlage 8, Deelnemers", 949...950, "Zij dienen akkoord te geven")

        Ambiguity(
            "whose-approval", .vague,
            question: Text(
                nl: "Moeten teamleider en directeur allebei akkoord geven, of ieder voor het eigen deel?",
                en: "Must team leader and director both approve, or each for their own part?"),
            readings: [
                Reading(
                    "own-part", nl: "Ieder voor het eigen deel: jeugdhulp of onderwijs.",
                    en: "Each for their own part: youth care or education."),
                Reading(
                    "both", nl: "Altijd allebei, ook als maar één kant betaalt.",
                    en: "Always both, even if one side pays."),
            ],
            default: "both",
            why: Text(
                nl: "De tekst zegt altijd, noemt beiden met „en” en laat „zij” akkoord geven.",
                en: "The text says always, joins both with \"and\" and has \"they\" approve."),
            affects: ["financial-approval", "breakthrough-team-leader-involved", "breakthrough-director-involved"]
        )
        .cite("Bijlage 8, Deelnemers", 946...950, "worden altijd de Teamleider")

        Ambiguity(
            "which-chair", .vague,
            question: Text(
                nl: "Wie zit voor: de regisseur leerplicht of de regiemedewerker jeugd, en wie bepaalt dat?",
                en: "Who chairs: the regisseur leerplicht or the regiemedewerker jeugd, and who decides?"),
            readings: [
                Reading(
                    "by-case", nl: "Per casus, naar waar het zwaartepunt ligt.",
                    en: "By case, by where its weight lies."),
                Reading("free", nl: "Wie van beiden beschikbaar is.", en: "Whichever of the two is available."),
            ],
            default: "by-case",
            why: Text(
                nl: "De twee functies horen bij verschillende kanten, leerplicht en jeugd; een regel staat er niet.",
                en: "The two posts belong to different sides, attendance and youth; no rule is given."),
            affects: ["doorbraakoverleg"]
        )
        .cite("Bijlage 8, Deelnemers", 939...940, "De regisseur leerplicht of")

        Ambiguity(
            "chair-and-party", .vague,
            question: Text(
                nl: "Is leerplicht partij bij een overleg dat de regisseur leerplicht voorzit?",
                en: "Is the attendance service a party to a meeting that its own regisseur chairs?"),
            readings: [
                Reading(
                    "both", nl: "Ja, leerplicht zit aan tafel en kan ook de voorzitter leveren.",
                    en: "Yes, it sits at the table and may supply the chair too."),
                Reading(
                    "neutral", nl: "Dan zit de regiemedewerker jeugd voor.",
                    en: "Then the regiemedewerker jeugd chairs."),
            ],
            default: "both",
            why: Text(
                nl: "De tekst noemt leerplicht als deelnemer en sluit haar regisseur als voorzitter niet uit.",
                en: "The text lists the attendance service and does not bar its regisseur from the chair."),
            affects: ["doorbraakoverleg", "mandate-doorbraakoverleg"]
        )
        .cite("Bijlage 8, Deelnemers", 938...940, "leerplicht, betrokken hulpverlening")

        Ambiguity(
            "when-it-meets", .missing,
            question: Text(
                nl: "Hoe vaak of hoe snel na opschaling komt het doorbraakoverleg bijeen?",
                en: "How often, or how soon after escalation, does the breakthrough meeting meet?"),
            readings: [
                Reading(
                    "on-call", nl: "Per casus, zodra er een wordt ingebracht.", en: "By case, once one is brought in."),
                Reading(
                    "fixed", nl: "Op vaste data, die de tekst niet noemt.",
                    en: "On fixed dates, which the text does not give."),
            ],
            default: "on-call",
            why: Text(
                nl: "De deelnemers verschillen per leerling; een frequentie of termijn staat er niet.",
                en: "The participants differ by pupil; no frequency or term is given."),
            affects: ["doorbraakoverleg", "tier-doorbraakoverleg"]
        )
        .cite("Bijlage 8, Deelnemers", 937, "Bij het overleg zijn")

        Ambiguity(
            "first-day-of-breakthrough", .vague,
            question: Text(
                nl: "Op welke dag in februari 2022 begint het doorbraakoverleg?",
                en: "On which day in February 2022 does the breakthrough meeting start?"),
            readings: [
                Reading("first", nl: "Op 1 februari 2022.", en: "On 1 February 2022."),
                Reading(
                    "some-day", nl: "Op een dag in februari die de tekst niet noemt.",
                    en: "On a day in February that the text does not name."),
            ],
            default: "some-day",
            why: Text(
                nl: "De tekst noemt alleen de maand.", en: "The text names the month alone."),
            affects: ["breakthrough-start", "doorbraakoverleg", "mandate-doorbraakoverleg", "tier-doorbraakoverleg"]
        )
        .cite("Bijlage 8", 874...875, "met ingang van februari 2022")

        Ambiguity(
            "who-evaluates", .missing,
            question: Text(
                nl: "Wie evalueert het doorbraakoverleg, en wie besluit de werkwijze aan te passen?",
                en: "Who evaluates the breakthrough meeting, and who decides to adapt its practice?"),
            readings: [
                Reading("partners", nl: "De partners samen.", en: "The partners together."),
                Reading("municipality", nl: "De gemeente, die voorzit.", en: "The municipality, which chairs."),
            ],
            default: "partners",
            why: Text(
                nl: "De zin staat in de wij-vorm van de partners en noemt niemand.",
                en: "The sentence is in the partners' \"we\" and names nobody."),
            affects: ["breakthrough-evaluated", "breakthrough-adapted"]
        )
        .cite("Bijlage 8", 881...882, "na een jaar")
    }
}
