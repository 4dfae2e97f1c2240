import RulePackKit

/// Two series of one measure in one regime contradict each other unless an ambiguity says how they relate.
struct OneSeriesAMeasure: PackCheck {
    static let code = "VK013"
    static let summary = Text(
        nl: "een regeling telt iets op één manier, of een onduidelijkheid zegt waarom niet",
        en: "a regime counts a thing in one way, or an ambiguity says why not")

    func findings(in subject: CheckSubject) -> [Finding] {
        let members = subject.thresholds.filter { $0.rule.series != nil }
        let measures = Dictionary(grouping: members) { $0.rule.measure }
        return measures.flatMap { measure, thresholds -> [Finding] in
            let series = Dictionary(grouping: thresholds) { $0.rule.series ?? "" }.mapValues { $0.map(\.provision) }
            let names = series.keys.sorted()
            return zip(names, names.dropFirst()).compactMap { first, second in
                let (some, others) = (series[first] ?? [], series[second] ?? [])
                guard some.meet(others), !subject.explains(some, others) else { return nil }
                return problem(
                    subject.regime, at: others.first?.origin,
                    nl: "\(measure.name.nl) kent twee reeksen: „\(first)” en „\(second)”",
                    en: "\(measure.name.en) has two series: \"\(first)\" and \"\(second)\"",
                    remedy: Text(
                        nl: "maak er één reeks van, of leg vast als onduidelijkheid hoe zij zich verhouden",
                        en: "make them one series, or record as an ambiguity how they relate"))
            }
        }
    }
}

extension [Provision] {
    /// Whether there is a sector for which one of them and one of others hold.
    fileprivate func meet(_ others: [Provision]) -> Bool {
        Sector.allCases.contains { sector in
            contains { $0.covers(sector) } && others.contains { $0.covers(sector) }
        }
    }
}

extension OneSeriesAMeasure {
    static let explanation = CheckExplanation(
        why: Text(
            nl:
                "Twee reeksen voor hetzelfde geven op één verzuim twee antwoorden. Een lezer moet weten welke geldt, of dat "
                + "de tekst dat openlaat.",
            en:
                "Two series for the same thing give two answers to one absence. A reader must know which one holds, or that "
                + "the text leaves it open."),
        mending: Text(
            nl:
                "Schreef u de naam van één reeks op twee manieren? Maak die gelijk. Staan er echt twee in de tekst, leg dan "
                + "een onduidelijkheid vast die van beide een drempel raakt.",
            en:
                "Did you write the name of one series in two ways? Make them equal. If the text really has two, record an "
                + "ambiguity that affects a threshold of each."),
        part: .provisions,
        wrong: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelaars", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
            """,
        right: """
            Threshold(
                "spijbelen-4", answers: .truancy, "De mentor praat met de leerling", of: .truancy,
                when: .from(4, through: 7, .dayparts), series: "spijbelen", by: "mentor"
            )
            .cite("Artikel 2", 9, "4 t/m 7 keer")
            Threshold(
                "spijbelen-8", answers: .truancy, "De school waarschuwt", of: .truancy,
                when: .atLeast(8, .dayparts), series: "spijbelen", by: "school"
            )
            .cite("Artikel 2", 10, "een waarschuwing")
            """)
}
