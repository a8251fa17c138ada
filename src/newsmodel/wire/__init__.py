"""Raw copy to Article: decode, envelopes, split, lines, segments, rules, assemble."""
