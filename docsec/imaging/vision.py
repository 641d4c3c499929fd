"""The one place that imports cv2, so that what it leaves behind is cleared once.

`import cv2` on Linux points QT_QPA_PLATFORM_PLUGIN_PATH and QT_QPA_FONTDIR at its own
Qt 5 plug-ins, for this process and every child; Qt 6 then looks for its window there.
The values that stood before are put back. Import it as
`from docsec.imaging.vision import cv2`, and hand it pixels only: bytes of strangers
are decoded in `docsec.intake`.
"""

import os

_LEAKED = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")

# A second fence behind the ceiling of intake; OpenCV reads it once, at import.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(50_000_000))

_before = {name: os.environ.get(name) for name in _LEAKED}
import cv2  # noqa: E402  # the environment has to be set before

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

__all__ = ["cv2"]
