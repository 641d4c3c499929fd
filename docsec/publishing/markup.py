"""Pages as HTML: one file, no script, nothing fetched, right to left where due."""

import html
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path

from docsec.publishing.page import (
    Block,
    Card,
    Cards,
    Cell,
    Code,
    Facts,
    Figure,
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
from docsec.publishing.translation import Translator

_STYLE = Path(__file__).with_name("page.css")
# Nothing may be fetched or run, even if a stranger's text slipped through as markup.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_MARK_COLOUR = "#d1242f"
# Colours stand in the drawing itself: not every printer's viewer applies the style
# sheet to it. Each tone has its own shape, so that colour is never needed.
_SIGNS = {
    Tone.GOOD: (
        '<circle cx="8" cy="8" r="8" fill="#1a7f37"/>'
        '<path d="M4.2 8.3l2.6 2.6 5-5.4" fill="none" stroke="#fff" stroke-width="2"/>'
    ),
    Tone.BAD: (
        '<path d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z" fill="#b3261e"/>'
        '<path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="2"/>'
    ),
    Tone.UNSURE: (
        '<path d="M8 .6L16 15.2H0z" fill="#8a5a00"/>'
        '<path d="M8 5.6v4.6M8 11.8v1.8" stroke="#fff" stroke-width="2"/>'
    ),
    Tone.NONE: (
        '<circle cx="8" cy="8" r="7" fill="none" stroke="#57606a" stroke-width="1.6" '
        'stroke-dasharray="3 2"/><path d="M4.5 8h7" stroke="#57606a" stroke-width="2"/>'
    ),
    Tone.STOPPED: (
        '<rect x="1" y="1" width="14" height="14" fill="none" stroke="#57606a" '
        'stroke-width="1.6"/>'
        '<path d="M8 3.6v5.2M8 10.8v1.8" stroke="#57606a" stroke-width="2"/>'
    ),
}


def html_page(sheets: Sequence[Sheet], translator: Translator) -> str:
    """Draw the sheets one after the other as a complete HTML document."""
    return _Drawer(translator).document(sheets)


class _Drawer:
    """Draws every block in one language."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def document(self, sheets: Sequence[Sheet]) -> str:
        language, way = self._translator.language, self._translator.direction
        title = self._words(sheets[0].title) if sheets else ""
        body = "\n".join(self._sheet(one) for one in sheets)
        return (
            "<!DOCTYPE html>\n"
            f'<html lang="{language}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{title}</title>\n"
            f"<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n</head>\n"
            f"<body>\n{body}\n</body>\n</html>\n"
        )

    def _sheet(self, sheet: Sheet) -> str:
        parts = [f"<h1>{self._words(sheet.title)}</h1>"]
        parts += [self._block(one) for one in sheet.lead]
        for section in sheet.sections:
            blocks = "".join(self._block(one) for one in section.blocks)
            heading = self._words(section.title)
            parts.append(f"<section><h2>{heading}</h2>{blocks}</section>")
        return "<article>\n" + "\n".join(parts) + "\n</article>"

    def _block(self, block: Block) -> str:
        if isinstance(block, Stamp):
            return f'<p class="stamp">{self._words(block.words)}</p>'
        if isinstance(block, Note):
            return f"<p>{self._words(block.words)}</p>"
        if isinstance(block, Print):
            return self._print(block)
        return self._composed(block)

    def _composed(self, block: Cards | Grid | Facts | Figures) -> str:
        match block:
            case Cards(cards):
                return f'<div class="cards">{"".join(map(self._card, cards))}</div>'
            case Grid():
                return self._grid(block)
            case Facts():
                return self._facts(block)
            case Figures(figures):
                drawn = "".join(map(self._figure, figures))
                return f'<div class="figures">{drawn}</div>'

    def _facts(self, block: Facts) -> str:
        pairs = "".join(
            f'<tr><th scope="row">{self._cell(name)}</th>'
            f"<td>{self._cell(value)}</td></tr>"
            for name, value in block.rows
        )
        return f'<table class="facts"><tbody>{pairs}</tbody></table>'

    def _card(self, card: Card) -> str:
        notes = "".join(f"<li>{self._cell(one)}</li>" for one in card.notes)
        return (
            f'<div class="card {card.state.tone}"><h3>{self._words(card.title)}</h3>'
            f'<p class="state">{self._state(card.state)}</p>'
            f"<p>{self._words(card.words)}</p>" + (f"<ul>{notes}</ul>" if notes else "")
        ) + "</div>"

    def _print(self, block: Print) -> str:
        lines = "\n".join(
            "".join(
                f"<mark>{html.escape(text)}</mark>" if is_open else html.escape(text)
                for text, is_open in line
            )
            for line in block.lines
        )
        return f'<pre class="mrz" dir="ltr">{lines}</pre>'

    def _grid(self, grid: Grid) -> str:
        head = "".join(
            f'<th scope="col">{self._words(one)}</th>' for one in grid.headings
        )
        rows = "".join(
            "<tr>" + "".join(f"<td>{self._cell(cell)}</td>" for cell in row) + "</tr>"
            for row in grid.rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def _figure(self, figure: Figure) -> str:
        data = b64encode(figure.jpeg).decode("ascii")
        size = f'width="{figure.width:g}" height="{figure.height:g}"'
        caption = self._words(figure.caption)
        outlines = "".join(
            self._outline(figure, one.number, one.corners) for one in figure.outlines
        )
        legend = "".join(
            f"<li>{self._words(one.number)}: {self._words(one.words)}</li>"
            for one in figure.outlines
        )
        kind = ' class="small"' if figure.is_small else ""
        return (
            f'<figure{kind}><svg viewBox="0 0 {figure.width:g} {figure.height:g}" '
            f'role="img" aria-label="{caption}">'
            f'<image {size} href="data:image/jpeg;base64,{data}"/>{outlines}</svg>'
            f"<figcaption>{caption}<ul>{legend}</ul></figcaption></figure>"
        )

    def _outline(
        self, figure: Figure, number: int, corners: Sequence[tuple[float, float]]
    ) -> str:
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
        unit = max(figure.width, figure.height) / 32
        left = min(max(min(x for x, _ in corners), unit), figure.width - unit)
        top = min(max(min(y for _, y in corners) - unit, unit), figure.height - unit)
        return (
            f'<polygon points="{points}" fill="none" stroke="{_MARK_COLOUR}" '
            f'stroke-width="{unit / 8:.1f}"/>'
            f'<circle cx="{left:.1f}" cy="{top:.1f}" r="{unit * 0.8:.1f}" '
            f'fill="{_MARK_COLOUR}"/><text x="{left:.1f}" y="{top + unit * 0.36:.1f}" '
            f'font-size="{unit:.1f}" font-weight="700" fill="#fff" '
            f'text-anchor="middle">{self._translator.number(number)}</text>'
        )

    def _cell(self, cell: Cell) -> str:
        if isinstance(cell, tuple):
            return "<br>".join(self._words(one) for one in cell)
        return self._words(cell)

    def _words(self, words: Words) -> str:
        if isinstance(words, State):
            return self._state(words)
        if isinstance(words, Code):
            return f'<bdi dir="ltr" class="code">{html.escape(words.text)}</bdi>'
        if isinstance(words, Issuer):
            name = self._translator.state(words.code, words.english)
            return html.escape(name)
        return html.escape(self._translator.value(words))

    def _state(self, state: State) -> str:
        return (
            f'<span class="{state.tone}"><svg class="sign" viewBox="0 0 16 16" '
            f'aria-hidden="true">{_SIGNS[state.tone]}</svg>'
            f"{self._words(state.word)}</span>"
        )
