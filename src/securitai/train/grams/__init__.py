"""Training of the n-gram network: texts -> grams -> table -> weights -> artifact."""
