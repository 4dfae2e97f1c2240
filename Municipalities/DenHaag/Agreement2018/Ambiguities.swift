import RulePackKit

extension DenHaag.Agreement2018 {
    @Ambiguities static var ambiguities: [Ambiguity] {
        Ambiguity(
            "start-of-terms", .missing,
            question: Text(
                nl: "Vanaf welk moment lopen de termijnen in werkdagen, en telt de eerste dag mee?",
                en: "From which moment do the terms in working days run, and does the first day count?"),
            readings: [
                Reading(
                    "day-after", nl: "Vanaf de werkdag na de ontvangst, het bericht of de ontwikkeling.",
                    en: "From the working day after receipt, notice or development.",
                    .firstDay(
                        .dayAfter, "notice-of-incomplete-report", "completing-a-report", "response-to-complete-report",
                        "news-of-developments", "answers-to-questions")),
                Reading(
                    "same-day", nl: "De dag van ontvangst, bericht of ontwikkeling telt als eerste dag mee.",
                    en: "The day of receipt, notice or development counts as the first.",
                    .firstDay(
                        .sameDay, "notice-of-incomplete-report", "completing-a-report", "response-to-complete-report",
                        "news-of-developments", "answers-to-questions")),
            ], default: "day-after",
            why: Text(
                nl: "Zo worden termijnen gewoonlijk geteld; de tekst zegt het niet.",
                en: "That is how terms are usually counted; the text does not say."),
            affects: [
                "notice-of-incomplete-report", "completing-a-report", "response-to-complete-report",
                "news-of-developments", "answers-to-questions", "responds-to-complete-report",
            ]
        )
        .cite("Bijlage, Tijdens het schooljaar", 147, "binnen vijf werkdagen")
        .cite("Bijlage, Verzuimmeldingen", 157...160, "binnen drie werkdagen")

        Ambiguity(
            "working-days", .missing,
            question: Text(
                nl: "Welke dagen zijn werkdagen, met name in schoolvakanties en op feestdagen?",
                en: "Which days are working days, in school holidays and on public holidays in particular?"),
            readings: [
                Reading(
                    "general", nl: "Maandag tot en met vrijdag, behalve algemeen erkende feestdagen.",
                    en: "Monday through Friday, except generally recognised public holidays."),
                Reading(
                    "school-open", nl: "Ook schoolvakanties tellen niet mee.",
                    en: "School holidays do not count either.",
                    .reads(
                        .workingDays, as: .schoolDays, "notice-of-incomplete-report", "completing-a-report",
                        "response-to-complete-report", "news-of-developments", "answers-to-questions")),
            ], default: "general",
            why: Text(
                nl: "De tekst zegt werkdagen en niet schooldagen.", en: "The text says working days, not school days."),
            affects: [
                "notice-of-incomplete-report", "completing-a-report", "response-to-complete-report",
                "news-of-developments", "answers-to-questions", "responds-to-complete-report",
            ]
        )
        .cite("Bijlage, Verzuimmeldingen", 158, "vijf werkdagen")

        Ambiguity(
            "vo-presence", .contradiction,
            question: Text(
                nl: "Moet Leerlingzaken in het VO deelnemen aan het JES, of is dat één van de mogelijkheden?",
                en: "Must Leerlingzaken take part in the JES in secondary education, or is that one option?"),
            readings: [
                Reading(
                    "starting-point",
                    nl: "Regelmatige aanwezigheid is vereist; JES en zes keer per jaar zijn daarvoor het uitgangspunt.",
                    en: "Regular presence is required; the JES and six times a year are the starting point for it."),
                Reading(
                    "one-option",
                    nl: "Alleen regelmatige aanwezigheid is vereist; het JES is een van de vormen (1.1 onder b).",
                    en: "Only regular presence is required; the JES is one of the forms (1.1 under b)."),
            ], default: "starting-point",
            why: Text(
                nl: "De bijlage werkt de doelen en acties uit en is het meest concreet.",
                en: "The annex works out the aims and actions and is the most specific."),
            affects: ["presence-vo-jes", "presence-vo-jes-option", "presence-vo-regular", "presence-vo-six-times"]
        )
        .cite("1.1 onder b, voortgezet onderwijs", 37, "bijvoorbeeld door aanwezig")
        .cite("Bijlage, Tijdens het schooljaar", 149, "is het uitgangspunt")

        Ambiguity(
            "six-visits-and-jes", .vague,
            question: Text(
                nl: "Tellen de JES-overleggen mee voor de zes keer per jaar?",
                en: "Do the JES meetings count towards the six times a year?"),
            readings: [
                Reading("not-stated", nl: "Dat staat er niet.", en: "It is not stated."),
                Reading("separate", nl: "Nee, zes keer naast het JES.", en: "No, six times besides the JES."),
                Reading("included", nl: "Ja, zes keer met het JES erbij.", en: "Yes, six times including the JES."),
            ], default: "not-stated",
            why: Text(
                nl: "De zin verbindt beide met „en”; volgens 1.1 onder b is het JES zelf een vorm van aanwezigheid.",
                en: "The sentence joins both with \"and\"; under 1.1 b the JES itself is a form of presence."),
            affects: ["presence-vo-six-times", "presence-vo-jes"]
        )
        .cite("Bijlage, Tijdens het schooljaar", 149, "minimaal zes keer")

        Ambiguity(
            "jes-and-annex", .contradiction,
            question: Text(
                nl:
                    "Sluit leerplicht gewoonlijk aan bij het JES, of alleen in bijzondere situaties zoals de bijlage VO "
                    + "van Haaglanden zegt?",
                en: "Does the attendance service usually sit in the JES, or only in special situations as the VO annex "
                    + "of Haaglanden says?"),
            readings: [
                Reading(
                    "this-agreement", nl: "Deze afspraken gelden: deelname is het uitgangspunt.",
                    en: "This agreement holds: taking part is the starting point."),
                Reading(
                    "annex",
                    nl: "De bijlage geldt: alleen in bijzondere situaties, zolang er geen ongeoorloofd verzuim is.",
                    en: "The annex holds: only in special situations, as long as there is no unauthorised absence."),
                Reading(
                    "both",
                    nl: "Beide: structurele deelname, maar een leerling zonder gemeld verzuim alleen in bijzondere "
                        + "situaties.",
                    en: "Both: structural presence, but a pupil without reported absence in special situations only."),
            ], default: "this-agreement",
            why: Text(
                nl: "Van de bijlage is geen datum bekend, dus zij gaat niet zonder meer voor.",
                en: "The annex carries no date, so it does not simply take precedence."),
            affects: ["presence-vo-jes"]
        )
        .cite("Bijlage, Tijdens het schooljaar", 149, "deelneemt in het JES")

        Ambiguity(
            "entry-into-force", .vague,
            question: Text(
                nl: "Op welke dag zijn de afspraken ondertekend, en dus in werking getreden?",
                en: "On which day was the agreement signed, and so entered into force?"),
            readings: [
                Reading(
                    "not-stated", nl: "Dat staat er niet: niet vóór 19 april 2018, en nog in schooljaar 2017-2018.",
                    en: "It is not stated: not before 19 April 2018, and still in school year 2017-2018."),
                Reading(
                    "adoption", nl: "Op 19 april 2018, de dag van vaststelling.",
                    en: "On 19 April 2018, the day of adoption."),
                Reading(
                    "unknown", nl: "Later; de handtekeningen dragen geen datum.",
                    en: "Later; the signatures carry no date."),
            ], default: "not-stated",
            why: Text(
                nl: "De datum hoort bij de vaststelling, de handtekeningen dragen er geen; de afspraken gelden vanaf "
                    + "de ondertekening voor wat er dan van het schooljaar over is.",
                en: "The date goes with the adoption, the signatures carry none; from signature the agreement holds "
                    + "for what is then left of the school year."),
            affects: ["start"]
        )
        .cite("4.1", 80, "op de datum van ondertekening")
        .cite("Vaststelling", 89, "Aldus overeengekomen en vastgesteld")

        Ambiguity(
            "end-of-first-term", .vague,
            question: Text(
                nl: "Zijn de afspraken na het schooljaar 2017-2018 nog steeds van kracht?",
                en: "Is the agreement still in force after school year 2017-2018?"),
            readings: [
                Reading(
                    "renewed", nl: "De afspraken lopen door, mits er geen besluit tot wijziging of beëindiging is.",
                    en: "The agreement runs on, provided that there is no decision to change or end it."),
                Reading(
                    "ended", nl: "Een besluit dat hier niet bekend is, kan ze hebben beëindigd.",
                    en: "A decision not known here may have ended it."),
            ], default: "renewed",
            why: Text(
                nl: "De tekst regelt de stilzwijgende verlenging; een later besluit is geen deel van de bronnen.",
                en: "The text provides for tacit renewal; no later decision is among the sources."),
            affects: ["first-term", "tacit-renewal", "renewal-without-decision", "changes"]
        )
        .cite("4.1", 80, "restant van het schooljaar")
        .cite("4.2", 82, "gewijzigd en/of beëindigd")
        .cite("4.3", 84, "Zonder wijzigingsbesluit")

        Ambiguity(
            "returned-or-completed", .contradiction,
            question: Text(
                nl:
                    "Gaat een onvoldoende melding meteen retour, of krijgt de school eerst vijf werkdagen om haar aan te "
                    + "vullen?",
                en: "Is an insufficient report returned at once, or does the school first get five working days to "
                    + "complete it?"),
            readings: [
                Reading(
                    "completed-first",
                    nl: "Eerst bericht en vijf werkdagen om aan te vullen; daarna geldt zij als niet verzonden.",
                    en: "First notice and five working days to complete; after that it counts as not sent.",
                    .drops("insufficient-report-returned")),
                Reading(
                    "returned-at-once", nl: "Zij gaat meteen retour en wordt niet behandeld.",
                    en: "It is returned at once and not dealt with.",
                    .drops("notice-of-incomplete-report", "completing-a-report", "counts-as-not-sent")),
            ], default: "completed-first",
            why: Text(
                nl: "De werkafspraken in de bijlage werken de algemene regel van 1.2 onder b uit.",
                en: "The working agreements of the annex work out the general rule of 1.2 b."),
            affects: [
                "insufficient-report-returned", "what-is-missing-explained", "counts-as-not-sent",
                "poor-reports-come-back", "notice-of-incomplete-report", "completing-a-report",
            ]
        )
        .cite("1.2 onder b", 50, "niet in behandeling nemen")
        .cite("Bijlage, Verzuimmeldingen", 157...158, "als niet verzonden beschouwd")

        status
    }
}
