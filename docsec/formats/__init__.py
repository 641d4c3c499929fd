"""One document format a module: a table of fields, and what makes it this format."""

from docsec.registry import Registry
from docsec.standards.mrz import MrzFormat

formats: Registry[MrzFormat] = Registry(__name__)


def offer(module: str, table: MrzFormat) -> MrzFormat:
    """Make a module's table a format, and return it."""
    formats.offer(module, table)
    return table
