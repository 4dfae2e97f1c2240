rm Municipalities/Eikenveld/*.swift
