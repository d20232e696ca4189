"""Where requests come from: log formats, and sources that are read batch by batch."""
