/// Gathers the statements of a block into a list, so that a pack reads like the text it holds. What can stand in a block
/// is a regime, a rule of any kind, an ambiguity, a silence, or lines without a rule.
///
/// Packs are built whenever a program starts; what can be inlined here makes that half a millisecond shorter.
@resultBuilder
public enum ListOf<Element> {
    /// Takes a list of elements, such as another part of the pack.
    @inlinable public static func buildExpression(_ elements: [Element]) -> [Element] { elements }

    /// Joins the statements.
    @inlinable public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }
}

extension ListOf where Element: Located {
    /// Takes one element, and notes where it is written.
    static func located(_ element: Element, _ file: String, _ line: Int) -> [Element] {
        var element = element
        element.origin = Origin(file: file, line: line)
        return [element]
    }
}

extension ListOf where Element == Provision {
    /// Takes one provision.
    public static func buildExpression(_ provision: Provision) -> [Provision] { [provision] }

    /// Takes one rule of any kind, and notes where it is written.
    public static func buildExpression(
        _ rule: some Rule, file: String = #fileID, line: Int = #line
    ) -> [Provision] {
        located(Provision(rule), file, line)
    }
}

extension ListOf where Element == Ambiguity {
    /// Takes one ambiguity, and notes where it is written.
    public static func buildExpression(
        _ ambiguity: Ambiguity, file: String = #fileID, line: Int = #line
    ) -> [Ambiguity] {
        located(ambiguity, file, line)
    }
}

extension ListOf where Element == NotRule {
    /// Takes one entry, and notes where it is written.
    public static func buildExpression(_ entry: NotRule, file: String = #fileID, line: Int = #line) -> [NotRule] {
        located(entry, file, line)
    }
}

extension ListOf where Element == Silence {
    /// Takes one remark, and notes where it is written.
    public static func buildExpression(_ remark: Silence, file: String = #fileID, line: Int = #line) -> [Silence] {
        located(remark, file, line)
    }
}

extension ListOf where Element == Regime {
    /// Takes one regime, and notes where it is written.
    public static func buildExpression(_ regime: Regime, file: String = #fileID, line: Int = #line) -> [Regime] {
        located(regime, file, line)
    }
}

/// Gathers the rules of a block, of whatever kinds, into provisions.
public typealias Provisions = ListOf<Provision>
/// Gathers the ambiguities of a block.
public typealias Ambiguities = ListOf<Ambiguity>
/// Gathers the lines that hold no rule.
public typealias NotRules = ListOf<NotRule>
/// Gathers the remarks on questions that the text does not answer.
public typealias Silences = ListOf<Silence>
