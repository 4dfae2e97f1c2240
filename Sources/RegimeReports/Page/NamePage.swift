import RegimeEngine
import RulePackKit

/// A word by which people know somebody, a meeting or a thing, as part of a page.
struct NamePage {
    private let explained: ExplainedName

    init(_ explained: ExplainedName) {
        self.explained = explained
    }

    func add(to page: inout Page) {
        page.title(Text(same: explained.name))
        for bearers in explained.bearers {
            page.entry("\(bearers.regime.id): \(bearers.regime.title)")
            let phrasing = Phrasing(bearers.regime)
            for provision in bearers.provisions { add(provision, phrasing, to: &page) }
        }
        if explained.bearers.isEmpty {
            page.paragraph(
                Text(nl: "Geen regeling gebruikt deze naam zelf.", en: "No regime uses this name itself."))
        }
        for function in explained.functions { add(function, to: &page) }
    }

    private func add(_ provision: Provision, _ phrasing: Phrasing, to page: inout Page) {
        let language = page.language
        page.item(.bullet, "\(provision.kind.name[language]): \(phrasing.answer(of: provision)[language])")
        let facts = phrasing.fields(of: provision.rule).map { "\($0.label[language]): \($0.words[language])" }
        if !facts.isEmpty, !(provision.rule is Term) { page.paragraph(facts.joined(separator: " · "), depth: 2) }
        let places = Places.merged(provision.citations).joined(separator: "; ")
        page.paragraph("\(provision.id) · \(places)", depth: 2)
    }

    private func add(_ function: ExplainedName.SharedFunction, to page: inout Page) {
        page.heading(
            Text(
                nl: "Hoe heet dit elders: \(function.name.nl)", en: "What it is called elsewhere: \(function.name.en)"))
        for bearers in function.filledBy {
            let names = bearers.provisions.map(\.nameWithAbbreviation).unique.joined(separator: ", ")
            let none = Text(nl: "– de tekst noemt er geen", en: "– the text names none")
            page.fact(Text(same: bearers.regime.shortTitle), names.isEmpty ? none[page.language] : names)
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
