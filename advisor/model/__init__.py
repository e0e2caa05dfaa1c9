"""Frozen data: facts, rules, knowledge, cases and plans. No files, no engines."""
