"""Raw copy to articles: decode, envelopes, split, lines, layout, rules, assemble."""
