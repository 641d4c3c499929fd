"""Pure functions on arrays of pixels."""
