// Start of ArgumentKit
