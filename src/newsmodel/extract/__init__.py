"""Readings of text: single fields, quotes and speakers, organisation facts."""
