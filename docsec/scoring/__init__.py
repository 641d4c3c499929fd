"""Figures of skill and of error, always with their uncertainty. Pure arithmetic."""
