"""From pixels to data: the page, and the machine-readable zone printed on it."""
