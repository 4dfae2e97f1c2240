import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfTheTable: [Ambiguity] {
        Ambiguity(
            "table-order", .lostText,
            question: Text(
                nl: "De kolommen zijn los overgenomen: hoort de eerste datum bij de eerste activiteit, en zo verder?",
                en: "The columns were copied apart: does the first date go with the first activity, and so on?"),
            readings: [
                Reading(
                    "by-order",
                    nl: "Ja, bij b tot en met i: daar zijn evenveel data als activiteiten. Het blijft onze lezing.",
                    en: "Yes, at b through i: there are as many dates as activities there. It remains our reading."),
                Reading(
                    "not-matched", nl: "Nee: de kolommen zeggen niets over de paren.",
                    en: "No: the columns say nothing of the pairs."),
            ], default: "by-order",
            why: Text(
                nl:
                    "De aantallen zijn gelijk en de inhoud past; alleen bij luxe verzuim noemt de zin een andere datum.",
                en:
                    "The numbers are equal and the contents fit; only at luxury absence the sentence names another date."
            ),
            affects: [
                "work-at-colleges", "presence-mbo", "light-absence-at-colleges", "presence-vo-on-request",
                "light-absence-at-vo", "secondment", "inform-all-schools", "material-tested", "texts-for-guides",
                "desk-starts", "report-through-desk", "schools-report", "schools-told-of-desk",
                "luxury-policy-planning", "luxury-absence-on-agenda", "visit-all-schools", "visits-any",
                "visit-primary-schools", "visit-secondary-schools", "school-files-set-up", "one-family-one-plan",
                "apply-method", "train-initiators", "format-in-lba", "agree-on-missed-appointments",
                "joint-guidance-ongoing", "towards-officer-plus", "use-out-of-school-guidance",
                "agree-with-partnerships", "agree-with-inspectorate", "sparing-exemptions", "register-out-of-school",
                "out-of-school-in-lba", "introduce-lba", "introduce-document-system", "quality-cycle",
                "take-over-noordwijkerhout", "recruit-officer", "new-school-division",
            ]
        )
        .cite("Speerpunt b, Tijdsplanning", 52...53, "Mei – december 2009")
        .cite("Speerpunt c, Tijdsplanning", 75...77, "September 2009")
        .cite("Speerpunt c, Tijdsplanning", 79...83, "Juni 2009")
        .cite("Speerpunt d, Tijdsplanning", 113...117, "Elk kwartaal")
        .cite("Speerpunt e, Tijdsplanning", 139...143, "Zomer 2009")
        .cite("Speerpunt f, Tijdsplanning", 154...155, "Doorlopend")
        .cite("Speerpunt h, Tijdsplanning", 193...196, "Voorjaar 2009")
        .cite("Speerpunt i, Tijdsplanning", 216...219, "n.t.b.")

        Ambiguity(
            "matching-a", .lostText,
            question: Text(
                nl: "Bij a staan vijf activiteiten en vier data: welke hoort waarbij?",
                en: "At a there are five activities and four dates: which goes with which?"),
            readings: [
                Reading(
                    "not-matched", nl: "Niet te zeggen: geen van de activiteiten krijgt een datum.",
                    en: "It cannot be said: none of the activities gets a date."),
                Reading(
                    "first-is-heading",
                    nl: "De eerste is het opschrift; de verwijzingen naar Halt beginnen dan in januari 2010.",
                    en: "The first is the heading; referrals to Halt then start in January 2010."),
                Reading(
                    "from-the-top",
                    nl: "Van boven af: invoering in juni 2009, richtlijnen in januari 2010, verwijzingen zonder datum.",
                    en: "From the top: introduction in June 2009, guidelines in January 2010, referrals without a date."
                ),
            ], default: "not-matched",
            why: Text(
                nl: "De aantallen zijn niet gelijk, en de tekst zegt niet welke activiteit geen datum heeft.",
                en: "The numbers are not equal, and the text does not say which activity has no date."),
            affects: [
                "introduce-halt", "halt-planning", "halt-partnerships", "halt-information-meeting", "halt-guidelines",
                "halt-referrals-start",
            ]
        )
        .cite("Speerpunt a, Activiteiten", 20...24, "invoeren Halt-afdoening Spijbelen")
        .cite("Speerpunt a, Tijdsplanning", 30...34, "Juni 2009")
        .cite("Speerpunt a, Tijdsplanning", 36, "Januari 2010")

        Ambiguity(
            "parties-by-order", .lostText,
            question: Text(
                nl: "Bij a, c, d, f, g en h staan niet evenveel partijen als activiteiten: welke hoort waarbij?",
                en: "At a, c, d, f, g and h there are not as many parties as activities: which goes with which?"),
            readings: [
                Reading(
                    "as-named", nl: "Niet te zeggen: een activiteit heeft alleen de partijen die zij zelf noemt.",
                    en: "It cannot be said: an activity has only the parties that it names itself."),
                Reading(
                    "from-the-top",
                    nl:
                        "Van boven af: bij c dan het werkgroepje bij het toetsen, de beleidsmedewerkers bij luxe verzuim.",
                    en: "From the top: at c the working group tests, the policy officers go with luxury absence."),
                Reading(
                    "whole-focus-point", nl: "De partijen horen bij alle activiteiten van hun speerpunt.",
                    en: "The parties belong to all activities of their focus point."),
            ], default: "as-named",
            why: Text(
                nl: "Dat staat in de zinnen zelf; meer geeft de kolom niet.",
                en: "That stands in the sentences themselves; the column gives no more."),
            affects: [
                "halt-planning", "werkgroep", "beleidsmedewerkers", "trajectbegeleider", "material-tested",
                "texts-for-guides", "uniform-luxury-policy", "luxury-policy-planning", "holiday-schedules-aligned",
                "luxury-absence-on-agenda", "school-files-set-up", "joint-guidance-ongoing", "towards-officer-plus",
                "distinguish-worrying-absence", "use-out-of-school-guidance", "sparing-exemptions",
                "register-out-of-school",
            ]
        )
        .cite("Speerpunt a, Betrokken partijen", 38...42, "Openbaar Ministerie")
        .cite("Speerpunt c, Betrokken partijen", 90...93, "Werkgroepje")
        .cite("Speerpunt c, Betrokken partijen", 95...99, "Beleidsmedewerkers")
        .cite("Speerpunt d, Betrokken partijen", 120...123, "scholen")
        .cite("Speerpunt f, Betrokken partijen", 156...159, "Trajectbegeleiders")
        .cite("Speerpunt g, Betrokken partijen", 177...179, "OM")
        .cite("Speerpunt h, Betrokken partijen", 199...201, "Onderwijsinspectie")

        Ambiguity(
            "luxury-absence-date", .contradiction,
            question: Text(
                nl: "Moet het beleid over luxe verzuim er begin 2010 zijn of al voor schooljaar 2009/2010?",
                en: "Must the policy on luxury absence exist early 2010 or before school year 2009/2010 already?"),
            readings: [
                Reading(
                    "early-2010", nl: "Begin 2010, zoals de activiteit zelf zegt.",
                    en: "Early 2010, as the activity itself says."),
                Reading(
                    "before-school-year",
                    nl: "Voor de start van het schooljaar 2009/2010, zoals de planning op volgorde "
                        + "zegt.",
                    en: "Before school year 2009/2010 starts, as the planning says by order."),
                Reading(
                    "policy-and-schedule",
                    nl: "Beide: het beleid begin 2010, de vakantieroosters voor het schooljaar.",
                    en: "Both: the policy early 2010, the holiday schedules before the school year."),
            ], default: "early-2010",
            why: Text(
                nl: "Die datum staat in de zin zelf; de andere is alleen op volgorde gevonden.",
                en: "That date stands in the sentence itself; the other was found by order only."),
            affects: ["uniform-luxury-policy", "luxury-policy-planning", "holiday-schedules-aligned"]
        )
        .cite("Speerpunt c, Activiteiten", 70, "Begin 2010")
        .cite("Speerpunt c, Tijdsplanning", 85, "Voor de start")

        Ambiguity(
            "end-of-period", .vague,
            question: Text(
                nl: "Wanneer houdt het werkplan op: met het derde schooljaar of met het kalenderjaar 2012?",
                en: "When does the work plan end: with the third school year or with calendar year 2012?"),
            readings: [
                Reading(
                    "not-stated", nl: "Niet te zeggen: ergens van 31 juli tot en met 31 december 2012.",
                    en: "It cannot be said: somewhere from 31 July through 31 December 2012."),
                Reading(
                    "third-school-year",
                    nl: "Op 31 juli 2012, het einde van het derde schooljaar (2009/2010 tot en met 2011/2012).",
                    en: "On 31 July 2012, the end of the third school year (2009/2010 through 2011/2012)."),
                Reading(
                    "calendar-year", nl: "Op 31 december 2012, het einde van het jaar in de titel.",
                    en: "On 31 December 2012, the end of the year in the title."),
            ], default: "not-stated",
            why: Text(
                nl: "De titel noemt alleen jaartallen, de inleiding alleen drie schooljaren; een dag staat er niet.",
                en: "The title names years only, the introduction three school years only; there is no day."),
            affects: ["period", "three-school-years"]
        )
        .cite("Titel", 5, "2009 t/m 2012")
        .cite("Inleiding", 9, "komende drie schooljaren")
    }
}
