"""Set-up programs that make calls; they use the standard library only."""
