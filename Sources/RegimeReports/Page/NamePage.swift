import RegimeEngine
import RulePackKit

/// A word by which people know somebody, a meeting or a thing, as part of a page.
struct NamePage {
    private let explained: ExplainedName

    init(_ explained: ExplainedName) {
        self.explained = explained
    }

    func add(to page: inout Page) {
        var marks = AmbiguityMarks()
        page.title(Text(same: explained.name))
        for bearers in explained.bearers {
            page.entry("\(bearers.regime.id): \(bearers.regime.title)")
            let phrasing = Phrasing(bearers.regime)
            for provision in bearers.provisions { add(provision, phrasing, &marks, to: &page) }
        }
        if explained.bearers.isEmpty {
            page.paragraph(
                Text(
                    nl: "Geen rol, overleg of begrip heet zo; dit is een functie die regelingen delen.",
                    en: "No role, meeting or term is called so; this is a function that regimes share."))
        }
        for function in explained.functions { add(function, &marks, to: &page) }
        page.add(marks)
    }

    private func add(
        _ answered: AnsweredProvision, _ phrasing: Phrasing, _ marks: inout AmbiguityMarks, to page: inout Page
    ) {
        let language = page.language
        let provision = answered.provision
        let suffix = marks.suffix(for: answered)
        let isTerm = provision.rule is Term
        let words = isTerm ? answered.answer[language] : provision.nameWithAbbreviation
        page.item(.bullet, "\(provision.kind.name[language]): \(words)\(suffix)")
        if !isTerm {
            var facts = provision.particulars.brief.map { [$0] } ?? []
            facts += phrasing.fields(of: provision.rule).map { "\($0.label[language]): \($0.words[language])" }
            if !facts.isEmpty { page.paragraph(facts.joined(separator: " · "), depth: 2) }
        }
        let places = Places.merged(provision.citations).joined(separator: "; ")
        page.paragraph("\(provision.id) · \(places)", depth: 2)
    }

    private func add(_ function: ExplainedName.SharedFunction, _ marks: inout AmbiguityMarks, to page: inout Page) {
        page.heading(
            Text(
                nl: "Hoe heet dit elders: \(function.name.nl)", en: "What it is called elsewhere: \(function.name.en)"))
        for bearers in function.filledBy {
            let names = bearers.provisions.map { $0.provision.nameWithAbbreviation + marks.suffix(for: $0) }
            // What a text says without naming anybody is not here, so this is no word on the text.
            let none = Text(nl: "– niemand met deze functie opgenomen", en: "– nobody recorded with this function")
            page.fact(
                Text(same: bearers.regime.head(page.language)),
                names.isEmpty ? none[page.language] : names.unique.joined(separator: ", "))
        }
    }
}

extension Provision {
    /// The name with the abbreviation behind it, where it has one.
    fileprivate var nameWithAbbreviation: String {
        let abbreviation: String? =
            switch rule {
            case let role as Role: role.abbreviation
            case let organisation as Organisation: organisation.abbreviation
            case let meeting as Meeting: meeting.abbreviation
            default: nil
            }
        return abbreviation.map { "\(title) (\($0))" } ?? title
    }
}
