"""The Records page: find an examination again, look at it, save its report."""
