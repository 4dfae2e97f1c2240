/// The protocol behind which every municipality or region stands, and a statute too: who it is, and its regimes.
///
/// A pack is data that the compiler has checked and never behaviour: a conforming type is a caseless enumeration.
public protocol RulePack: Sendable {
    /// The id: the name of the municipality or region in lower case, with hyphens.
    static var id: String { get }
    /// The name as a person reads it.
    static var name: String { get }
    /// Its version. A pack that changes raises it, and `verzuim check --against` says by how much.
    static var version: PackVersion { get }
    /// Whose texts it holds; a municipality's or region's unless it says otherwise.
    static var authority: Authority { get }
    /// The dated texts, in the order in which they are shown.
    @ListOf<Regime> static var regimes: [Regime] { get }
}

extension RulePack {
    /// Whose texts it holds: agreements of a municipality or a region.
    public static var authority: Authority { .municipal }

    /// The pack as a value.
    public static var pack: Pack {
        Pack(id: id, name: name, version: version, authority: authority, regimes: regimes)
    }
}
