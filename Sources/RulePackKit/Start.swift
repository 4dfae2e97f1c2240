// Start of RulePackKit
