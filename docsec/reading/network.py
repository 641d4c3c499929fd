"""The two small nets, loaded once and run on one core."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).parent / "weights"


class Network:
    """An ONNX file with one input and one output."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._session: Any = None

    def __call__(self, pictures: Floats) -> Floats:
        """Run on N x 1 x H x W."""
        self.warm()
        answer: Floats = self._session.run(None, {self._input: pictures})[0]
        return answer

    def warm(self) -> None:
        """Load the weights, if nobody has."""
        if self._session is not None:
            return
        import onnxruntime  # noqa: PLC0415  # 100 ms, only where something is read

        # On Windows it would tell the system's event log about every session.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        # The other core belongs to the person at the screen.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        self._session = onnxruntime.InferenceSession(
            self._path.read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        self._input = self._session.get_inputs()[0].name
