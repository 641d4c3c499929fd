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
seals        digital seals: written, read, verified
publishing   words in three languages; text and HTML pages
formats      plug-ins: one document format a module
payloads     plug-ins: one barcode content a module
reading      pixels to data: the page, the MRZ, barcodes
synthesis    prints invented documents from layers of ink, and captures them
records      what is kept: encrypted, sealed, erased in time
library      the specimen library: models, identification, registration, enrolment
checks       plug-ins: one security-feature check a module
forgeries    plug-ins: one way to falsify an invented document a module
devices      plug-ins: one capture device a module
exhibits     pictures for learners, with their truth beside them
exercises    plug-ins: one kind of exercise a module
examination  the pipeline from pictures to a verdict
training     courses, learners, practice, exams, the ladder
evaluation   how often checks and verdicts are wrong
command      the verbs of the command line
__main__     the command line `docsec`
"""

__version__ = "0.1.0"
