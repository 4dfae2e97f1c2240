func listing(bytes: [UInt8]) throws {
    // LISTING
}
