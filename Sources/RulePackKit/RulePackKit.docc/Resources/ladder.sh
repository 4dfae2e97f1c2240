swift run verzuim ladder eikenveld --from 2024-02-01
