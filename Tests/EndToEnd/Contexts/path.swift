func listing(path: String) throws {
    // LISTING
}
