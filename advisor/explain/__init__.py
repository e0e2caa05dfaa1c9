"""Why, why not, what if: functions from a plan to frozen data. Nothing here decides a case."""
