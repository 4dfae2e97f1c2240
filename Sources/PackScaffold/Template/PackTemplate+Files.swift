extension PackTemplate {
    /// The one rule that a pack without examples starts with, since a text without any cannot be checked.
    static let onlyRule = """
        // VERVANG: voor wie de afspraken gelden, en wat de tekst verder over zichzelf zegt.
        Clause("covered-schools", answers: .coveredSectors, "Geldt voor alle scholen voor voortgezet onderwijs")
            .cite("De afspraken", 3, "scholen voor voortgezet onderwijs")
        """

    /// Who the pack is and which text it holds: a table of contents.
    var profile: ScaffoldFile {
        let list = PackTemplate.parts.map(\.property).joined(separator: "\n").indented(by: 12)
        return ScaffoldFile(
            "\(place.module).swift",
            """
            public import RulePackKit

            /// The agreements of \(place.name) on school absence.
            public enum \(place.module): RulePack {
                /// The id of the pack.
                public static let id = "\(place.id)"
                /// The name of the pack.
                public static let name = "\(place.name)"
                /// The version of the pack.
                public static let version: PackVersion = "1.0.0"

                /// The only text.
                @ListOf<Regime> public static var regimes: [Regime] {
                    // VERVANG: de naam, de titels en de sectoren door die van het protocol. Zet de gemeente erbij met haar
                    // CBS-code, Jurisdiction("…", code: "GM…."), zodat zij te vinden is; verzin geen code.
                    Regime(
                        "voorbeeld", title: "Voorbeeldafspraken over verzuim",
                        shortTitle: "\(place.name) (voorbeeld)",
                        validity: fromAugust2024, sectors: [.vo], jurisdictions: [], documents: [exampleText],
                        silences: silences
                    ) {
            \(list)
                    } ambiguities: {
                        ambiguities
                    } notRules: {
                        notRules
                    }
                }
            }

            """)
    }

    var documents: ScaffoldFile {
        ScaffoldFile(
            "Documents.swift",
            """
            import RulePackKit

            extension \(place.module) {
                // VERVANG: de tekst waaruit de regels komen. ‘verzuim outline’ geeft de SHA-256 en telt de regels.
                static let exampleText = SourceDocument(
                    "voorbeeldtekst", title: "Voorbeeldtekst bij een nieuw regelpakket",
                    sha256: "\(example.sha256)",
                    note: Text(
                        nl: "Verzonnen, om een nieuw regelpakket mee te beginnen.",
                        en: "Invented, for a new rule pack to start with."))

                // VERVANG: van wanneer tot wanneer zij geldt. Zegt de tekst het niet, schrijf dan .notStated.
                static let fromAugust2024 = Validity(
                    from: .day("2024-08-01"), through: .notStated,
                    note: Text(nl: "vanaf 1 augustus 2024; een einde staat er niet", en: "from 1 August 2024; no end is stated"))
            }

            """)
    }

    var ambiguities: ScaffoldFile {
        list(
            "Ambiguities", "@Ambiguities static var ambiguities: [Ambiguity]",
            example: """
                // VERVANG: waar de tekst onduidelijk is: de vraag, de lezingen, welke wij volgen en waarom.
                Ambiguity(
                    "kind-of-days", .vague,
                    question: Text(
                        nl: "Zijn de vijf dagen werkdagen of kalenderdagen?",
                        en: "Are the five days working days or calendar days?"
                    ),
                    readings: [
                        Reading(
                            "working-days", nl: "Werkdagen.", en: "Working days.",
                            .reads(.days, as: .workingDays, "response-to-complete-report")),
                        Reading(
                            "calendar-days", nl: "Kalenderdagen.", en: "Calendar days.",
                            .reads(.days, as: .calendarDays, "response-to-complete-report")),
                    ], default: "working-days",
                    why: Text(
                        nl: "Scholen en leerplicht werken niet in het weekeinde.",
                        en: "Schools and attendance officers do not work at weekends."),
                    affects: ["response-to-complete-report"]
                )
                .cite("Te laat komen en melden", 19, "binnen 5 dagen")
                """,
            otherwise: "// Waar de tekst onduidelijk is: de vraag, de lezingen, welke wij volgen en waarom.")
    }

    var silences: ScaffoldFile {
        list(
            "Silences", "@Silences static var silences: [Silence]",
            example: """
                // VERVANG: een vraag waarop een lezer een antwoord verwacht en die de tekst niet beantwoordt.
                Silence(
                    .leaveDays,
                    nl: "Over verlof zegt de tekst niets.",
                    en: "The text says nothing about leave.")
                """,
            otherwise: """
                // Een vraag die de tekst aantoonbaar niet beantwoordt. Een vraag die nog niet is bekeken, hoort hier niet.
                """)
    }

    var notRules: ScaffoldFile {
        list(
            "NotRules", "@NotRules static var notRules: [NotRule]",
            example: """
                // VERVANG: de regels van de tekst zonder bepaling. Met de bepalingen samen is dat de hele tekst.
                NotRule(1, .introduction)
                NotRule(3, .heading)
                NotRule(8, .heading)
                NotRule(14, .heading)
                NotRule(21, .heading)
                NotRule(29, .heading)
                NotRule(34, .heading)
                NotRule(38, .signature)
                """,
            otherwise: """
                // VERVANG: de regels van de tekst zonder bepaling. Met de bepalingen samen is dat de hele tekst.
                NotRule(1, .introduction)
                """)
    }

    private func list(_ file: String, _ declaration: String, example: String, otherwise: String) -> ScaffoldFile {
        ScaffoldFile(
            "\(file).swift",
            """
            import RulePackKit

            extension \(place.module) {
                \(declaration) {
            \((questions == nil ? example : otherwise).indented(by: 8))
                }
            }

            """)
    }

    var contract: String {
        """
        \([place.module, "RulePackTesting", "Testing"].sorted().map { "import \($0)" }.joined(separator: "\n"))

        struct \(place.module)Tests {
            /// The folder with the text that the pack cites.
            private static let sources = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")

            @Test(arguments: PackContract.checks)
            func `the pack keeps the contract`(_ check: PackContract.Check) {
                PackContract(\(place.module).self, sources: Self.sources).verify(check)
            }
        }

        """
    }
}
