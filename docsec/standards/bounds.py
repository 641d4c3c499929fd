"""How a measured value becomes a result: two bounds, and doubt between them."""

from dataclasses import dataclass

from docsec.model import Result


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a check is sure, and where it fails (TR-03135-1 3.5.2).

    Attributes:
        sure: From here on the result is `successful`.
        failed: Beyond here it is `failed`; between both it is `undetermined`. The
            larger of the two tells which way is better.
    """

    sure: float
    failed: float

    def result(self, value: float) -> Result:
        """Judge one value.

        >>> Bounds(sure=0.6, failed=0.3).result(0.4).value
        'undetermined'
        >>> Bounds(sure=0.1, failed=0.3).result(0.4).value
        'failed'
        """
        margin = self.margin(value)
        if margin >= 1:
            return Result.SUCCESSFUL
        return Result.UNDETERMINED if margin >= 0 else Result.FAILED

    def margin(self, value: float) -> float:
        """1 from `sure` on, 0 at `failed`, down to -1 as far again beyond it."""
        return max(-1.0, min(1.0, (value - self.failed) / (self.sure - self.failed)))
