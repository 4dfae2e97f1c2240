import RegimeEngine

extension JSONReport {
    /// Excerpts of regimes.
    static func provisions(_ excerpts: [RegimeExcerpt]) -> JSONValue {
        ["schema": schema(.provisions), "regimes": .array(excerpts.map(PackFile.value(of:)))]
    }
}
