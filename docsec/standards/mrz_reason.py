"""Reasons that every check of the MRZ gives where there is nothing to look at."""

from docsec.model import Reason, Text

MRZ_NOT_READ = Reason(
    "mrz_not_read",
    Text("No machine-readable zone was read"),
    Text(
        "If the document has one, take the picture again: flat, sharp, without glare. "
        "Otherwise examine the data by eye"
    ),
)
"""With `not supported`: nothing was there to measure, so nothing ran."""

MRZ_FORMAT_UNKNOWN = Reason(
    "mrz_format_unknown",
    Text("The lines have the measures of no known format"),
    Text("Check that all characters were read, or correct the lines by hand"),
)
"""With `undetermined`: lines were read, and what they say stays open."""

PPI_UNKNOWN = Reason(
    "ppi_unknown",
    Text("The resolution of the picture is not known, so nothing can be measured"),
    Text("Use a scanner or reader that writes its resolution into the picture"),
)
