"""Benchmarks: predictions for the scorers, one accuracy table, and paired speed ratios.  Nothing here asserts time."""
