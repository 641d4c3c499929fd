"""Run by alembic; the connection comes from `docsec.records.database`."""

from alembic import context


def migrate() -> None:
    """Run the wanted revisions inside the caller's transaction."""
    context.configure(
        connection=context.config.attributes["connection"], transactional_ddl=True
    )
    with context.begin_transaction():
        context.run_migrations()


if __name__ == "env_py":
    migrate()
