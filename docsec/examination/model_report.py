"""The part of the report that says which model the document is of."""

from docsec.examination.wording import RECOGNITIONS
from docsec.library.wording import kind_title
from docsec.model import Document, DocumentModel, Text
from docsec.publishing.page import Block, Cell, Code, Facts, Grid, Issuer, Note
from docsec.standards.state import state_name


def model_blocks(document: Document) -> tuple[Block, ...]:
    """The model, or those it may be; what nobody knows of it stands there too."""
    found = document.identified
    if found is None:
        return (Note(Text("The kind of document was not searched for")),)
    state = RECOGNITIONS[found.recognition]
    if found.model is not None:
        unknown = tuple(
            Note(Text("Not established: {what}", what=one))
            for one in found.model.not_established
        )
        return (Facts(((Text("Result"), state), *_facts(found.model))), *unknown)
    blocks: list[Block] = [Facts(((Text("Result"), state),))]
    if found.candidates:
        rows = tuple(
            (Text("{title}", title=one.title), Code(one.code), f"{one.score:.2f}")
            for one in found.candidates
        )
        headings = (Text("It may be"), Text("Code"), Text("Likeness, 0 to 1"))
        blocks.append(Grid(headings, rows))
    return tuple(blocks)


def _facts(model: DocumentModel) -> tuple[tuple[Cell, Cell], ...]:
    name = state_name(model.state) or model.state
    rows: list[tuple[Cell, Cell]] = [
        (Text("Issuing state"), (Code(model.state), Issuer(model.state, name))),
        (Text("Kind"), Text("{kind}", kind=kind_title(model.kind))),
        (Text("Specimen"), (Text("{title}", title=model.title), Code(model.code))),
    ]
    if model.first_year is not None:
        rows.append((Text("First issued in"), str(model.first_year)))
    return tuple(rows)
