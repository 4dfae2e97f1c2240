verzuim compare eikenveld.pack.json --topic late-arrivals,report-response-time
