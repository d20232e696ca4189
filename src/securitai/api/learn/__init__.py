"""Learning from what people say: queue, jobs, models, comparison and promotion."""
