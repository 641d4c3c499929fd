"""The passphrase of the records: from the environment, or asked for."""

import getpass
import os
import sys

from docsec.errors import OptionError
from docsec.model import Text

VARIABLE = "DOCSEC_PASSPHRASE"


def asked() -> str:
    """The passphrase; never from an argument, which other users could see.

    Raises:
        OptionError: It is not set and there is no terminal to ask at.
    """
    given = os.environ.get(VARIABLE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise OptionError(
            Text("The records need a passphrase. Set {variable}", variable=VARIABLE)
        )
    return getpass.getpass("Passphrase: ", stream=sys.stderr)
