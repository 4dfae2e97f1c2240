// Tilburg
