swift run verzuim show eikenveld --kind threshold
