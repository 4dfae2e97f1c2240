import RulePackKit

extension HollandRijnland {
    @Ambiguities static var ambiguitiesOfTheTable: [Ambiguity] {
        Ambiguity(
            "table-order", .lostText,
            question: Text(
                nl: "Hoort bij b, e en i de eerste datum bij de eerste activiteit, en zo verder?",
                en: "At b, e and i, does the first date go with the first activity, and so on?"),
            readings: [
                Reading(
                    "by-order", nl: "Ja: er zijn evenveel data als activiteiten, en de volgorde past bij de inhoud.",
                    en: "Yes: there are as many dates as activities, and the order fits the contents."),
                Reading(
                    "not-matched",
                    nl: "Nee: de kolommen zijn los van elkaar overgenomen en zeggen niets over de paren.",
                    en: "No: the columns were copied separately and say nothing of the pairs."),
            ], default: "by-order",
            why: Text(
                nl: "De aantallen zijn gelijk (twee, vijf en zes) en geen enkel paar is op zichzelf onwaarschijnlijk.",
                en: "The numbers are equal (two, five and six) and no single pair is unlikely in itself."),
            affects: [
                "work-at-colleges", "presence-mbo", "light-absence-at-colleges", "presence-vo-on-request", "secondment",
                "one-family-one-plan", "apply-method",
                "train-initiators", "format-in-lba", "agree-on-missed-appointments", "introduce-lba",
                "introduce-document-system", "quality-cycle", "take-over-noordwijkerhout", "recruit-officer",
                "new-school-division",
            ]
        )
        .cite("Speerpunt b, Tijdsplanning", 52...53, "Mei – december 2009")
        .cite("Speerpunt e, Tijdsplanning", 139...143, "Zomer 2009")
        .cite("Speerpunt i, Tijdsplanning", 216...221, "Mei 2009")

        Ambiguity(
            "matching-a", .lostText,
            question: Text(
                nl: "Bij a staan vijf activiteiten en vier data: welke hoort waarbij?",
                en: "At a there are five activities and four dates: which goes with which?"),
            readings: [
                Reading(
                    "first-is-heading",
                    nl:
                        "De eerste regel is het opschrift; de vier stappen eronder hebben elk een datum, en de verwijzingen "
                        + "beginnen in januari 2010.",
                    en:
                        "The first line is the heading; each of the four steps below has a date, and referrals start in "
                        + "January 2010."),
                Reading(
                    "from-the-top",
                    nl: "Van boven af: de invoering in juni 2009, en het begin van de verwijzingen zonder datum.",
                    en: "From the top: the introduction in June 2009, and the start of referrals without a date."),
                Reading(
                    "not-matched", nl: "De data zijn niet aan activiteiten te koppelen.",
                    en: "The dates cannot be tied to activities."),
            ], default: "first-is-heading",
            why: Text(
                nl:
                    "Zo vallen voorbespreking en bijeenkomst vóór de richtlijnen, en beginnen richtlijnen en verwijzingen in "
                    + "dezelfde maand.",
                en:
                    "Then preliminary talk and meeting come before the guidelines, and guidelines and referrals start in "
                    + "the same month."),
            affects: [
                "introduce-halt", "halt-partnerships", "halt-information-meeting", "halt-guidelines",
                "halt-referrals-start",
            ]
        )
        .cite("Speerpunt a, Activiteiten", 20...24, "invoeren Halt-afdoening Spijbelen")
        .cite("Speerpunt a, Tijdsplanning", 30...34, "Juni 2009")
        .cite("Speerpunt a, Tijdsplanning", 36, "Januari 2010")

        Ambiguity(
            "matching-c", .lostText,
            question: Text(
                nl: "Bij c staan zeven activiteiten, zeven data en zes partijen: bij wie hoort de zesde partij?",
                en: "At c there are seven activities, seven dates and six parties: where does the sixth party belong?"),
            readings: [
                Reading(
                    "from-the-top",
                    nl:
                        "Van boven af: de beleidsmedewerkers bij het beleid over luxe verzuim, en bij AO Jeugd niemand.",
                    en: "From the top: the policy officers with the policy on luxury absence, and nobody with AO Jeugd."
                ),
                Reading(
                    "last-two", nl: "De beleidsmedewerkers horen bij beide laatste activiteiten.",
                    en: "The policy officers belong to both last activities."),
                Reading(
                    "not-matched", nl: "Data en partijen zijn niet aan activiteiten te koppelen.",
                    en: "Dates and parties cannot be tied to activities."),
            ], default: "from-the-top",
            why: Text(
                nl: "Van boven af passen alle zes: het werkgroepje bij het toetsen en IBG bij het melden.",
                en: "From the top all six fit: the working group with the testing and IBG with the reporting."),
            affects: [
                "inform-all-schools", "material-tested", "texts-for-guides", "desk-starts", "report-through-desk",
                "schools-told-of-desk", "uniform-luxury-policy", "luxury-policy-planning",
                "holiday-schedules-aligned", "luxury-absence-on-agenda",
            ]
        )
        .cite("Speerpunt c, Activiteiten", 70...72, "Agenderen luxe verzuim")
        .cite("Speerpunt c, Betrokken partijen", 95...99, "Beleidsmedewerkers")

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
            "matching-d", .lostText,
            question: Text(
                nl:
                    "Bij d staan vier activiteiten, vier data en drie keer „scholen”: welke activiteit heeft geen partij?",
                en:
                    "At d there are four activities, four dates and three times \"schools\": which activity has no party?"
            ),
            readings: [
                Reading(
                    "from-the-top", nl: "De laatste: de schooldossiers legt het bureau zelf aan.",
                    en: "The last: the bureau sets up the school files itself."),
                Reading(
                    "not-matched", nl: "De partijen gelden voor het hele speerpunt.",
                    en: "The parties hold for the whole focus point."),
            ], default: "from-the-top",
            why: Text(
                nl: "De eerste drie activiteiten zijn bezoeken aan scholen, de vierde is werk in LBA.",
                en: "The first three activities are visits to schools, the fourth is work in LBA."),
            affects: [
                "visit-all-schools", "visits-any", "visit-primary-schools", "visit-secondary-schools",
                "school-files-set-up",
            ]
        )
        .cite("Speerpunt d, Tijdsplanning", 113...117, "Elk kwartaal")
        .cite("Speerpunt d, Betrokken partijen", 120...123, "scholen")

