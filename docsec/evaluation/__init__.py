"""How often checks and verdicts are wrong, counted on documents whose truth is known.

False alarms are counted on genuine copies (BPCER, ISO/IEC 30107-3), misses on
falsified ones (APCER), per kind of document and per kind of forgery. Every figure here
is of computer-made test documents; on real documents nothing is known until an
authority has run its own.
"""
