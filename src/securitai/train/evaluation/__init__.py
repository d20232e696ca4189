"""Measures an exported model on sources that it never learned from."""
