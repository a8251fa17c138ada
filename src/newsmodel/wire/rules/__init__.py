"""Rules: small functions in ordered tables that say what each group of lines is."""
