"""Reasons that every check of barcodes gives where there is nothing to look at."""

from docsec.model import Reason, Text

NO_BARCODE = Reason(
    "no_barcode",
    Text("No barcode was read"),
    Text(
        "If the document has one, take the picture again: flat, sharp, without glare. "
        "Otherwise there is nothing to do"
    ),
)
"""With `not supported`: nothing was there to look at, so nothing ran."""

NO_SEAL = Reason(
    "no_seal",
    Text("None of the barcodes is a digital seal"),
    Text("Most barcodes are not signed. This says nothing of the document"),
)
"""With `not supported`."""

NOTHING_TO_COMPARE = Reason(
    "barcode_nothing_to_compare",
    Text("The barcodes say nothing that stands in the machine-readable zone too"),
    Text(
        "Serial numbers, order numbers and links are not compared. Compare the barcode "
        "with the print by eye"
    ),
)
"""With `not supported`."""

SEVERAL_SEALS = Reason(
    "several_seals",
    Text("There is more than one digital seal on the page"),
    Text("Examine each document alone, so that it is clear which seal belongs to it"),
)
"""With `undetermined` (TR-03135-1 5.9)."""
