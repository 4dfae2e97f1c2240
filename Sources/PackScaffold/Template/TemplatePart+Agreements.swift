import RulePackKit

extension TemplatePart {
    static let theText = TemplatePart(
        "TheText", "theText", .clause,
        examples: #"""
            // VERVANG: voor wie de afspraken gelden, en wat de tekst verder over zichzelf zegt.
            Clause("covered-schools", answers: .coveredSectors, "Geldt voor alle scholen voor voortgezet onderwijs")
                .cite("De afspraken", 4, "scholen voor voortgezet onderwijs")
            """#)

    static let aims = TemplatePart(
        "Aims", "aims", .objective,
        examples: #"""
            // VERVANG: wat de tekst wil bereiken. Een streven wordt nergens als plicht getoond.
            Objective("every-day", answers: .aims, "Alle leerlingen gaan dagelijks naar school")
                .cite("De afspraken", 5, "elke dag naar school")
            """#)

    static let terms = TemplatePart(
        "Terms", "terms", .term,
        examples: #"""
            // VERVANG: een woord of afkorting die de tekst zelf uitlegt.
            Term("verzuim", "verzuim", means: "Een les missen zonder geldige reden")
                .cite("De afspraken", 6, "Met verzuim bedoelen wij")
            """#)
}
