"""The picture of how facts lead to conclusions and advice, drawn from the real rule base."""
