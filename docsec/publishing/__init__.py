"""Words in three languages, right to left where they run so; text and HTML pages."""
