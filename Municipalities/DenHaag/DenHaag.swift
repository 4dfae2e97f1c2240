// DenHaag
