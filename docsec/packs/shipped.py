"""Where the data lie that came with the program."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped_folder(name: str) -> Path | None:
    """The folder of that name: in the installed package, or at the repository's root.

    Args:
        name: `specimens` or `training_modules`.

    Returns:
        None where there is none.
    """
    places = (_PACKAGE / "_data" / name, _PACKAGE.parent / name)
    return next((place for place in places if place.is_dir()), None)
