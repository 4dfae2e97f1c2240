// Start of BuiltInPacks
