"""What news is: frozen values, no I/O, no XML, no JSON.

Every class is an attrs class: frozen, slotted, keyword-only (a class of one or two obvious fields may be
positional), with tuples for sequences.  Constructors refuse only what has no meaning; what ugly copy may
legitimately be is representable.
"""
