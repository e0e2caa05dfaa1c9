"""Conclusions to an ordered plan. Groups and sorts only: nothing is added and nothing dropped."""
