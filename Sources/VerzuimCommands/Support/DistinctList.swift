import RegimeEngine

/// Elements in the order in which they came, each once, with where each came from.
struct DistinctList<Element: Equatable> {
    /// An element and where it came from.
    struct Entry {
        let element: Element
        let id: String
        let origin: PackOrigin
    }

    private(set) var entries: [Entry] = []
    private var places: [String: [Int]] = [:]

    /// The elements alone.
    var elements: [Element] { entries.map(\.element) }

    /// Adds an element unless it is there already; one that differs from another with its id is added as well.
    mutating func append(_ element: Element, id: String, from origin: PackOrigin) {
        // Comparing whole packs takes long, and is needed only where the ids agree.
        guard places[id]?.contains(where: { entries[$0].element == element }) != true else { return }
        places[id, default: []].append(entries.count)
        entries.append(Entry(element: element, id: id, origin: origin))
    }

    /// Adds an element unless it is there already; throws when one with its id differs from it, since who reads the
    /// answer could not tell the two apart.
    mutating func appendOnly(_ element: Element, id: String, from origin: PackOrigin) throws(Failure) {
        let count = entries.count
        let first = places[id]?.first
        append(element, id: id, from: origin)
        guard let first, entries.count > count else { return }
        throw .twoVersions(id, entries[first].origin, origin)
    }
}

extension DistinctList {
    /// Adds all that another list has, as one by one.
    mutating func appendOnly(_ other: DistinctList) throws(Failure) {
        for entry in other.entries { try appendOnly(entry.element, id: entry.id, from: entry.origin) }
    }
}
