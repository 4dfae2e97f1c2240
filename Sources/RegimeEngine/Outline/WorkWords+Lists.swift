import RulePackKit

extension WorkWords {
    /// Numbers as they are spelled; the article ‘een’ is none of them.
    static let numbers: Set<String> = [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
        "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "honderd", "duizend",
        "half", "halve", "anderhalf", "anderhalve", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende",
    ]

    /// The ends of spelled numbers above twenty, such as vijfentwintig.
    static let tens = ["entwintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]

    /// Limits, stretches of time and frequencies.
    static let terms: Set<String> = [
        "binnen", "uiterlijk", "maximaal", "maximum", "minimaal", "minimum", "minstens", "hoogstens", "hooguit",
        "tenminste",
        "vanaf", "keer", "maal", "tweemaal", "driemaal", "eenmaal", "vaker", "langer", "termijn", "termijnen",
        "periode",
        "dagelijks", "dagelijkse", "wekelijks", "wekelijkse", "tweewekelijks", "maandelijks", "maandelijkse",
        "jaarlijks",
        "jaarlijkse", "halfjaarlijks", "periodiek", "regelmatig", "direct", "onmiddellijk", "meteen", "onverwijld",
        "tijdig", "spoedig", "vooraf", "dag", "dagen", "werkdag", "werkdagen", "schooldag", "schooldagen", "dagdeel",
        "dagdelen", "week", "weken", "lesweek", "lesweken", "schoolweek", "schoolweken", "maand", "maanden", "kwartaal",
        "uur", "uren", "lesuur", "lesuren", "klokuur", "klokuren", "jaar", "schooljaar", "totdat", "voordat", "zodra",
    ]

    /// Limits of more than one word, by the first of them.
    static let phrases: [String: [[String]]] = [
        "tot": [["en", "met"]], "t": [["m"]], "meer": [["dan"]], "minder": [["dan"]],
        "ten": [["minste"], ["hoogste"], ["laatste"]], "zo": [["snel"]], "of": [["meer"]], "in": [["principe"]],
        "voor": [["zover"]],
    ]

    /// Parts of words for meetings and talks, since Dutch writes ‘zorgoverleg’ as one.
    static let meetings = [
        "overleg", "gesprek", "spreekuur", "bespreking", "besproken", "bespreek", "vergadering", "bijeenkomst", "casus",
        "conferentie", "rondetafel", "huisbezoek",
    ]

    /// Whole words of the shared functions of meetings.
    static let meetingNames = words(of: MeetingFunction.shared.map(\.name.nl)).subtracting(roleNames).union([
        "mdo", "zat",
    ])

    /// Parts of words for roles.
    static let roles = [
        "ambtenaar", "ambtenaren", "dinator", "begeleider", "consulent", "medewerker", "adviseur", "directeur",
        "directie",
        "wethouder", "bestuur", "mentor", "docent", "leerkracht", "leraar", "leraren", "leerplicht", "arts",
        "verpleegkundig",
        "officier", "inspect", "politie", "verband", "hulpverlen", "jeugdhulp", "voorzitter", "regisseur", "regie",
        "leider",
        "manager", "contactperso", "deskundige", "specialist", "coach", "partner", "verantwoordelijk", "team", "loket",
        "school", "scholen", "leerling", "ouder", "gemeente",
    ]

    /// Whole words of the shared functions of parties.
    static let roleNames = words(of: PartyFunction.shared.map(\.name.nl)).union([
        "scholen", "leerlingen", "ouder", "verzorger", "verzorgers", "gemeenten", "jeugdige", "jeugdigen",
    ])

    /// The words of some names that say something by themselves.
    private static func words(of names: [String]) -> Set<String> {
        let all = names.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }
        return Set(all.filter { $0.count > 3 }).subtracting(unspecific)
    }

    /// Words that mean nothing without the rest of the name.
    private static let unspecific: Set<String> = [
        "bovenschools", "lijst", "overig", "overige", "partij", "preventief", "samen", "samenwerking", "over", "voor",
        "werk", "toegang", "veilig", "thuis", "openbaar", "landelijk",
    ]
}
