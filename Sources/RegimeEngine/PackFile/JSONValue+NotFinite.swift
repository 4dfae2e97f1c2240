extension JSONValue {
    /// Where the first number stands that JSON cannot hold, if there is one.
    func firstNotFinite(under path: String = "") -> String? {
        switch self {
        case .null, .bool, .integer, .string:
            return nil
        case .number(let number):
            return number.isFinite ? nil : path
        case .array(let values):
            for (index, value) in values.enumerated() {
                if let found = value.firstNotFinite(under: PackFilePath.element(index, of: path)) { return found }
            }
        case .object(let object):
            for member in object.members {
                if let found = member.value.firstNotFinite(under: PackFilePath.key(member.key, of: path)) {
                    return found
                }
            }
        }
        return nil
    }
}
