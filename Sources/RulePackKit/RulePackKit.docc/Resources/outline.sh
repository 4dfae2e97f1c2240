swift run verzuim outline Tests/Newcomer/Eikenveld/protocol.txt
