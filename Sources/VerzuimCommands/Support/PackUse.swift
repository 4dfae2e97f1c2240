/// What a command does with packs, which decides whether the folders that hold more of them are read.
enum PackUse {
    /// Nothing: a folder that cannot be read does not stand in its way.
    case none
    /// It asks them something.
    case asks
    /// It tells of each what it is, and so hashes its file.
    case lists
}
