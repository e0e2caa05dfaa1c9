"""The protective danger check and its cards; works without any file."""
