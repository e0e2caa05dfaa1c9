"""What holds in every situation: the rule base as logic, for a solver or for many cases at once."""
