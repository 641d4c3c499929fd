"""The nouns of document examination. Everything above speaks in these.

Conventions, said once: rectangles are left, top, width, height; arrays index row,
column; colour is RGB; float pictures are float32 in 0-1; times are UTC; ppi counts
pixels per inch of document.

Glossary
    MRZ     machine-readable zone: two or three lines of OCR-B (ICAO 9303-3)
    VIZ     visual inspection zone: everything printed for people
    TD1-3   travel document sizes; MRV-A, MRV-B: visa sizes
    UTO     Utopia: the state of specimens; never a real document
    OVI     optically variable ink; OVD: any optically variable device
    guilloche   interlaced fine lines of security printing
    intaglio    raised line print; substrate: what is printed on
    personalisation   what is added per holder: data, portrait
    specimen    marked sample; model: description of a kind of document
    impostor    bearer who is not the holder
    facility, discrimination   a learner's power to tell genuine from false
    view    one page under one light, laid on the millimetres of its model
    light   what lit the picture; check: one measured question with one result
"""

from docsec.model.document import CodeReading, Document, Side
from docsec.model.evidence import Evidence, Mark, Marks, Table
from docsec.model.finding import (
    AbortCode,
    Finding,
    Group,
    Outcome,
    Rank,
    Reason,
    Result,
    Signal,
)
from docsec.model.picture import Light, Origin, Page, Picture, Pixels, SizeClass
from docsec.model.place import Point, Quad, Region
from docsec.model.progress import Progress
from docsec.model.reading import Character, Field, Line, MrzData, MrzReading, Span
from docsec.model.specimen import (
    Candidate,
    Counterfeit,
    DocumentKind,
    DocumentModel,
    FeatureColour,
    FeatureKind,
    FeatureModel,
    Identified,
    Measure,
    ModelDefect,
    ModelPage,
    ModelPicture,
    NumberRule,
    PageName,
    PrintProcess,
    Quantity,
    Recognition,
    ValidityRule,
)
from docsec.model.text import Text, Words
from docsec.model.view import Placement, View

__all__ = [
    "AbortCode",
    "Candidate",
    "Character",
    "CodeReading",
    "Counterfeit",
    "Document",
    "DocumentKind",
    "DocumentModel",
    "Evidence",
    "FeatureColour",
    "FeatureKind",
    "FeatureModel",
    "Field",
    "Finding",
    "Group",
    "Identified",
    "Light",
    "Line",
    "Mark",
    "Marks",
    "Measure",
    "ModelDefect",
    "ModelPage",
    "ModelPicture",
    "MrzData",
    "MrzReading",
    "NumberRule",
    "Origin",
    "Outcome",
    "Page",
    "PageName",
    "Picture",
    "Pixels",
    "Placement",
    "Point",
    "PrintProcess",
    "Progress",
    "Quad",
    "Quantity",
    "Rank",
    "Reason",
    "Recognition",
    "Region",
    "Result",
    "Side",
    "Signal",
    "SizeClass",
    "Span",
    "Table",
    "Text",
    "ValidityRule",
    "View",
    "Words",
]
