"""Prints documents of an invented country, and captures them as a device would.

A document is a stack of layers on a stock, each a coverage (how much of a spot is
inked) and an ink (what it does under every light): `press` lays up the stack, `light`
develops it under white, ultraviolet, infrared, transmitted, oblique and coaxial light
and at the tilts of an angle series, each print process with its own edges and dots,
and `capture` lays what was printed on a bed and takes its picture. All return the
truth beside the pixels. The country is Utopia (UTO), and every page bears the word
SPECIMEN.
"""
