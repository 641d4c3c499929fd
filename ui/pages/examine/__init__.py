"""The Examine page: put a document down, see it examined."""
