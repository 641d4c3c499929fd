"""Reusable parts of a screen. They know nothing of documents or languages."""
