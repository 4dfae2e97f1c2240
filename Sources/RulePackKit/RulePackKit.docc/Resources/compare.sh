swift run verzuim compare --sector vo --topic late-arrivals,report-response-time,case-tiers
