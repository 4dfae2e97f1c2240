import RulePackKit

extension TemplatePart {
    static let records = TemplatePart(
        "Records", "records", .registration, .form, .formField,
        names: """
            static let meldformulier: FormName = "meldformulier"
            """,
        examples: #"""
            // VERVANG: wat er wordt vastgelegd, waarin en door wie.
            Registration(
                "pupil-tracking-system", answers: .schoolRegistration, "Legt verzuim nog dezelfde dag vast",
                into: "leerlingvolgsysteem", by: school, timing: Timing("dezelfde dag")
            )
            .cite("Wie doet wat", 11, "dezelfde dag vast")

            // VERVANG: een formulier, met zijn velden.
            Form(meldformulier.name, answers: .forms, "Meldformulier", from: school, to: leerplicht)
                .cite("Te laat komen en melden", 16, "met het meldformulier")
            FormField("pupil-and-class", answers: .formFields, "Naam en klas van de leerling", on: meldformulier, order: 1)
                .cite("Te laat komen en melden", 17, "de naam en de klas")
            """#)

    static let privacy = TemplatePart(
        "Privacy", "privacy", .consent,
        examples: #"""
            // VERVANG: wie waarvoor toestemming geeft. Noemt de tekst een leeftijd, geef die dan met ages.
            Consent(
                "before-sharing", answers: .consentSharing, "Delen van gegevens kan pas als de ouders instemmen",
                to: .sharingData, from: ouders
            )
            .cite("Ouders en preventie", 30, "De ouders geven toestemming")
            """#)
}
