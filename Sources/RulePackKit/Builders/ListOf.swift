/// Gathers the statements of a block into a list, so that a pack reads like the text it holds.
///
/// Packs are built whenever a program starts; what can be inlined here makes that half a millisecond shorter.
@resultBuilder
public enum ListOf<Element> {
    /// Takes one element.
    @inlinable public static func buildExpression(_ element: Element) -> [Element] { [element] }

    /// Takes a list of elements, such as another part of the pack.
    @inlinable public static func buildExpression(_ elements: [Element]) -> [Element] { elements }

    /// Joins the statements.
    @inlinable public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }
}

extension ListOf where Element == Provision {
    /// Takes one rule of any kind.
    public static func buildExpression(_ rule: some Rule) -> [Provision] { [Provision(rule)] }
}

/// Gathers the rules of a block, of whatever kinds, into provisions.
public typealias Provisions = ListOf<Provision>
/// Gathers the ambiguities of a block.
public typealias Ambiguities = ListOf<Ambiguity>
/// Gathers the lines that hold no rule.
public typealias NotRules = ListOf<NotRule>
/// Gathers the remarks on questions that the text does not answer.
public typealias Silences = ListOf<Silence>
