import RulePackKit

extension HollandRijnland {
    @Silences static var silences: [Silence] {
        Silence(
            .coveredMunicipalities,
            nl: "De tekst zegt niet welke gemeenten meedoen; zij noemt alleen Lisse (als voorbeeld) en "
                + "Noordwijkerhout (een overname). De elf gemeenten bij dit pakket noemt het bureau nu zelf.",
            en: "The text does not say which municipalities take part; it names only Lisse (as an example) and "
                + "Noordwijkerhout (a take-over). The eleven with this pack are those that the bureau itself lists "
                + "today.")
        Silence(
            .regimeEvaluation,
            nl: "De audit en het klantonderzoek gaan over het bureau; hoe het werkplan zelf wordt geëvalueerd, "
                + "staat er niet.",
            en: "Audit and survey concern the bureau; how the work plan itself is evaluated is not said.")
        Silence(
            .statutoryReportHours,
            nl: "De tekst noemt geen uren; de meldprotocollen waarnaar zij verwijst, zijn er niet bij.",
            en: "The text names no hours; the reporting protocols that it refers to do not come with it.")
        Silence(
            .leaveDays,
            nl: "De tekst verwijst naar richtlijnen voor verlof en noemt zelf geen aantal dagen.",
            en: "The text refers to guidelines on leave and itself names no number of days.")
        Silence(
            .reportElements,
            nl: "Wat in een melding hoort, staat niet in het werkplan; het noemt alleen de meldprotocollen.",
            en: "What belongs in a report is not in the work plan; it only names the reporting protocols.")
        Silence(
            .contactPerson,
            nl: "Scholen worden opnieuw verdeeld over leerplichtambtenaren; een vast aanspreekpunt noemt de tekst "
                + "niet.",
            en: "Schools are divided anew over officers; the text names no fixed contact.")
        Silence(
            .planTime,
            nl: "„1 gezin 1 plan” heeft in de tekst geen termijn voor het plan.",
            en: "\"1 gezin 1 plan\" comes without a term for the plan.")
        Silence(
            .rolesCare,
            nl: "Jeugdhulp noemt de tekst niet; zij spreekt alleen van ketenpartners.",
            en: "The text names no youth care; it speaks of partners only.")
        Silence(
            .familyInvolvement,
            nl: "Ouders noemt de tekst niet; een gezin alleen in de naam „1 gezin 1 plan”.",
            en: "The text names no parents; a family only in the name \"1 gezin 1 plan\".")
        Silence(
            .attendanceAtCaseMeeting,
            nl: "Een leerling kan in het ZAT worden besproken; of leerplicht daarbij zit, staat er niet.",
            en: "A pupil can be discussed in the ZAT; whether the attendance service sits in it is not said.")
        Silence(
            .consultationHour,
            nl: "Een preventief spreekuur komt niet voor; op het mbo is er de halve dag per week.",
            en: "A preventive consultation hour does not occur; colleges have the half day a week.")
        Silence(
            .caseTiers,
            nl: "De opschaling in de tekst gaat over scholen; treden voor de casus van een leerling zijn er niet.",
            en: "The escalation in the text concerns schools; there are no tiers for a pupil's case.")
        Silence(
            .noShow,
            nl: "De tekst kondigt afspraken aan over afgezegde afspraken; wegblijven zonder bericht komt niet "
                + "voor.",
            en: "The text announces agreements on cancelled appointments; staying away without notice does not "
                + "occur.")
        Silence(
            .preventionActivities,
            nl: "Voorlichting en advies gaan naar scholen; preventie voor leerlingen noemt de tekst niet.",
            en: "Information and advice go to schools; the text names no prevention for pupils.")
        Silence(
            .schoolRegistration,
            nl: "De verzuimregistratie van de school wordt gecontroleerd; hoe zij registreert, staat er niet.",
            en: "The school's absence records are checked; how it keeps them is not said.")
        Silence(
            .forms,
            nl: "Er zijn formulieren, folders en een format; welke, staat er niet.",
            en: "There are forms, leaflets and a format; which ones is not said.")
    }
}
