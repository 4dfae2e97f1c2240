/// Elements in the order in which they came, each once. Those with one id that differ are all kept.
struct DistinctList<Element: Equatable> {
    private(set) var elements: [Element] = []
    private var places: [String: [Int]] = [:]

    /// Adds an element unless it is there already.
    mutating func append(_ element: Element, id: String) {
        // Comparing whole packs takes long, and is needed only where the ids agree.
        guard places[id]?.contains(where: { elements[$0] == element }) != true else { return }
        places[id, default: []].append(elements.count)
        elements.append(element)
    }
}
