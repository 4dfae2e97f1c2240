import RulePackKit

extension HollandRijnland {
    @Silences static var silences: [Silence] {
        silencesOnTheText
        silencesOnCounting
        silencesOnReporting
        silencesOnContact
        silencesOnEscalation
        silencesOnTheRest
    }

    @Silences private static var silencesOnTheText: [Silence] {
        Silence(
            .coveredMunicipalities,
            nl: "De tekst zegt niet welke gemeenten meedoen; zij noemt alleen Lisse (als voorbeeld) en "
                + "Noordwijkerhout (een overname). De elf gemeenten bij dit pakket noemt het bureau nu zelf.",
            en: "The text does not say which municipalities take part; it names only Lisse (as an example) and "
                + "Noordwijkerhout (a take-over). The eleven with this pack are those that the bureau itself lists "
                + "today.")
        Silence(
            .signatories,
            nl: "Het werkplan wijst geen partijen aan en heeft geen ondertekening.",
            en: "The work plan designates no parties and carries no signatures.")
        Silence(
            .enforceability,
            nl: "Het is een werkplan; over afdwingen staat er niets.",
            en: "It is a work plan; it says nothing of enforcing it at law.")
        Silence(
            .amendment,
            nl: "Over wijzigen of verlengen van het werkplan staat er niets.",
            en: "Nothing is said on changing or renewing the work plan.")
        Silence(
            .regimeEvaluation,
            nl: "De audit en het klantonderzoek gaan over het bureau; hoe het werkplan zelf wordt geëvalueerd, "
                + "staat er niet.",
            en: "Audit and survey concern the bureau; how the work plan itself is evaluated is not said.")
        Silence(
            .yearlyReview,
            nl: "Een jaarlijks gesprek van gemeente en scholen over de samenwerking komt niet voor.",
            en: "A yearly review between municipality and schools does not occur.")
    }

    @Silences private static var silencesOnCounting: [Silence] {
        Silence(
            .statutoryReportHours,
            nl: "De tekst noemt geen uren; de meldprotocollen waarnaar zij verwijst, zijn er niet bij.",
            en: "The text names no hours; the reporting protocols that it refers to do not come with it.")
        Silence(
            .lateArrivals,
            nl: "Speerpunt a wil een passende sanctie op te laat komen en noemt geen aantallen.",
            en: "Focus point a wants a fitting sanction on late arrivals and names no numbers.")
        Silence(
            .truancy,
            nl: "De Halt-afdoening voor spijbelen wordt ingevoerd, zonder aantal uren of keren.",
            en: "Halt for truancy is being introduced, without a number of hours or times.")
        Silence(
            .sickness,
            nl: "Ziekteverzuim komt in de tekst niet voor.",
            en: "Sickness does not occur in the text.")
        Silence(
            .sickAbsenceRoute,
            nl: "Ziekteverzuim komt in de tekst niet voor.",
            en: "Sickness does not occur in the text.")
        Silence(
            .outOfSchool,
            nl: "Wanneer iemand een thuiszitter is, zegt de tekst niet; een duur staat er niet.",
            en: "The text does not say when a pupil counts as out of school; it gives no duration.")
        Silence(
            .leaveDays,
            nl: "De tekst verwijst naar richtlijnen voor verlof en noemt zelf geen aantal dagen.",
            en: "The text refers to guidelines on leave and itself names no number of days.")
        Silence(
            .repeatedAbsence,
            nl: "Opnieuw verzuim na een gesprek of bezoek komt niet voor.",
            en: "Repeated absence after a talk or visit does not occur.")
    }

    @Silences private static var silencesOnReporting: [Silence] {
        Silence(
            .reportElements,
            nl: "Wat in een melding hoort, staat niet in het werkplan; het noemt alleen de meldprotocollen.",
            en: "What belongs in a report is not in the work plan; it only names the reporting protocols.")
        Silence(
            .reportQuality,
            nl: "De tekst kijkt of scholen melden en stelt geen eisen aan een melding.",
            en: "The text looks at whether schools report and sets no demands on a report.")
        Silence(
            .reportResponseTime,
            nl: "Een termijn voor leerplicht na een melding staat er niet.",
            en: "No term for the attendance service after a report is given.")
        Silence(
            .afterReport,
            nl: "Wat leerplicht na een melding doet, staat er niet.",
            en: "What the attendance service does after a report is not said.")
        Silence(
            .reportFeedback,
            nl: "Hoe de school hoort wat er met een melding gebeurt, staat er niet.",
            en: "How the school hears what becomes of a report is not said.")
        Silence(
            .incompleteReport,
            nl: "Onvolledige meldingen komen niet voor.",
            en: "Incomplete reports do not occur.")
        Silence(
            .questionResponseTime,
            nl: "Scholen vragen advies; binnen hoeveel tijd dat komt, staat er niet.",
            en: "Schools ask for advice; how soon it comes is not said.")
    }

