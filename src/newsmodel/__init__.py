"""Typed models for news copy, parsers for raw wire text, and exporters to what newsrooms use."""
