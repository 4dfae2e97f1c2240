swift run verzuim check eikenveld --sources Tests/Newcomer/Eikenveld
