"""Opens the window: `docsec-ui` or `python -m ui`."""

import argparse
import multiprocessing
import sys
import time
from pathlib import Path

_STARTED = time.perf_counter()


def main(arguments: list[str] | None = None) -> int:
    """Run the program until its window is closed; the exit code of Qt."""
    multiprocessing.freeze_support()
    options = _parser().parse_args(arguments)
    # Children of the worker import this module again; they must not load Qt.
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.app import App  # noqa: PLC0415

    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        return 1
    application.setApplicationName("docsec")
    app = App(
        application, options.data_folder or _data_folder(), language=options.language
    )
    try:
        app.start()
        if options.files:
            QTimer.singleShot(
                0, app, lambda: app.examine_page.open_file(options.files[0])
            )
        if options.selftest:
            QTimer.singleShot(0, app, lambda: _report_and_quit(application))
        return application.exec()
    finally:
        app.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="docsec-ui", description=__doc__)
    parser.add_argument("--language", choices=("en", "ar", "ckb"))
    parser.add_argument("--data-folder", type=Path)
    parser.add_argument(
        "--selftest",
        action="store_true",
        help="open the window, print the seconds until it can be used, and quit",
    )
    parser.add_argument("files", nargs="*", type=Path)
    return parser


def _data_folder() -> Path:
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_data_dir("docsec", appauthor=False))


def _report_and_quit(application: object) -> None:
    """Say how long it took until the window answers."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    seconds = time.perf_counter() - _STARTED
    sys.stdout.write(f"usable after {seconds:.2f} s\n")
    sys.stdout.flush()
    QApplication.quit()
    del application


if __name__ == "__main__":
    sys.exit(main())
