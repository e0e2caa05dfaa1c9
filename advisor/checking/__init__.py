"""Checks on a loaded library: lint, examples, coverage of the source."""
