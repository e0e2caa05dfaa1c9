"""Timings, printed and never asserted; `python -m benchmarks` writes docs/benchmarks.md."""
