swift package --allow-writing-to-package-directory new-municipality Eikenveld
