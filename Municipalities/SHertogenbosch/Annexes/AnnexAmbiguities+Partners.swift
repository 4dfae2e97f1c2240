import RulePackKit

extension SHertogenbosch {
    @Ambiguities static var partnerAmbiguities: [Ambiguity] {
        Ambiguity(
            "care-team-or-zat-or-mdo", .vague,
            question: Text(
                nl: "Zijn „zorgteam/ZAT/MDO” drie namen voor één overleg, of drie overleggen?",
                en: "Are \"zorgteam/ZAT/MDO\" three names of one meeting, or three meetings?"),
            readings: [
                Reading(
                    "two", nl: "Zorgteam en ZAT zijn hetzelfde, in po en vo; het MDO is een ander overleg.",
                    en: "Zorgteam and ZAT are the same, in po and vo; the MDO is another meeting."),
                Reading("one", nl: "Drie namen voor één overleg.", en: "Three names of one meeting."),
            ],
            default: "two",
            why: Text(
                nl: "De inleiding stelt ZAT en zorgteam gelijk; het MDO wordt apart gepland bij stagnatie.",
                en: "The introduction equates ZAT and zorgteam; the MDO is planned apart when a case stalls."),
            affects: ["youth-doctor-joins-meetings", "officer-joins-meetings", "social-work-joins-meetings"]
        )
        .cite("Bijlage 5, Jeugdarts", 644, "zorgteam/ZAT/MDO")
        .cite("Bijlage 5, Leerplichtambtenaar", 659, "zorgteam/ZAT/MDO")
        .cite("Bijlage 5, Schoolmaatschappelijk werk", 678, "zorgteam/ZAT/MDO")

        Ambiguity(
            "ldos-or-lvs-in-vo", .contradiction,
            question: Text(
                nl: "Uit welk systeem put het samenwerkingsverband vo: LDOS of ook LVS?",
                en: "From which system does the vo partnership draw: LDOS or LVS too?"),
            readings: [
                Reading("ldos", nl: "Alleen LDOS; LVS hoort bij het po.", en: "LDOS alone; LVS belongs to po."),
                Reading("both", nl: "Uit beide, want beide staan er.", en: "From both, since both are named."),
            ],
            default: "ldos",
            why: Text(
                nl: "Hoofdstuk 2 wijst LDOS aan voor vo en LVS voor po.",
                en: "Chapter 2 assigns LDOS to vo and LVS to po."),
            affects: [
                "partnership-vo-talks-to-coordinators", "partnership-vo-feedback", "recording-vo", "recording-po",
            ]
        )
        .cite("Bijlage 5, Samenwerkingsverband vo", 691...692, "gemeld in LDOS/LVS")
        .cite("Bijlage 5, Samenwerkingsverband vo", 694...695, "registratie in LDOS/LVS")
        .cite("2. Registratie en signalering", 99...100, "LVS voor po")

        Ambiguity(
            "receiver-of-quarterly-feedback", .missing,
            question: Text(
                nl: "Aan wie koppelt het samenwerkingsverband vo elke drie maanden terug?",
                en: "To whom does the vo partnership feed back every three months?"),
            readings: [
                Reading(
                    "coordinators", nl: "Aan de ondersteuningscoördinatoren van de scholen.",
                    en: "To the support coordinators of the schools."),
                Reading(
                    "attendance", nl: "Aan leerplicht en de gemeente.", en: "To attendance service and municipality."),
            ],
            default: "coordinators",
            why: Text(
                nl: "De zin gaat door over hun overleg; een ontvanger staat er niet.",
                en: "The sentence goes on about their meeting; no receiver is named."),
            affects: ["partnership-vo-feedback"]
        )
        .cite("Bijlage 5, Samenwerkingsverband vo", 694...695, "een terugkoppeling (leerlingen met")

        Ambiguity(
            "participants-of-case-meeting", .lostText,
            question: Text(
                nl: "Bij het casuïstiekoverleg sluit een haakje dat nergens opent: wat stond ertussen?",
                en: "For the case meeting a parenthesis closes that never opens: what stood in it?"),
            readings: [
                Reading(
                    "all-take-part", nl: "Niets bijzonders; alle zes genoemden nemen deel.",
                    en: "Nothing special; all six named take part."),
                Reading(
                    "some-optional", nl: "Een deel van de rij stond tussen haakjes en neemt alleen soms deel.",
                    en: "Part of the list stood in parentheses and takes part only at times."),
            ],
            default: "all-take-part",
            why: Text(
                nl: "De zin kondigt deelnemers aan en maakt geen verschil tussen hen.",
                en: "The sentence announces participants and makes no difference between them."),
            affects: ["casuistiekoverleg-thuiszitters"]
        )
        .cite("Bijlage 5, Samenwerkingsverband vo", 700...702, "medewerker vanuit Oosterpoort)")

        Ambiguity(
            "when-four-weeks-begin", .vague,
            question: Text(
                nl: "Vanaf welke dag lopen de vier weken thuiszitten, en tellen vakanties mee?",
                en: "From which day do the four weeks out of school run, and do holidays count?"),
            readings: [
                Reading(
                    "first-day", nl: "Vanaf de eerste dag zonder onderwijs, vakanties meegeteld.",
                    en: "From the first day without education, holidays included."),
                Reading(
                    "school-weeks", nl: "Vanaf de eerste dag zonder onderwijs, alleen schoolweken.",
                    en: "From the first day without education, school weeks only."),
            ],
            default: "first-day",
            why: Text(
                nl: "De tekst zegt weken, tussen haakjes en zonder begin of telwijze.",
                en: "The text says weeks, in parentheses, without a start or a way of counting."),
            affects: ["out-of-school-four-weeks", "initiative-for-wide-meeting"]
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 711, "langer duurt (dan vier weken)")

        Ambiguity(
            "lead-in-wide-meeting", .vague,
            question: Text(
                nl: "Wie heeft de regie bij een breed overleg: de school of het samenwerkingsverband po?",
                en: "Who leads at a wide meeting: the school or the po partnership?"),
            readings: [
                Reading(
                    "school", nl: "De school; het samenwerkingsverband stuurt alleen het gesprek.",
                    en: "The school; the partnership only steers the talk."),
                Reading(
                    "partnership", nl: "Het samenwerkingsverband; de school is alleen nog formeel verantwoordelijk.",
                    en: "The partnership; the school is but formally responsible."),
            ],
            default: "school",
            why: Text(
                nl: "De tekst laat de regie bij de school en zegt nergens dat die overgaat.",
                en: "The text leaves the lead with the school and nowhere says that it passes."),
            affects: ["po-school-keeps-lead", "school-of-origin-stays-responsible", "partnership-po-steers"]
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 708...709, "De regie blijft")
        .cite("Bijlage 5, Samenwerkingsverband po", 715...717, "meer sturende positie")

        Ambiguity(
            "which-school-stays-responsible", .contradiction,
            question: Text(
                nl: "Welke school blijft verantwoordelijk: die van inschrijving of die van herkomst?",
                en: "Which school stays responsible: that of enrolment or that of origin?"),
            readings: [
                Reading("same", nl: "Dezelfde school, met twee namen.", en: "The same school, under two names."),
                Reading(
                    "origin", nl: "Bij een breed overleg die van herkomst, ook na een overstap.",
                    en: "At a wide meeting that of origin, even after a transfer."),
            ],
            default: "same",
            why: Text(
                nl: "De tekst spreekt nergens over een overstap en stelt geen twee scholen tegenover elkaar.",
                en: "The text nowhere speaks of a transfer and does not set two schools against each other."),
            affects: ["po-school-keeps-lead", "school-of-origin-stays-responsible"]
        )
        .cite("Bijlage 5, Samenwerkingsverband po", 708...709, "staat ingeschreven")
        .cite("Bijlage 5, Samenwerkingsverband po", 716, "de school van herkomst")
    }
}
