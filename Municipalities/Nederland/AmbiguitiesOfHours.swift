import RulePackKit

extension Nederland {
    @Ambiguities static var ambiguitiesOfHours: [Ambiguity] {
        // It comes before the kind of hour, which then reads the hours of whichever range is meant.
        Ambiguity(
            "sixteen-itself", .contradiction,
            question: Text(
                nl: "Is de grens bereikt bij zestien uur, of pas daarboven?",
                en: "Is the limit reached at sixteen hours, or only above?"),
            readings: [
                Reading("at-sixteen", nl: "bij zestien uur", en: "at sixteen hours"),
                Reading(
                    "above-sixteen", nl: "pas boven zestien uur", en: "only above sixteen hours",
                    .range(.moreThan(16, .hours), po, vo, mbo)),
            ],
            default: "at-sixteen",
            why: Text(
                nl: "zo staat het in de wet; „meer dan 16” komt uit oudere voorlichting",
                en: "so the Act has it; \"more than 16\" is from older public guidance"),
            affects: [po, vo, mbo]
        )
        .cite("artikel 21a", 20, "not above 16")
        .cite("Slot", 26, "\"more than 16\"")

        Ambiguity(
            "kind-of-hour", .gap,
            question: Text(
                nl: "Tellen voor de zestien uur lesuren of klokuren?",
                en: "Do lesson hours or clock hours count towards the sixteen?"),
            readings: [
                Reading(
                    "not-decided", nl: "de soort uur blijft open: geteld wordt wat als uur is vastgelegd",
                    en: "the kind of hour stays open: what was recorded as an hour counts"),
                Reading(
                    "lesson-hours", nl: "lesuren, in elke sector", en: "lesson hours, in every sector",
                    .reads(.hours, as: .lessonHours, po, vo, mbo)),
                Reading(
                    "clock-hours", nl: "klokuren, in elke sector", en: "clock hours, in every sector",
                    .reads(.hours, as: .clockHours, po, vo, mbo)),
                Reading(
                    "by-sector", nl: "klokuren in het basisonderwijs, lesuren in het vo; voor het mbo blijft het open",
                    en: "clock hours in primary, lesson hours in secondary education; open for mbo",
                    .reads(.hours, as: .clockHours, po), .reads(.hours, as: .lessonHours, vo), .leavesOpen(mbo)),
            ],
            default: "not-decided",
            why: Text(
                nl: "de samenvatting spreekt van uren les- of praktijktijd; in de praktijk verschilt de soort uur per "
                    + "sector",
                en: "the summary says hours of lesson or practice time; in practice the kind of hour differs by "
                    + "sector"),
            affects: [po, vo, mbo]
        )
        .cite("Slot", 25, "Which kind of hour counts")

        Ambiguity(
            "teaching-week", .vague,
            question: Text(
                nl: "Waar begint een lesweek, en is een week met één schooldag er een?",
                en: "Where does a teaching week begin, and is a week with one school day such a week?"),
            readings: [
                Reading(
                    "from-monday", nl: "op maandag; een week met minstens één schooldag is een lesweek",
                    en: "on Monday; a week with at least one school day is a teaching week"),
                Reading(
                    "otherwise", nl: "op een andere dag, of pas bij meer schooldagen is het een lesweek",
                    en: "on another day, or it takes more school days to be a teaching week",
                    .leavesOpen(po, vo, mbo)),
            ],
            default: "from-monday",
            why: Text(
                nl: "de samenvatting zegt alleen dat vakantieweken niet tellen",
                en: "the summary only says that weeks of holiday do not count"),
            affects: [po, vo, mbo]
        )
        .cite("artikel 21a", 20, "holiday do not count")

        Ambiguity(
            "practice-time-mbo", .vague,
            question: Text(
                nl: "Telt in het mbo ook praktijktijd mee, nu de latere versie alleen van lestijd spreekt?",
                en: "Does practice time count in mbo, as the later version speaks of lesson time alone?"),
            readings: [
                Reading(
                    "counts", nl: "les- en praktijktijd tellen samen", en: "lesson and practice time count together"),
                Reading(
                    "lesson-time-only", nl: "alleen lestijd telt", en: "lesson time alone counts", .leavesOpen(mbo)),
            ],
            default: "counts",
            why: Text(
                nl: "de algemene zin noemt les- of praktijktijd voor alle scholen",
                en: "the general sentence names lesson or practice time for all schools"),
            affects: [mbo]
        )
        .cite("artikel 21a lid 2", 20, "zestien uren van de lestijd")
    }

    private static let po = "sixteen-hours-po"
    private static let vo = "sixteen-hours-vo"
    private static let mbo = "sixteen-hours-mbo"
}