    @Silences private static var silencesOnContact: [Silence] {
        Silence(
            .contactPerson,
            nl: "Scholen worden opnieuw verdeeld over leerplichtambtenaren; een vast aanspreekpunt noemt de tekst "
                + "niet.",
            en: "Schools are divided anew over officers; the text names no fixed contact.")
        Silence(
            .firstContactHome,
            nl: "Wie als eerste met thuis belt, en wanneer, staat er niet.",
            en: "Who first contacts the home, and when, is not said.")
        Silence(
            .planTime,
            nl: "„1 gezin 1 plan” heeft in de tekst geen termijn voor het plan.",
            en: "\"1 gezin 1 plan\" comes without a term for the plan.")
        Silence(
            .homeVisitTime,
            nl: "Een huisbezoek komt niet voor.",
            en: "A home visit does not occur.")
        Silence(
            .youthDoctorTime,
            nl: "Een jeugdarts komt niet voor.",
            en: "A youth doctor does not occur.")
        Silence(
            .rolesHealth,
            nl: "Jeugdarts en jeugdgezondheidszorg komen niet voor.",
            en: "Youth doctor and youth health care do not occur.")
        Silence(
            .rolesSocialWork,
            nl: "Schoolmaatschappelijk werk komt niet voor.",
            en: "School social work does not occur.")
        Silence(
            .rolesCare,
            nl: "Jeugdhulp noemt de tekst niet; zij spreekt alleen van ketenpartners.",
            en: "The text names no youth care; it speaks of partners only.")
        Silence(
            .familyInvolvement,
            nl: "Ouders komen in de tekst niet voor, behalve in de naam „1 gezin 1 plan”.",
            en: "Parents do not occur in the text, save in the name \"1 gezin 1 plan\".")
        Silence(
            .tellingFamilyOfReport,
            nl: "Of leerling en ouders van een melding horen, staat er niet.",
            en: "Whether pupil and parents hear of a report is not said.")
    }

    @Silences private static var silencesOnEscalation: [Silence] {
        Silence(
            .attendanceAtCaseMeeting,
            nl: "Een leerling kan in het ZAT worden besproken; of leerplicht daarbij zit, staat er niet.",
            en: "A pupil can be discussed in the ZAT; whether the attendance service sits in it is not said.")
        Silence(
            .regionalMeeting,
            nl: "Een bovenschools casusoverleg over leerlingen noemt de tekst niet, buiten het JCO met justitie.",
            en: "The text names no supra-school case meeting besides the JCO with justice.")
        Silence(
            .deadlockMeeting,
            nl: "Een overleg voor een vastgelopen casus noemt de tekst niet.",
            en: "The text names no meeting for a deadlocked case.")
        Silence(
            .consultationHour,
            nl: "Een preventief spreekuur komt niet voor; op het mbo is er de halve dag per week.",
            en: "A preventive consultation hour does not occur; colleges have the half day a week.")
        Silence(
            .caseTiers,
            nl: "De opschaling in de tekst gaat over scholen; treden voor de casus van een leerling zijn er niet.",
            en: "The escalation in the text concerns schools; there are no tiers for a pupil's case.")
        Silence(
            .mandate,
            nl: "Wie in een vastgelopen casus beslist, staat er niet.",
            en: "Who decides in a deadlocked case is not said.")
        Silence(
            .cooperationEscalation,
            nl: "Wat te doen als school en leerplicht er samen niet uitkomen, staat er niet.",
            en: "What to do when school and attendance service cannot agree is not said.")
        Silence(
            .urgentProcedure,
            nl: "Een spoedprocedure komt niet voor.",
            en: "An urgent procedure does not occur.")
        Silence(
            .enforcementConditions,
            nl: "De tekst zegt wanneer tegen scholen kan worden opgetreden, niet wanneer tegen leerling of "
                + "ouders.",
            en: "The text says when schools can be acted against, not when pupil or parents can.")
    }

    @Silences private static var silencesOnTheRest: [Silence] {
        Silence(
            .absoluteAbsence,
            nl: "Absoluut verzuim komt niet voor.",
            en: "Absolute absence does not occur.")
        Silence(
            .childSafety,
            nl: "Huiselijk geweld en kindermishandeling komen niet voor.",
            en: "Domestic violence and child abuse do not occur.")
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
            .consentSharing,
            nl: "Over toestemming om gegevens te delen staat er niets.",
            en: "Nothing is said on consent to share data.")
        Silence(
            .consentCare,
            nl: "Over toestemming voor hulp staat er niets.",
            en: "Nothing is said on consent to care.")
        Silence(
            .whatIsShared,
            nl: "Welke gegevens met wie worden gedeeld, staat er niet, ook niet bij de verzuimlijst.",
            en: "Which data are shared with whom is not said, not even of the absence list.")
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
