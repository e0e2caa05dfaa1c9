"""From files to data, or to all that is wrong with them, each fault with its place.

Import its modules, not this: an answer from checked knowledge needs few of them.
"""
