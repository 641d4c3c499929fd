"""Every shape the database ever had, and the way from each to the next (alembic)."""
