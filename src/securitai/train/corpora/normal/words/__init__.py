"""Word lists of the generators, written for this project."""
