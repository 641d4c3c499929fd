"""Examine travel documents, and learn to.

The floors, from the ground up; each imports only what stands below it:

model        the nouns of the field, and nothing else
errors       what is raised on purpose
params       a plug-in's options, read from its signature
registry     finds the plug-ins of a package
worker       a warm, limited child process
imaging      pure functions on arrays
standards    pure tables and codecs of ICAO 9303, TR-03135 and kin
scoring      figures of skill and error, with their intervals
intake       bytes from strangers to pixels
packs        signed packages on sticks
publishing   words in three languages; text and HTML pages
formats      plug-ins: one document format a module
reading      pixels to data: the page, the MRZ
synthesis    prints invented documents
records      what is kept: encrypted, sealed, erased in time
checks       plug-ins: one security-feature check a module
devices      plug-ins: one capture device a module
examination  the pipeline from pictures to a verdict
command      the verbs of the command line
__main__     the command line `docsec`
"""

__version__ = "0.1.0"
