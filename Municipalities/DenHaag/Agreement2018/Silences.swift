import RulePackKit

extension DenHaag.Agreement2018 {
    @Silences static var silences: [Silence] {
        Silence(
            .statutoryReportHours,
            nl: "De tekst noemt geen uren; zij regelt hoe er gemeld wordt en niet vanaf wanneer.",
            en: "The text names no hours; it arranges how to report, not from when.")
        Silence(
            .lateArrivals, nl: "Te laat komen komt in de tekst niet voor.",
            en: "Late arrivals do not occur in the text.")
        Silence(.truancy, nl: "Spijbelen komt in de tekst niet voor.", en: "Truancy does not occur in the text.")
        Silence(.sickness, nl: "Ziekteverzuim komt in de tekst niet voor.", en: "Sickness does not occur in the text.")
        Silence(
            .caseTiers,
            nl: "De tekst kondigt een escalatieroute voor casuïstiek aan en geeft geen treden.",
            en: "The text announces an escalation route for cases and gives no tiers.")
        Silence(
            .mandate,
            nl: "De rode knop brengt teamleider en locatiedirecteur bij elkaar; wie dan beslist, staat er niet.",
            en: "The red button brings team leader and location head together; who then decides is not said.")
    }
}
