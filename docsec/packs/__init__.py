"""Signed packages that travel on sticks: written, checked, staged, installed.

A pack is one file with four parts and nothing else:

    magic       16 bytes
    key         the signer's Ed25519 public key, 32 bytes
    signature   64 bytes, over the magic, the key and the manifest
    manifest    4 bytes of length, then JSON: what, which version, every member's path,
                size and SHA-256
    members     their bytes, one after the other, in the manifest's order

There is no archive format in it, so there is nothing to inflate, link, overlap or
point outside: a member lies where the sizes before it say. Nothing is parsed before
the signature of a key that may sign this kind of pack has been verified.
"""
