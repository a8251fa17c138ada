"""What wire messages of any envelope share: their characters, the lines of their text, and what they carry.

A message is typed text.  What is written here is laid out so that it can be read back without a guess (a reader
that guesses, the parser, is for copy of others): a heading is closed by a mark, a paragraph is set in, a verbatim
line and a row open with a control character, and two spaces part a dateline from the story.
"""
