"""Digital seals: their tables and codes, who may sign them, and checking and writing.

A sibling of `publishing`, below `payloads`: the plug-ins that read a seal, the checks
that verify it and the invented documents that carry one all come here for the codes,
and nothing here knows a plug-in.
"""
