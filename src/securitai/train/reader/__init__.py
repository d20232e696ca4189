"""Training of the reader: a convolutional network that looks again at the worst window of a request."""
