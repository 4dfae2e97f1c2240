# Ends with 1, since lines are left.
swift run verzuim coverage eikenveld --sources Tests/Newcomer/Eikenveld
