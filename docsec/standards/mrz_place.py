"""Where fields of the MRZ stand in the picture, and how surely they were read."""

from collections.abc import Iterable

from docsec.model import Character, Document, Mark, Marks, Quad, Span, Text


def characters_at(document: Document, spans: Iterable[Span]) -> tuple[Character, ...]:
    """The characters read at these places; none where no reading was kept."""
    side = document.mrz_side()
    if side is None or side.mrz is None:
        return ()
    lines = side.mrz.lines
    return tuple(
        character
        for span in spans
        if span.line < len(lines)
        for character in lines[span.line].characters[span.start : span.end]
    )


def is_doubtful(document: Document, spans: Iterable[Span]) -> bool:
    """The picture itself leaves at least one of these characters open."""
    return any(one.is_doubtful for one in characters_at(document, spans))


def marks_at(
    document: Document, places: Iterable[tuple[Span, Text]]
) -> tuple[Marks, ...]:
    """Marks around the spans, each with its words; nothing where nobody read."""
    side = document.mrz_side()
    marks = tuple(
        Mark(_around(characters), words)
        for span, words in places
        if (characters := characters_at(document, (span,)))
    )
    return (Marks(side.picture, marks),) if side is not None and marks else ()


def _around(characters: tuple[Character, ...]) -> Quad:
    first, last = characters[0].place, characters[-1].place
    return Quad(first.top_left, last.top_right, last.bottom_right, first.bottom_left)
