// HollandRijnland
