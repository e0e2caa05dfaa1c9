"""The API under `/api`: one case in a call, the words and the bytes of the command line."""
