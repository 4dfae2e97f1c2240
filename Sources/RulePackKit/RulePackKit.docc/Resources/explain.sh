swift run verzuim explain eikenveld/2023/response-time
