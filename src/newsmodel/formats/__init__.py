"""Articles to bytes and back: one room per standard, both directions side by side."""
