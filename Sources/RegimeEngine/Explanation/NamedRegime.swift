import RulePackKit

/// One regime with its provisions by the names that they and people use.
struct NamedRegime {
    let regime: Regime
    private let phrasing: Phrasing
    private let provisions: [String: Provision]
    private let ambiguities: [String: [Ambiguity]]
    /// Every name that something in it has, folded, with what has it.
    private let names: [(name: FoldedText, provision: Provision)]

    init(_ regime: Regime) {
        self.regime = regime
        phrasing = Phrasing(regime)
        provisions = Dictionary(regime.provisions.map { ($0.name, $0) }) { first, _ in first }
        var ambiguities: [String: [Ambiguity]] = [:]
        for ambiguity in regime.ambiguities {
            for name in ambiguity.affects { ambiguities[name, default: []].append(ambiguity) }
        }
        self.ambiguities = ambiguities
        names = regime.provisions.flatMap { provision in
            provision.names.map { (FoldedText($0), provision) }
        }
    }

    /// The provision with a local name.
    func provision(named name: String) -> Provision? { provisions[name] }

    /// The open points that a provision hangs on.
    func ambiguities(of provision: Provision) -> [Ambiguity] { ambiguities[provision.name] ?? [] }

    /// A provision with its answer.
    func answered(_ provision: Provision) -> AnsweredProvision {
        AnsweredProvision(
            provision: provision, answer: phrasing.answer(of: provision), ambiguities: ambiguities(of: provision))
    }

    /// What has exactly this name.
    func bearers(of name: FoldedText) -> [Provision] { unique(names.filter { $0.name.joined == name.joined }) }

    /// What has a name that begins with these words, such as "Leerplicht Voorbeeldstad" for "leerplicht".
    func bearers(ofNamesBeginning words: FoldedText) -> [Provision] {
        unique(names.filter { $0.name.words.starts(with: words.words) })
    }

    private func unique(_ found: [(name: FoldedText, provision: Provision)]) -> [Provision] {
        var seen: Set<String> = []
        return found.map(\.provision).filter { seen.insert($0.id).inserted }
    }
}
