// SHertogenbosch
