"""What happens after a verdict: decisions, exceptions, policy and notifications."""
