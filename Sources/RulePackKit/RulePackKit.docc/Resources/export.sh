swift run verzuim export eikenveld --output eikenveld.pack.json
