"""The report of an examination: what was found, what was not checked, by what.

For the file of a case and for the second line: it holds personal data, so it is made
only when somebody asks for it.
"""

from collections.abc import Iterable, Sequence
from functools import reduce

from docsec.examination.age import age, in_words, remaining
from docsec.examination.code_report import code_blocks, code_outlines
from docsec.examination.crop import around, jpeg, marks_in
from docsec.examination.model_report import model_blocks
from docsec.examination.profile import profile_of
from docsec.examination.result import Conclusion, Examination, NotChecked
from docsec.examination.wording import (
    GROUPS,
    LIGHTS,
    ORIGINS,
    PURPOSES,
    RANKS,
    RESULTS,
    SIGNALS,
)
from docsec.model import (
    Document,
    Field,
    Finding,
    Mark,
    Picture,
    Pixels,
    Region,
    Result,
    Signal,
    Table,
    Text,
)
from docsec.publishing.markup import html_page
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
    Outline,
    Print,
    Section,
    Sheet,
    Stamp,
    State,
    Tone,
    Words,
)
from docsec.publishing.plain import plain_page
from docsec.publishing.translation import Translator
from docsec.standards.fields import field_title
from docsec.standards.state import state_name

_PAGE_SIDE, _CROP_SIDE = 1000, 480
_TONES = {
    Result.SUCCESSFUL: Tone.GOOD,
    Result.FAILED: Tone.BAD,
    Result.UNDETERMINED: Tone.UNSURE,
    Result.NOT_SUPPORTED: Tone.NONE,
    Result.ABORTED: Tone.STOPPED,
}
_SIGNAL_TONES = {
    Signal.GREEN: Tone.GOOD,
    Signal.RED: Tone.BAD,
    Signal.YELLOW: Tone.UNSURE,
    Signal.GREY: Tone.NONE,
}
# What is wrong comes first.
_ORDER = (
    Result.FAILED,
    Result.ABORTED,
    Result.UNDETERMINED,
    Result.NOT_SUPPORTED,
    Result.SUCCESSFUL,
)
_STATE_FIELDS = ("issuing_state", "nationality")


def report_html(examinations: Sequence[Examination], translator: Translator) -> str:
    """One self-contained page with all of these examinations, pictures included."""
    sheets = [_sheet(one, with_pictures=True) for one in examinations]
    return html_page(sheets, translator)


def report_text(examinations: Sequence[Examination], translator: Translator) -> str:
    """The same for the terminal."""
    sheets = [_sheet(one, with_pictures=False) for one in examinations]
    return plain_page(sheets, translator)


def _sheet(examination: Examination, *, with_pictures: bool) -> Sheet:
    document = examination.document
    verdict = examination.verdict
    cards = (verdict.authenticity, verdict.validity, verdict.alert)
    pictures: tuple[Block, ...] = ()
    crops: tuple[Block, ...] = ()
    if with_pictures:
        pictures = (Figures(tuple(_page_figures(examination))),)
        crops = (Figures(tuple(_crops(examination))),)
    return Sheet(
        title=Text("Examination of a document"),
        lead=(
            *(Stamp(one) for one in examination.stamps),
            Cards(tuple(_card(one) for one in cards)),
        ),
        sections=(
            Section(Text("What to do now"), _advice(cards)),
            Section(Text("Kind of document"), model_blocks(document)),
            Section(Text("Machine-readable zone"), _mrz(document)),
            Section(Text("Data"), _data(document)),
            Section(Text("Barcodes"), code_blocks(document)),
            Section(Text("Checks"), (_checks(examination.findings), *crops)),
            Section(Text("Not checked"), (_gaps(examination.not_checked),)),
            Section(Text("Pictures"), (*pictures, _sources(document.pictures))),
            Section(Text("About this examination"), (_about(examination),)),
        ),
    )


def _card(conclusion: Conclusion) -> Card:
    tone = _SIGNAL_TONES[conclusion.signal]
    result = Text("Checks: {result}", result=RESULTS[conclusion.result])
    reasons = tuple(one.words for one in conclusion.reasons)
    return Card(
        title=GROUPS[conclusion.group],
        state=State(tone, SIGNALS[conclusion.signal]),
        words=conclusion.words,
        notes=(result, *reasons),
    )


def _advice(conclusions: Sequence[Conclusion]) -> tuple[Block, ...]:
    reasons = dict.fromkeys(one for each in conclusions for one in each.reasons)
    if not reasons:
        return (Note(Text("Nothing was found that needs a step of its own")),)
    rows = tuple((one.words, one.advice) for one in reasons)
    return (Grid((Text("Why"), Text("What to do")), rows),)


def _mrz(document: Document) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for side in document.sides:
        if side.mrz is None:
            continue
        lines = [line.characters for line in side.mrz.lines]
        blocks.append(
            Print(tuple(tuple((c.text, c.is_doubtful) for c in line) for line in lines))
        )
        doubtful = sum(c.is_doubtful for line in lines for c in line)
        if doubtful:
            blocks.append(
                Note(Text("Characters in doubt, look at them: {count}", count=doubtful))
            )
    if not blocks:
        blocks.append(Note(Text("No MRZ was read")))
    if document.corrected is not None:
        blocks.append(Note(Text("After correction by hand:")))
        typed = tuple(tuple((c, False) for c in line) for line in document.corrected)
        blocks.append(Print(typed))
    return tuple(blocks)


def _data(document: Document) -> tuple[Block, ...]:
    if document.data is None:
        return (Note(Text("No data was read")),)
    headings = (Text("Field"), Text("Value"), Text("As printed"), Text("Remarks"))
    rows = tuple(
        (field_title(one.name), _value(one, document), Code(one.raw), _remarks(one))
        for one in document.data.fields
    )
    return (Grid(headings, rows),)


