"""What crosses the wire between the API and the dashboard; TypeScript is generated from it."""
