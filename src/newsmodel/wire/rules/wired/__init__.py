"""What header-coded messages have of their own: heads of marked lines, tagged fields, agate, notebooks.

These rules say where the head ends and what its lines are, and which lines of the text are no running text; what a
paragraph, a dateline, a byline, a note is, the common rules say.
"""
