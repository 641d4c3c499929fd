"""Words of the Examine page: what is left of a validity, how sure a check is."""

from datetime import date
from functools import cache

from docsec.errors import DocsecError
from docsec.evaluation.figures import Count, Figures, read_figures
from docsec.model import Light, Outcome, Result, Text
from docsec.scoring.interval import share

_MONTHS_IN_YEAR = 12


def guessed_light(name: str) -> Light:
    """The light a file's name speaks of, white if none.

    >>> guessed_light("passport_uv.png")
    <Light.UV: 'UV'>
    >>> guessed_light("page oblique-left.jpg")
    <Light.OBLIQUE_LEFT: 'OBLIQUE_LEFT'>
    """
    parts = name.lower().replace("-", "_").replace(".", "_").replace(" ", "_")
    return next((one for one in Light if f"_{one.lower()}_" in f"_{parts}_"), Light.VI)


def day_of(value: str | None) -> date | None:
    """The date an ISO string gives in full, else None.

    >>> day_of("1974-08-XX") is None
    True
    """
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        return None


def validity_words(expiry: date, today: date) -> Text:
    """What is left of a validity, or how long it has been over.

    >>> validity_words(date(2029, 2, 25), date(2026, 11, 21)).english()
    'Valid: 2 years and 3 months left'
    >>> validity_words(date(2026, 11, 20), date(2026, 11, 21)).english()
    'Expired: 1 day ago'
    """
    if expiry < today:
        return Text("Expired: {time} ago", time=_span(expiry, today))
    if expiry == today:
        return Text("Valid: today is the last day")
    return Text("Valid: {time} left", time=_span(today, expiry))


# Arabic has other words for one, two, up to ten, and more. So one and two are sentences
# of their own, and no larger number than ten is ever put before a word.
_YEARS = (Text("1 year"), Text("2 years"))
_MONTHS = (Text("1 month"), Text("2 months"))
_WEEKS = (Text("1 week"), Text("2 weeks"))
_DAYS = (Text("1 day"), Text("2 days"))
_FEW = 10
_DAYS_IN_WEEK = 7


def _span(start: date, end: date) -> Text:
    months, days = _months(start, end), (end - start).days
    years, rest = divmod(months, _MONTHS_IN_YEAR)
    if years > _FEW:
        return Text("more than 10 years")
    if years and rest:
        return Text(
            "{years} and {months}", years=_years_words(years), months=_month_words(rest)
        )
    if years:
        return _years_words(years)
    return _month_words(months) if months else _day_words(days)


def _years_words(count: int) -> Text:
    return (
        _YEARS[count - 1]
        if count <= len(_YEARS)
        else Text("{years} years", years=count)
    )


def _month_words(count: int) -> Text:
    if count > _FEW:
        return Text("11 months")
    return (
        _MONTHS[count - 1]
        if count <= len(_MONTHS)
        else Text("{months} months", months=count)
    )


def _day_words(count: int) -> Text:
    if count > _FEW:
        weeks = count // _DAYS_IN_WEEK
        return (
            _WEEKS[weeks - 1]
            if weeks <= len(_WEEKS)
            else Text("{weeks} weeks", weeks=weeks)
        )
    return _DAYS[count - 1] if count <= len(_DAYS) else Text("{days} days", days=count)


def _months(start: date, end: date) -> int:
    """Whole months from one day to a later one."""
    whole = (end.year - start.year) * _MONTHS_IN_YEAR + end.month - start.month
    return whole - (end.day < start.day)


def margin_words(outcome: Outcome) -> Text | None:
    """How far from its threshold a check ended."""
    if outcome.margin is None or outcome.result not in (
        Result.SUCCESSFUL,
        Result.FAILED,
    ):
        return None
    return Text("Distance from the threshold (-1 to 1): {margin:.2f}",
                margin=float(outcome.margin))  # fmt: skip


@cache
def shipped_figures() -> Figures | None:
    """The error rates that came with the program; None where they cannot be read."""
    try:
        return read_figures()
    except DocsecError:
        return None


def error_rates(check: str, figures: Figures | None) -> tuple[Text, ...]:
    """How often a check is wrong, and on what that was counted."""
    found = None if figures is None else figures.checks.get(check)
    if found is None or not found.false_alarms.n:
        return (
            Text(
                "How often this check is wrong: on computer-made test documents: not "
                "measured yet; on real documents: not measured."
            ),
        )
    alarms = share(found.false_alarms.hits, found.false_alarms.n)
    told = [
        Text(
            "How often this check is wrong: on computer-made test documents it alarmed "
            "falsely on {hits} of {n} genuine ones (at most {high} %); on real "
            "documents: not measured.",
            hits=alarms.hits,
            n=alarms.n,
            high=round(100 * alarms.high),
        )
    ]
    best = max(found.caught.items(), key=_caught_share, default=None)
    if best is not None and best[1].hits:
        told.append(
            Text(
                "It is best against: {forgery}. Of {n} such test documents it caught "
                "{hits}.",
                forgery=_title_of(best[0]),
                n=best[1].n,
                hits=best[1].hits,
            )
        )
    return tuple(told)


def _caught_share(one: tuple[str, Count]) -> float:
    return one[1].hits / one[1].n if one[1].n else 0.0


def _title_of(forgery: str) -> Text:
    from docsec.forgeries import forgeries  # noqa: PLC0415  # loads the press

    known = forgery in forgeries.ids()
    return forgeries[forgery].title if known else Text("{name}", name=forgery)
