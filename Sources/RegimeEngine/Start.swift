// Start of RegimeEngine
