import RulePackKit

extension HollandRijnland {
    static let focusA = "a. licht verzuim en te laat komen"
    static let focusB = "b. leerplicht zichtbaar in het mbo"
    static let focusC = "c. scholen informeren over melden en verlof"
    static let focusD = "d. adviseren over verzuimregistratie en verzuimbeleid"
    static let focusE = "e. samenwerken met ketenpartners"
    static let focusF = "f. Jongerenloket voor 16 en 17 jaar"
    static let focusG = "g. doorlooptijden"
    static let focusH = "h. minder thuiszitters"
    static let focusI = "i. eigen werkproces"

    @Provisions static var focusPoints: [Provision] {
        Objective(
            "focus-a-light-absence", answers: .focusPoints,
            "Speerpunt a: op licht verzuim en te laat komen volgt een sanctie die past"
        )
        .brief("a. passende sanctie op licht verzuim en te laat komen")
        .cite("Speerpunt a", 18, "passende wijze gesanctioneerd")

        Objective(
            "focus-b-mbo", answers: .focusPoints,
            "Speerpunt b: leerplicht wordt in het mbo zichtbaar en herkenbaar"
        )
        .in(.mbo)
        .brief("b. leerplicht krijgt een gezicht in het mbo")
        .cite("Speerpunt b", 44, "gezicht binnen het MBO")

        Objective(
            "focus-c-informing", answers: .focusPoints,
            "Speerpunt c: scholen weten van het RBL hoe zij verzuim melden en wat er geldt voor verlof", by: rbl
        )
        .brief("c. scholen informeren over melden en verlof")
        .cite("Speerpunt c", 57, "informeert de scholen")

        Objective(
            "focus-d-advising", answers: .focusPoints,
            "Speerpunt d: scholen krijgen van het RBL advies over verzuimregistratie en verzuimbeleid", by: rbl
        )
        .brief("d. advies over verzuimregistratie en verzuimbeleid")
        .cite("Speerpunt d", 101, "adviseert scholen")

        Objective(
            "focus-e-partners", answers: .focusPoints, "Speerpunt e: de samenwerking met ketenpartners",
            by: ketenpartners
        )
        .brief("e. samenwerken met ketenpartners")
        .modality(.description)
        .cite("Speerpunt e", 125, "Samenwerking met ketenpartners")

        Objective(
            "absence-ends-sooner", answers: .expectedResults,
            "Het samenwerken met ketenpartners moet ertoe leiden dat verzuim sneller eindigt", by: ketenpartners
        )
        .brief("verzuim eindigt sneller")
        .cite("Speerpunt e", 125, "snellere beëindiging")

        Objective(
            "focus-f-youth-desk", answers: .focusPoints,
            "Speerpunt f: voor 16- en 17-jarigen schakelt leerplicht vaker het Jongerenloket in",
            by: leerplichtambtenaar
        )
        .interpreted(
            nl: "De tekst zegt „door leerplicht”; wij lezen: de leerplichtambtenaar.",
            en: "The text says \"door leerplicht\"; we read: the attendance officer."
        )
        .brief("f. vaker het Jongerenloket bij 16 en 17 jaar")
        .cite("Speerpunt f", 146, "16 en 17 jaar")

        Objective(
            "focus-g-lead-times", answers: .focusPoints,
            "Speerpunt g: de doorlooptijden; de kop zegt niet of zij korter moeten"
        )
        .brief("g. doorlooptijden")
        .modality(.description)
        .cite("Speerpunt g", 163, "Doorlooptijden")

        Objective(
            "focus-h-out-of-school", answers: .focusPoints, "Speerpunt h: de aanpak om minder thuiszitters te krijgen"
        )
        .brief("h. minder thuiszitters")
        .cite("Speerpunt h", 181, "Verminderen van het aantal")

        Objective(
            "fewer-out-of-school", answers: .outOfSchoolTarget,
            "Het aantal thuiszitters moet omlaag; een getal of een datum staat er niet bij"
        )
        .brief("minder thuiszitters, zonder getal of datum")
        .cite("Speerpunt h", 181, "aantal thuiszitters")

        Objective(
            "focus-i-own-work", answers: .focusPoints, "Speerpunt i: het RBL verbetert zijn eigen werkproces", by: rbl
        )
        .interpreted(
            nl: "De kop noemt geen partij; de eerste activiteit eronder is van het RBL.",
            en: "The heading names no party; the first activity under it is the RBL's."
        )
        .brief("i. eigen werkproces verbeteren")
        .cite("Speerpunt i", 203, "eigen werkproces")
    }
}
