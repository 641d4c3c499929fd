"""Pure tables and codecs of the standards: no pixels, no files, no clock."""
