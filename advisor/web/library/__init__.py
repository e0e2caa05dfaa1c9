"""The trainer's library: the source, the rules and what they do, as pages to read."""