def _value(field: Field, document: Document) -> Cell:
    value = field.value
    if value is None:
        return ""
    if field.name == "birth_date":
        return _with(in_words(value), age(value, document.today))
    if field.name == "expiry_date":
        return _with(in_words(value), remaining(value, document.today))
    if field.name in _STATE_FIELDS:
        name = state_name(value)
        return _with(Code(value), None if name is None else Issuer(value, name))
    return value


def _with(words: Words, further: Words | None) -> Cell:
    return words if further is None else (words, further)


def _remarks(field: Field) -> Cell:
    problems = tuple(State(Tone.BAD, one) for one in field.problems)
    return (*problems, *field.warnings)


def _checks(findings: Sequence[Finding]) -> Grid:
    headings = (Text("Check"), Text("Result"), Text("Why, and what to do"))
    ranked = sorted(findings, key=lambda one: _ORDER.index(one.result))
    return Grid(headings, tuple(_check(one) for one in ranked))


def _check(finding: Finding) -> tuple[Cell, ...]:
    state = State(_TONES[finding.result], RESULTS[finding.result])
    reason = finding.outcome.reason
    why: list[Words] = [] if reason is None else [reason.words, reason.advice]
    for evidence in finding.outcome.evidence:
        if isinstance(evidence, Table):
            why += _table_lines(evidence)
    margin = finding.outcome.margin
    if margin is not None:
        why.append(Text("Margin: {margin:+.2f}", margin=float(margin)))
    kind: list[Words] = [finding.title, Code(finding.code)]
    kind.append(Text("Weight: {rank}", rank=RANKS[finding.rank]))
    if finding.is_mandatory:
        kind.append(Text("Mandatory"))
    if finding.is_evaluatory:
        kind.append(Text("On trial: not part of the verdict"))
    return (tuple(kind), state, tuple(why))


def _table_lines(table: Table) -> list[Text]:
    """One sentence for each row: what was found beside what was due."""
    return [
        _joined(
            Text("{name}: {value}", name=heading, value=cell)
            for heading, cell in zip(table.headings, row, strict=False)
        )
        for row in table.rows
        if row
    ]


def _joined(parts: Iterable[Text]) -> Text:
    return reduce(lambda one, two: Text("{one}; {two}", one=one, two=two), parts)


def _gaps(gaps: Sequence[NotChecked]) -> Grid:
    state = State(Tone.NONE, Text("not checked"))
    headings = (Text("What"), Text("Result"), Text("Why"))
    return Grid(headings, tuple((one.title, state, one.why) for one in gaps))


def _sources(pictures: Sequence[Picture]) -> Facts:
    rows: list[tuple[Cell, Cell]] = []
    for one in pictures:
        ppi: Words = Text("Resolution unknown")
        if one.ppi is not None:
            ppi = Text("Pixels per inch: {ppi}", ppi=round(one.ppi))
        size = Text("{width} x {height} pixels", width=one.width, height=one.height)
        rows.append(
            (
                (Code(one.name), LIGHTS[one.light]),
                (ORIGINS[one.origin], size, ppi, Code(f"SHA-256 {one.sha256}")),
            )
        )
    return Facts(tuple(rows))


def _about(examination: Examination) -> Facts:
    return Facts(
        (
            (Text("Number of the examination"), Code(examination.id)),
            (Text("Started"), examination.started_at),
            (Text("Date the verdict is for"), examination.document.today),
            (Text("Purpose"), PURPOSES[examination.purpose]),
            (Text("Profile"), profile_of(examination.profile).title),
            (Text("Program"), Code(examination.software)),
        )
    )


def _page_figures(examination: Examination) -> list[Figure]:
    """Every picture with the pages found and the places that findings point at."""
    figures = []
    for index, picture in enumerate(examination.document.pictures):
        marks = [
            mark
            for finding in examination.findings
            if finding.result is not Result.SUCCESSFUL
            for mark in marks_in(finding.outcome, index)
        ]
        outlines = tuple(
            Outline(number, mark.place.points(), mark.words)
            for number, mark in enumerate(marks, 1)
        )
        outlines += code_outlines(examination.document, index, len(marks) + 1)
        caption = Text(
            "{light}: {name}", light=LIGHTS[picture.light], name=picture.name
        )
        whole = Region(0, 0, picture.width, picture.height)
        figures.append(_figure(picture.pixels, whole, caption, outlines, _PAGE_SIDE))
    return figures


def _crops(examination: Examination) -> list[Figure]:
    """For each finding that did not succeed, the place it points at, enlarged."""
    crops = []
    for finding in examination.findings:
        if finding.result is Result.SUCCESSFUL:
            continue
        for index, picture in enumerate(examination.document.pictures):
            marks = marks_in(finding.outcome, index)
            if marks:
                crops.append(_crop(picture, finding.title, marks))
    return crops


def _crop(picture: Picture, title: Text, marks: Sequence[Mark]) -> Figure:
    region = around(marks, picture)
    caption = Text("{check}: the place, enlarged", check=title)
    return _figure(picture.pixels, region, caption, (), _CROP_SIDE, is_small=True)


def _figure(
    pixels: Pixels,
    region: Region,
    caption: Text,
    outlines: tuple[Outline, ...],
    side: int,
    *,
    is_small: bool = False,
) -> Figure:
    data = jpeg(pixels, region, side)
    return Figure(data, region.width, region.height, caption, outlines, is_small)
