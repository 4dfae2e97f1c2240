public import RulePackKit

/// What there is to tell about something that has a name: a provision, a question, an open point, or a word.
public struct Explanation: Hashable, Sendable {
    /// Why there is nothing to tell.
    public enum Problem: Error, Hashable, Sendable {
        /// Nothing is called so; the names that have it in them come along, and the ids and names that there are.
        case unknown(String, containing: [String], known: [String])
        /// This is a regime or a pack, which has a command of its own.
        case regime(String)
    }

    /// One thing with what there is to tell about it.
    public enum Subject: Hashable, Sendable {
        case provision(ExplainedProvision)
        case ambiguity(ExplainedAmbiguity)
        case topic(ComparisonRow)
        case name(ExplainedName)
    }

    /// What was asked for.
    public let asked: String
    /// The regimes that were asked.
    public let regimes: [Regime]
    /// What is called so.
    public let subjects: [Subject]

    /// Looks something up by its id, or by a name by which people know it.
    ///
    /// - Throws: `Problem` when there is nothing to tell.
    public init(of asked: String, among regimes: [Regime]) throws(Problem) {
        let index = NameIndex(regimes)
        guard !index.isPackOrRegime(asked) else { throw .regime(asked) }
        self.asked = asked
        self.regimes = regimes
        subjects = index.subjects(called: asked)
        guard subjects.isEmpty else { return }
        throw .unknown(asked, containing: index.names(containing: asked), known: index.known)
    }
}

/// One provision whole.
public struct ExplainedProvision: Hashable, Sendable {
    /// The regime that it is of.
    public let regime: Regime
    /// The provision.
    public let provision: Provision
    /// The open points that it hangs on.
    public let ambiguities: [Ambiguity]
    /// What it refers to.
    public let refersTo: [Link]
    /// What refers to it.
    public let referredToBy: [Link]
    /// What the other regimes answer to the same question; nil when it answers none that they share.
    public let elsewhere: ComparisonRow?
    /// Those other regimes, in the order of the cells.
    public let others: [Regime]

    /// A provision at the other end of a field.
    public struct Link: Hashable, Sendable {
        /// The name of the field.
        public let field: AspectName
        /// The provision.
        public let provision: AnsweredProvision
    }
}

/// One open point whole.
public struct ExplainedAmbiguity: Hashable, Sendable {
    /// The regime that it is of.
    public let regime: Regime
    /// The open point.
    public let ambiguity: Ambiguity
    /// The provisions that hang on it.
    public let affected: [AnsweredProvision]
}

/// A word by which people know somebody, a meeting or a thing.
public struct ExplainedName: Hashable, Sendable {
    /// The word as it was asked for.
    public let name: String
    /// Who or what has that name, regime by regime.
    public let bearers: [Bearers]
    /// What those are for, and who or what is for that under any name.
    public let functions: [SharedFunction]

    /// Those of one regime.
    public struct Bearers: Hashable, Sendable {
        /// The regime.
        public let regime: Regime
        /// Its roles, organisations, meetings, terms, forms and tiers of that name.
        public let provisions: [AnsweredProvision]
    }

    /// A function that regimes share, with who or what fills it where.
    public struct SharedFunction: Hashable, Sendable {
        /// The id of the function.
        public let id: String
        /// Its name.
        public let name: Text
        /// A list per regime, in the order of the regimes; empty where the text names none.
        public let filledBy: [Bearers]
    }
}

/// A provision with its answer in a few words and what that hangs on.
public struct AnsweredProvision: Hashable, Sendable {
    /// The provision.
    public let provision: Provision
    /// Its answer in a few words.
    public let answer: Text
    /// The open points that it hangs on.
    public let ambiguities: [Ambiguity]
}
