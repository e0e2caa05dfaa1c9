"""For those who keep advisor: the one check command, and scoring."""
