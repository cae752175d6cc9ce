"""Documents out: one model of blocks, printed as PDF or written as Word."""
