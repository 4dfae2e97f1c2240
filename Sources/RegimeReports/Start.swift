// Start of RegimeReports
