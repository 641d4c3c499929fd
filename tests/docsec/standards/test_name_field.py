import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.name_field import is_cut_from, name_field

THAI = ("NILAVADHANANANDA", "CHAYAPA<DEJTHAMRONG<KRASUANG")
PETCH = ("NILAVADHANANANDA", "ARNPOL<PETCH<CHARONGUANG")
DINGO = ("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WARNAMBOOL", "DINGO<POTOROO")

WORKED_EXAMPLES = [
    # 9303-4 section 4.2.3
    (39, ("ERIKSSON", "ANNA<MARIA"), "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", None),
    (39, ("HENG", "DEBORAH<MING<LO"), "HENG<<DEBORAH<MING<LO<<<<<<<<<<<<<<<<<<", None),
    (39, ("ARKFREITH", ""), "ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", None),
    (39, ("SATRIYA<SUDARPA", ""), "SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<", None),
    (39, THAI, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", None),
    (39, PETCH, "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", None),
    (39, DINGO, "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", None),
    (
        39,
        DINGO,
        "BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
        (9, 7, 7, 6, 5),
    ),
    (
        39,
        ("PAPANDROPOULOUS", "JONATHON<WARREN<TREVOR"),
        "PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
        None,
    ),
    # 9303-7 section 4.2.3, MRV-A; 9303-4 prints this one with 40 characters
    (39, DINGO, "BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO", (6, 6, 6, 6, 5, 4)),
    # 9303-5 section 4.2.3
    (30, THAI, "NILAVADHANANANDA<<CHAYAPA<DE<K", None),
    (30, PETCH, "NILAVADHANANANDA<<ARNPOL<PE<CH", (16, 6, 2, 2)),
    (30, DINGO, "BENNELONG<WOOLOOMOOLOO<W<W<<DI", None),
    (30, DINGO, "BENNELONG<WOOLOOM<WA<WARN<<D<P", (9, 7, 2, 4, 1, 1)),
    (30, DINGO, "BENNE<WOOLO<WARRA<WARNA<<DIN<P", (5, 5, 5, 5, 3, 1)),
    (
        30,
        ("PAPANDROPOULOUS", "JONATHON<ALEC"),
        "PAPANDROPOULOUS<<JONATHON<ALEC",
        None,
    ),
    (30, ("VAN<DER<MUELLEN", "MARTIN"), "VAN<DER<MUELLEN<<MARTIN<<<<<<<", None),
    (30, ("AL<BASRI", "HUDA<MUHAMMAD<JAWAD"), "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<", None),
    (
        30,
        ("VILARCHAO<FERNANDEZ", "JOSE<RAMON"),
        "VILARCHAO<FERNANDEZ<<JOSE<RAMO",
        None,
    ),
    (30, ("ARKFREITH", ""), "ARKFREITH<<<<<<<<<<<<<<<<<<<<<", None),
    # 9303-6 section 4.2.3
    (31, THAI, "NILAVADHANANANDA<<CHAYAPA<DEJ<K", None),
    (31, PETCH, "NILAVADHANANANDA<<ARN<PET<CHARO", (16, 3, 3, 5)),
    (31, DINGO, "BENNELONG<WOOLOOMOOLOO<W<W<<D<P", None),
    (31, DINGO, "BENNELONG<WOOLOOM<WAR<WARN<<D<P", (9, 7, 3, 4, 1, 1)),
    (31, DINGO, "BENNEL<WOOLO<WARRA<WARNA<<DIN<P", (6, 5, 5, 5, 3, 1)),
    (
        31,
        ("PAPANDROPOULOUS", "JONATHOON<ALEC"),
        "PAPANDROPOULOUS<<JONATHOON<ALEC",
        None,
    ),
    (
        31,
        ("VILARCHAO<FERNANDEZ", "JOSE<RAMON"),
        "VILARCHAO<FERNANDEZ<<JOSE<RAMON",
        None,
    ),
    # 9303-7 section 7.2.3, MRV-B
    (31, PETCH, "NILAVADHANANANDA<<ARNP<PE<CHARO", (16, 4, 2, 5)),
    (31, DINGO, "BENNELONG<WOOLOOMOOLOO<WAR<W<<D", (9, 12, 3, 1, 1)),
    (31, DINGO, "BENNELONG<WOOLOOM<WAR<WA<<DINGO", (9, 7, 3, 2, 5)),
    (31, DINGO, "BENN<WOOL<WARR<WARN<<DINGO<POTO", (4, 4, 4, 4, 5, 4)),
    (
        31,
        ("PAPANDROPOULOUS", "STEPHEN<TREVOR"),
        "PAPANDROPOULOUS<<STEPHEN<TREVOR",
        None,
    ),
]
PART = st.text("ABCDEFGHIJ", min_size=1, max_size=14)
IDENTIFIER = st.lists(PART, min_size=1, max_size=5).map("<".join)


@pytest.mark.parametrize(("width", "name", "field", "lengths"), WORKED_EXAMPLES)
def test_worked_examples_of_parts_4_to_7(
    width: int, name: tuple[str, str], field: str, lengths: tuple[int, ...] | None
) -> None:
    assert name_field(*name, width, lengths=lengths) == field
    assert is_cut_from(field, *name)


@given(IDENTIFIER, IDENTIFIER | st.just(""), st.sampled_from((30, 31, 39)))
def test_the_field_is_full_and_cut_only_where_it_must(
    primary: str, secondary: str, width: int
) -> None:
    field = name_field(primary, secondary, width)
    assert len(field) == width
    assert is_cut_from(field, primary, secondary)
    whole = f"{primary}<<{secondary}".strip("<")
    assert (field.rstrip("<") == whole) == (len(whole) <= width)
    if len(whole) > width:
        assert field[-1].isalpha()
        assert ("<<" in field) == bool(secondary)


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ("ERIKSEN<<ANNA<MARIA<<<<<<<<<<<", ("ERIKSSON", "ANNA<MARIA")),
        ("ERIKSSON<<ANNA<<<<<<<<<<<<<<<<", ("ERIKSSON", "ANNA<MARIA")),
        ("ERIKSSON<<ANNA<M<<<<<<<<<<<<<<", ("ERIKSSON", "ANNA<MARIA")),  # room is left
        ("NILAVADHANANANDA<<KRASUANG<DEJ", THAI),
        ("BENNELONG<WOOLOOMOOLOO<<DINGO<", DINGO),  # primary parts never go lost
        ("BENNELONG<WOOLOOMOOLOO<WARRAND", DINGO),  # nor the secondary identifier
    ],
)
def test_other_texts_are_no_cut_of_the_name(field: str, name: tuple[str, str]) -> None:
    assert not is_cut_from(field, *name)


@pytest.mark.parametrize("lengths", [(9, 7, 7, 7, 5), (0, 1, 1, 1), (9,)])
def test_lengths_that_do_not_fill_the_field_are_an_error(
    lengths: tuple[int, ...],
) -> None:
    with pytest.raises(ValueError, match=r"letter|characters"):
        name_field(*DINGO, 39, lengths=lengths)


def test_a_field_without_room_for_both_is_cut_bluntly() -> None:
    assert name_field("ABC", "D", 3) == "ABC"


def test_a_part_of_one_letter_leaves_no_filler_at_the_end() -> None:
    # Two places hold no second part, so the primary identifier gives one up.
    field = name_field("ABCDEFGHIJ", "K<LMNOP", 14)
    assert field == "ABCDEFGHI<<K<L"
    assert is_cut_from(field, "ABCDEFGHIJ", "K<LMNOP")
