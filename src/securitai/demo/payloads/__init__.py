"""What the simulated attackers inject: one grammar a file, never a list of known strings."""
