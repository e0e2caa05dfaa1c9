"""Explained, rule-based advice for cadres on how to act towards a worker."""

__version__ = "0.1.0"
