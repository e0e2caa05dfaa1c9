"""Why, why not, what if: the reasons of a plan, from its trace and from the rules."""
