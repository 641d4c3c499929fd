"""Pages as plain text for the terminal: the same content, symbols from the keyboard."""

from collections.abc import Iterator, Sequence

from docsec.publishing.page import (
    Block,
    Card,
    Cards,
    Cell,
    Code,
    Facts,
    Figures,
    Grid,
    Issuer,
    Note,
    Print,
    Sheet,
    Stamp,
    State,
    Tone,
    Words,
)
from docsec.publishing.translation import Translator, isolated

SIGNS = {
    Tone.GOOD: "[+]",
    Tone.BAD: "[x]",
    Tone.UNSURE: "[?]",
    Tone.NONE: "[-]",
    Tone.STOPPED: "[!]",
}
_INDENT = "    "


def plain_page(sheets: Sequence[Sheet], translator: Translator) -> str:
    """Write the sheets one after the other, without pictures."""
    writer = _Writer(translator)
    return "\n\n".join("\n".join(writer.sheet(one)) for one in sheets) + "\n"


class _Writer:
    """Writes every block in one language."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def sheet(self, sheet: Sheet) -> Iterator[str]:
        title = self._words(sheet.title)
        yield from (title, "=" * len(title))
        for block in sheet.lead:
            yield from self._block(block)
        for section in sheet.sections:
            lines = [one for block in section.blocks for one in self._block(block)]
            if lines:
                yield from ("", self._words(section.title), *lines)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Stamp(words):
                yield f"*** {self._words(words)} ***"
            case Note(words):
                yield f"  {self._words(words)}"
            case Cards(cards):
                yield from (line for card in cards for line in self._card(card))
            case Print(lines):
                texts = ("".join(text for text, _ in line) for line in lines)
                yield from (f"  {self._code(text)}" for text in texts)
            case Grid():
                yield from self._grid(block)
            case Facts(rows):
                pairs = ((self._cell(name), self._cell(value)) for name, value in rows)
                yield from (f"  {name}: {value}" for name, value in pairs)
            case Figures():
                pass  # a terminal shows no pictures

    def _card(self, card: Card) -> Iterator[str]:
        yield f"{self._state(card.state)}  {self._words(card.title)}"
        yield f"{_INDENT}{self._words(card.words)}"
        for note in card.notes:
            yield f"{_INDENT}- {self._cell(note)}"

    def _grid(self, grid: Grid) -> Iterator[str]:
        """A row for each; further lines of a cell below it, no columns to break."""
        for row in grid.rows:
            cells = [cell for cell in row if cell not in ("", ())]
            heads = [one[0] if isinstance(one, tuple) else one for one in cells]
            yield "  " + "  ".join(self._words(one) for one in heads)
            for cell in cells:
                if isinstance(cell, tuple):
                    yield from (f"{_INDENT}  {self._words(one)}" for one in cell[1:])

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, tuple):
            return "; ".join(self._words(one) for one in cell)
        return self._words(cell)

    def _words(self, words: Words) -> str:
        if isinstance(words, State):
            return self._state(words)
        if isinstance(words, Code):
            return self._code(words.text)
        if isinstance(words, Issuer):
            return self._translator.state(words.code, words.english)
        return self._translator.value(words)

    def _code(self, text: str) -> str:
        return text if self._translator.direction == "ltr" else isolated(text)

    def _state(self, state: State) -> str:
        return f"{SIGNS[state.tone]} {self._words(state.word)}"
