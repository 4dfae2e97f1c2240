import RulePackKit

extension DenHaag.HaaglandenVO {
    @Silences static var silences: [Silence] {
        Silence(
            .period, nl: "De tekst draagt geen datum en noemt geen begin of einde.",
            en: "The text carries no date and names no start or end.")
        Silence(
            .signatories, nl: "Wie de tekst vaststelde, staat er niet in; misschien wel in de ontbrekende hoofdtekst.",
            en: "Who adopted the text is not in it; it may be in the missing main text.")
        Silence(
            .enforceability, nl: "De tekst zegt niet of de taken bindend zijn.",
            en: "The text does not say whether the tasks are binding.")
        Silence(
            .reportChannel,
            nl: "Het DUO Verzuimloket komt alleen voor als weg terug naar de school, niet als weg om te melden.",
            en: "The DUO register appears only as the way back to the school, not as the way to report.")
        Silence(
            .statutoryReportHours, nl: "De tekst noemt geen aantal uren vanaf waar een school moet melden.",
            en: "The text gives no number of hours from which a school must report.")
        Silence(
            .lateArrivals, nl: "Te laat komen staat alleen bij de poortactie, zonder aantal.",
            en: "Lateness appears only with the welcome at the gate, without a number.")
        Silence(
            .truancy, nl: "De tekst noemt geen aantallen voor spijbelen.",
            en: "The text gives no numbers for truancy.")
        Silence(
            .sickness, nl: "Ziekteverzuim is een voorbeeld bij JGZ; vanaf hoeveel ziekte staat er niet.",
            en: "Sickness is an example under youth health care; from how much sickness is not stated.")
        Silence(
            .outOfSchool, nl: "Thuiszitten komt alleen voor in de naam van het Routeboek.",
            en: "Being out of school appears only in the name of a guide.")
        Silence(
            .reportElements, nl: "Wat in een melding hoort, staat er niet.",
            en: "What belongs in a report is not stated.")
        Silence(
            .reportResponseTime, nl: "De tekst noemt geen enkele reactietermijn.",
            en: "The text names no response time at all.")
        Silence(
            .presenceVo, nl: "Er is geen vast aantal bezoeken; zie de preventieve activiteiten en MDO of JES.",
            en: "There is no fixed number of visits; see the preventive activities and the case meetings.")
        Silence(
            .caseTiers, nl: "De tekst kent wel overleggen, maar geen treden van opschaling.",
            en: "The text has meetings, but no tiers of escalation.")
        Silence(
            .mandate, nl: "De tekst wijst niemand aan die een knoop kan doorhakken.",
            en: "The text names nobody who can cut a knot.")
        Silence(
            .consentSharing,
            nl:
                "Toestemming is er alleen voor aanmelding bij SMW+; over delen van gegevens in JES "
                + "of MDO zwijgt de tekst.",
            en: "Consent is only for referral to social work; on sharing data at meetings the text is silent.")
        Silence(
            .overEighteen, nl: "RMC en 18-plussers komen niet voor.",
            en: "Early school leavers and those over 18 do not appear.")
        Silence(
            .regimeEvaluation, nl: "De tekst zegt niet of en wanneer de taken worden geëvalueerd.",
            en: "The text does not say whether or when the tasks are evaluated.")
    }
}
