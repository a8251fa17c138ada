"""Tools for testers: hypothesis strategies for every value of the model (needs the extra `test`)."""
