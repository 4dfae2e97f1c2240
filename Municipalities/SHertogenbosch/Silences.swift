import RulePackKit

extension SHertogenbosch {
    @Silences static var silences: [Silence] {
        Silence(
            .enforceability,
            nl: "De tekst zegt niet of partijen haar in rechte kunnen afdwingen.",
            en: "The text does not say whether it can be enforced at law.")
        Silence(
            .coveredPupils,
            nl: "Voor welke leerlingen de aanpak als geheel geldt, zegt de tekst niet; spreekuur "
                + "en doorbraakoverleg hebben elk een eigen doelgroep.",
            en: "The text does not say for which pupils the whole approach holds; the "
                + "consultation hour and the doorbraakoverleg each have their own.")
        Silence(
            .statutoryReportHours,
            nl: "De wettelijke grens voor melden staat niet in de tekst; zij telt in keren, "
                + "dagdelen, dagen en uren spijbelen.",
            en: "The statutory limit for reporting is not in the text; it counts times, dayparts,"
                + " days and hours of truancy.")
        Silence(
            .excusedAbsence,
            nl: "De tekst heeft een weg voor ziekteverzuim; geoorloofd verzuim als soort noemt zij niet.",
            en: "The text has a route for sickness; it does not name authorised absence as a kind.")
        Silence(
            .leaveDays,
            nl: "Over verlof zegt de tekst niets.",
            en: "The text says nothing on leave.")
        Silence(
            .incompleteReport,
            nl: "Wat er met een onvolledige melding gebeurt, zegt de tekst niet.",
            en: "The text does not say what happens to an incomplete report.")
        Silence(
            .reportResponseTime,
            nl: "Voor de reactie van leerplicht op een melding noemt de tekst geen termijn.",
            en: "The text states no term for the response to a report.")
        Silence(
            .reportCompletionTime,
            nl: "Voor het aanvullen van een melding noemt de tekst geen termijn.",
            en: "The text states no term for completing a report.")
        Silence(
            .presencePo,
            nl: "Naast het maandelijkse spreekuur noemt de tekst geen vaste aanwezigheid van "
                + "leerplicht op po-scholen.",
            en: "Besides the monthly consultation hour the text names no fixed presence at primary schools.")
        Silence(
            .presenceVo,
            nl: "Naast het maandelijkse spreekuur noemt de tekst geen vaste aanwezigheid van "
                + "leerplicht op vo-scholen.",
            en: "Besides the monthly consultation hour the text names no fixed presence at secondary schools.")
        Silence(
            .presenceMbo,
            nl: "Naast het maandelijkse spreekuur noemt de tekst geen vaste aanwezigheid van "
                + "leerplicht in het mbo.",
            en: "Besides the monthly consultation hour the text names no fixed presence in vocational education.")
        Silence(
            .contactReplacement,
            nl: "De tekst noemt vaste aanspreekpunten, maar niet wie hen vervangt.",
            en: "The text names fixed contacts, but not who stands in for them.")
        Silence(
            .contactChange,
            nl: "Over een wisseling van aanspreekpunt zegt de tekst niets.",
            en: "The text says nothing on a change of contact.")
        Silence(
            .schoolTierTime,
            nl: "De tekst schaalt op naar wat er gebeurt, niet naar hoe lang het duurt: er is "
                + "geen termijn voor de school.",
            en: "The text escalates by what happens, not by how long it takes: there is no term for the school.")
        Silence(
            .caseMeetingTime,
            nl: "Voor de bespreking in het ZAT noemt de tekst geen termijn.",
            en: "The text states no term for the discussion in the ZAT.")
        Silence(
            .urgentProcedure,
            nl: "Voor spoed noemt de tekst geen aparte weg.",
            en: "The text names no separate route for urgency.")
        Silence(
            .enforcementConditions,
            nl: "De tekst noemt bevoegdheden van leerplicht, maar niet wanneer die worden gebruikt.",
            en: "The text names powers of the attendance service, but not when they are used.")
        Silence(
            .justiceMeeting,
            nl: "Een overleg met justitie noemt de tekst niet.",
            en: "The text names no meeting with justice.")
        Silence(
            .yearlyReview,
            nl: "Scholen evalueren de werkafspraken intern; een evaluatie van gemeente en scholen"
                + " samen noemt de tekst niet.",
            en: "Schools evaluate the working agreements internally; the text names no evaluation"
                + " with the municipality.")
        Silence(
            .absoluteAbsence,
            nl: "Absoluut verzuim komt alleen voor als doelgroep van het doorbraakoverleg.",
            en: "Absolute absence occurs only as a target group of the doorbraakoverleg.")
        Silence(
            .holidayAbsence,
            nl: "Luxeverzuim komt in de tekst niet voor.",
            en: "Absence for holidays does not occur in the text.")
        Silence(
            .exemptions,
            nl: "Vrijstellingen komen in de tekst niet voor.",
            en: "Exemptions do not occur in the text.")
        Silence(
            .removal,
            nl: "Schorsen en verwijderen komen in de tekst niet voor.",
            en: "Suspension and removal do not occur in the text.")
        Silence(
            .overEighteen,
            nl: "Het RMC wordt naast leerplicht genoemd; een eigen regel voor 18-plussers is er niet.",
            en: "The RMC is named beside the attendance service; there is no rule of its own for those above 18.")
    }
}
