"""The command line `docsec`."""

import sys

from docsec.command.line import main

if __name__ == "__main__":
    sys.exit(main())
