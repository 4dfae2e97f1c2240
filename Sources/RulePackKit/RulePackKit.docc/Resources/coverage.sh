swift run verzuim coverage eikenveld --sources Tests/Newcomer/Eikenveld
