"""Prints documents of an invented country, and captures them as a device would.

A document is a sheet in millimetres on which plates are printed one after another;
each plate is a coverage (how much of a spot is inked) and an ink (what the ink
reflects). `press` prints, `capture` lays what was printed on a bed and takes its
picture, and both return the truth beside the pixels. The country is Utopia (UTO), and
every page bears the word SPECIMEN.
"""
