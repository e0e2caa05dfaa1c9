"""Which open questions could still change the plan."""
