swift build --target Eikenveld
