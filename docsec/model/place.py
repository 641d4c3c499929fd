"""Places in a picture."""

from dataclasses import dataclass

Point = tuple[float, float]
"""x to the right, y downwards, in pixels from the top left corner."""


@dataclass(frozen=True, slots=True)
class Region:
    """An upright rectangle: left, top, width, height.

    In pixels, unless the name it goes by says mm.

    >>> Region(10, 20, 30, 40).right
    40
    """

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The first column after it."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The first row after it."""
        return self.top + self.height

    def corners(self) -> "Quad":
        """Its four corners, clockwise from the top left."""
        return Quad(
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        )


@dataclass(frozen=True, slots=True)
class Quad:
    """Four corners, clockwise, from the top left *as the text is read*.

    An upside-down line has its `top_left` at the lower right of the picture.
    """

    top_left: Point
    top_right: Point
    bottom_right: Point
    bottom_left: Point

    def points(self) -> tuple[Point, Point, Point, Point]:
        """The corners in order."""
        return (self.top_left, self.top_right, self.bottom_right, self.bottom_left)

    def bounds(self) -> Region:
        """The smallest upright rectangle around it."""
        xs = [point[0] for point in self.points()]
        ys = [point[1] for point in self.points()]
        return Region(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))

    def holds(self, point: Point) -> bool:
        """The point lies inside or on the edge: on one side of all four edges.

        >>> Region(0, 0, 4, 3).corners().holds((4, 1.5))
        True
        """
        corners = self.points()
        sides = [
            (end[0] - start[0]) * (point[1] - start[1])
            - (end[1] - start[1]) * (point[0] - start[0])
            for start, end in zip(corners, corners[1:] + corners[:1], strict=True)
        ]
        return all(one >= 0 for one in sides) or all(one <= 0 for one in sides)