        Ambiguity(
            "matching-f", .lostText,
            question: Text(
                nl: "Bij f staan twee activiteiten, twee data en drie partijen: hoe zijn de partijen verdeeld?",
                en: "At f there are two activities, two dates and three parties: how are the parties divided?"),
            readings: [
                Reading(
                    "one-and-two",
                    nl: "De trajectbegeleiders bij de eerste, MBO en Jongerenloket bij de leerplichtambtenaar plus.",
                    en: "The route counsellors with the first, MBO and youth desk with the officer plus."),
                Reading(
                    "whole-focus-point", nl: "Alle drie bij beide activiteiten.", en: "All three with both activities."),
            ], default: "one-and-two",
            why: Text(
                nl: "De eerste partij staat zonder streepje apart, en alleen de tweede activiteit gaat over het mbo.",
                en: "The first party stands apart without a bullet, and only the second activity is on the colleges."),
            affects: ["joint-guidance-ongoing", "towards-officer-plus"]
        )
        .cite("Speerpunt f, Betrokken partijen", 156...159, "MBO")

        Ambiguity(
            "matching-g", .lostText,
            question: Text(
                nl: "Bij g staan drie activiteiten, drie keer n.t.b. en twee partijen: horen die bij alle drie?",
                en: "At g there are three activities, three times n.t.b. and two parties: do these belong to all three?"
            ),
            readings: [
                Reading(
                    "as-named", nl: "Alleen bij de twee activiteiten die OM en Raad zelf noemen.",
                    en: "Only to the two activities that themselves name prosecutor and council."),
                Reading(
                    "whole-focus-point", nl: "Bij alle drie, dus ook bij het onderscheid en het JCO.",
                    en: "To all three, so to the distinction and the JCO too."),
                Reading(
                    "from-the-top", nl: "Van boven af: OM bij de eerste, de Raad bij de tweede, niemand bij de derde.",
                    en: "From the top: prosecutor with the first, council with the second, nobody with the third."),
            ], default: "as-named",
            why: Text(
                nl: "Dat staat in de zinnen zelf; meer zegt de platgeslagen kolom niet.",
                en: "That stands in the sentences themselves; the flattened column says no more."),
            affects: [
                "shorten-investigations", "planning-follows-peaks", "distinguish-worrying-absence", "jco-changes",
            ]
        )
        .cite("Speerpunt g, Tijdsplanning", 173...175, "n.t.b.")
        .cite("Speerpunt g, Betrokken partijen", 177...179, "OM")

        Ambiguity(
            "matching-h", .lostText,
            question: Text(
                nl: "Bij h staan vijf activiteiten, vijf data en twee partijen: bij welke activiteiten horen die?",
                en: "At h there are five activities, five dates and two parties: to which activities do these belong?"),
            readings: [
                Reading(
                    "by-sense", nl: "Bij de twee activiteiten die hen zelf noemen: de tweede en de derde.",
                    en: "To the two activities that name them: the second and the third."),
                Reading(
                    "from-the-top", nl: "Van boven af, bij de handreiking en de afspraken over plaatsing.",
                    en: "From the top, to the guidance and the agreements on placement."),
                Reading(
                    "not-matched", nl: "De partijen gelden voor het hele speerpunt.",
                    en: "The parties hold for the whole focus point."),
            ], default: "by-sense",
            why: Text(
                nl: "De activiteiten noemen samenwerkingsverbanden en onderwijsinspectie bij naam.",
                en: "The activities mention partnerships and inspectorate by name."),
            affects: [
                "use-out-of-school-guidance", "agree-with-partnerships", "agree-with-inspectorate",
                "sparing-exemptions", "register-out-of-school", "out-of-school-in-lba",
            ]
        )
        .cite("Speerpunt h, Activiteiten", 184...187, "de onderwijsinspectie")
        .cite("Speerpunt h, Tijdsplanning", 193...198, "n.t.b.")
        .cite("Speerpunt h, Betrokken partijen", 199...201, "Onderwijsinspectie")

        ambiguitiesOfDates
    }
}
