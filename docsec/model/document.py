"""One document as far as it has been read: what checks look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from docsec.model.barcode import Barcode, Payload
from docsec.model.finding import Outcome
from docsec.model.picture import Light, Page, Picture
from docsec.model.reading import MrzData, MrzReading
from docsec.model.specimen import DocumentModel, Identified
from docsec.model.view import Placement, View


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One page with the picture it came from and the MRZ on it.

    Attributes:
        picture: Index of the picture among those examined.
        page: The rectified page.
        mrz: The MRZ printed on it, or None.
        data: That MRZ taken apart, or None.
    """

    picture: int
    page: Page
    mrz: MrzReading | None
    data: MrzData | None = None


@dataclass(frozen=True, slots=True)
class CodeReading:
    """One barcode in the pictures, what it says, and what its seal is worth.

    Attributes:
        picture: Index of the picture among those examined.
        barcode: As it was read.
        payload: As it was understood.
        signature: How the check of its seal ended; None where it carries no seal.
    """

    picture: int
    barcode: Barcode
    payload: Payload
    signature: Outcome | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """What is known when the checks start.

    Attributes:
        pictures: All that were given, in order.
        sides: The pages found in them.
        data: The MRZ taken apart, or None if none was read.
        today: The date the verdict is for.
        codes: The barcodes found in its white-light pictures.
        corrected: The lines as a person corrected them, which `data` then is taken
            from; None: as read. What was read stays in `sides`.
        identified: Which model it is of; None: nobody has looked yet.
        placements: Where the pages of that model lie in the pictures; one for every
            picture in which one was found.
        views: By light, what `placements` say, cut out and upright; each is made when
            first asked for. Ask through `views_of`.
    """

    pictures: tuple[Picture, ...]
    sides: tuple[Side, ...]
    data: MrzData | None
    today: date
    codes: tuple[CodeReading, ...] = ()
    corrected: tuple[str, ...] | None = None
    identified: Identified | None = None
    placements: tuple[Placement, ...] = ()
    views: Mapping[Light, Sequence[View]] = field(default_factory=dict, repr=False)

    @property
    def model(self) -> DocumentModel | None:
        """The model it was found to be of, or None."""
        return None if self.identified is None else self.identified.model

    def views_of(self, light: Light) -> Sequence[View]:
        """Its pages under a light on the millimetres of the model.

        Empty where there is no such picture, no model, no picture in the model, or
        where the page could not be found in the picture.
        """
        return self.views.get(light, ())

    def has_light(self, light: Light) -> bool:
        """A picture under that light is there."""
        return any(picture.light is light for picture in self.pictures)

    def mrz_side(self) -> Side | None:
        """The first side that carries an MRZ."""
        return next((side for side in self.sides if side.mrz is not None), None)
