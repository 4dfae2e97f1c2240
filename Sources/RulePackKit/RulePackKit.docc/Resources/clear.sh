rm Municipalities/Eikenveld/*.swift Municipalities/Eikenveld/Tests/voorbeeldtekst.txt
cp Tests/Newcomer/Eikenveld/protocol.txt Municipalities/Eikenveld/Tests/
