"""NITF 3.6: texts, blocks, media items and whole stories, both directions side by side."""
