"""People who never lived: who they are, how they look one day, and how they are drawn.

A `Likeness` is what makes somebody this person and stays for life; an `Appearance` is
what one day makes of it. Everything is drawn from numbers, and looks drawn.
"""
