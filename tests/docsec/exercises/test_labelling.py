"""H3: labels on their places; the spare one nowhere."""

from docsec.exercises import ChoiceData, ExhibitData
from docsec.exercises.labelling import Labelling
from docsec.model import Light
from docsec.model.prompt import Mark, Marked, Placed

TASK = Labelling.Task(
    {"en": "Where?"},
    ExhibitData({Light.VI: "page.jpg"}, 1000, 700, {"en": "A page"}),
    tuple(ChoiceData(one, {"en": one}) for one in ("photo", "mrz", "chip")),
)
KEY = Labelling.Key(
    {
        "photo": ((0.0, 0.2), (0.3, 0.2), (0.3, 0.7), (0.0, 0.7)),
        "mrz": ((0.0, 0.8), (1.0, 0.8), (1.0, 1.0), (0.0, 1.0)),
    },
    {"en": "Because"},
)


def test_each_place_counts_alone(played) -> None:
    marks = (Placed(0.1, 0.5, label="photo"), Placed(0.1, 0.5, label="mrz"))
    score, asked = played("labelling", TASK, KEY, [Marked(marks=marks)])
    assert score.credit == 0.5
    assert isinstance(asked[0], Mark)
    assert len(asked[0].labels) == 3


def test_the_places_are_shown_with_their_names(played) -> None:
    score, _ = played("labelling", TASK, KEY, Labelling.solve(TASK, KEY))
    assert score.credit == 1
    (exhibit,) = score.feedback[0].exhibits
    assert [one.words.shown("en")[0] for one in exhibit.spots] == ["photo", "mrz"]


def test_nothing_placed_is_worth_nothing(played) -> None:
    assert played("labelling", TASK, KEY, [Marked()])[0].credit == 0
