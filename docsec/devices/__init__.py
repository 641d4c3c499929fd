"""One capture device a module.

A device is a function that yields `Progress` while it works and `Picture`s as they
come, and returns when there are no more. Closing the generator stops the device.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from docsec.model import Picture, Progress, Text
from docsec.params import Option, options_of
from docsec.registry import Registry

Capture = Generator[Progress | Picture, None, None]
CaptureFunction = Callable[..., Capture]


@dataclass(frozen=True, slots=True)
class Device:
    """One capture device: its name for people, how to run it, what can be set."""

    id: str
    title: Text
    capture: CaptureFunction
    options: tuple[Option, ...]


devices: Registry[Device] = Registry(__name__)


def device(title: Text) -> Callable[[CaptureFunction], CaptureFunction]:
    """Offer the decorated generator function as a device."""

    def offer(function: CaptureFunction) -> CaptureFunction:
        name = function.__module__.rpartition(".")[2]
        devices.offer(
            function.__module__, Device(name, title, function, options_of(function))
        )
        return function

    return offer
