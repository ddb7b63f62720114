"""The tree, the steps, and what they rest on."""

from random import Random
from typing import Final

from tests.engine.check.damages.kind import Change, Damage, Edit, Site, Where, gone, instead, item_gone, typed

TREES: Final = r"trees|pension\.yaml|pass\.yaml"


def _after_the_next(site: Site, _random: Random) -> Edit | None:
    """The question is asked only behind the item that follows it."""
    following = Site(site.file, site.lines, site.row + 1, site.match)
    if not following.line.strip().startswith("- when") or site.match["word"] not in following.line:
        return None
    end = following.item_end()
    return Edit(site.row, end, (*site.lines[site.row + 1 : end], site.line), site.match["word"])


def _includes_itself(site: Site, _random: Random) -> Edit:
    name = site.match["word"]
    return Edit(site.row + 1, site.row + 1, (f"    - include: {name}",), name)


def _case_gone(site: Site, _random: Random) -> Edit | None:
    """A case that nothing else takes."""
    cases = Site(site.file, site.lines, site.owner(), site.match)
    behind = site.lines[cases.end()] if cases.end() < len(site.lines) else ""
    if cases.line.strip() != "cases:" or "otherwise:" in behind:
        return None
    return Edit(site.row, site.row + 1, (), site.match["word"])


def _branch_gone(site: Site, _random: Random) -> Edit | None:
    """The only branch of a condition."""
    below = site.lines[site.row + 1] if site.row + 1 < len(site.lines) else ""
    return None if "else:" in below or "stop:" in below else Edit(site.row, site.row + 1, (), "")


def _step_of(site: Site) -> str:
    """The lines of the step around, without the one that is damaged."""
    step = Site(site.file, site.lines, site.owner(), site.match)
    return "\n".join(line for row, line in enumerate(site.lines[: step.end()]) if row >= step.row and row != site.row)


def _only_source_gone(site: Site, _random: Random) -> Edit | None:
    """The sources of a step whose paragraphs have none of their own."""
    step = _step_of(site)
    return None if "sources:" in step or "basis:" in step else Edit(site.row, site.row + 1, ())


def _authority_gone(site: Site, random: Random) -> Edit | None:
    """The authority of a step that is more than advice."""
    return None if "kind: advice" in _step_of(site) else gone(site, random)


def _outcome_gone(site: Site, random: Random) -> Edit | None:
    """An outcome that the tree stops at."""
    return gone(site, random) if site.lines[site.owner()] == "outcomes:" else None


def _stops_before(site: Site, _random: Random) -> Edit:
    return Edit(site.row, site.row, ("  - stop: guide",))


def _by_itself(site: Site, _random: Random) -> Edit:
    return typed(site, site.match["name"], word=site.match["name"])


def _never(site: Site, _random: Random) -> Edit:
    return typed(site, f"{site.match['name']} and not {site.match['name']}")


def _always(site: Site, _random: Random) -> Edit:
    return typed(site, f"{site.match['name']} or not {site.match['name']}")


def _above_more(change: Change) -> Change:
    """Only where the branch holds more than steps, or has an ``else``: nobody gets to all of that."""

    def changed(site: Site, random: Random) -> Edit | None:
        branch = "\n".join(site.lines[site.row : site.item_end()])
        more = any(word in branch for word in ("ask:", "include:", "else:", "stop:"))
        return change(site, random) if more else None

    return changed


def _emptied(name: str, codes: str, change: Change) -> Damage:
    """A condition that lets nobody into a branch. Where the guide then reads what was not asked, that is said first."""
    return Damage(name, codes, r"^ +- when: (?P<word>(?P<name>[a-z_]+))$", change, Where.line, TREES, another="F001")


NAME: Final = r"(?P<word>[a-z_]+)"

FLOW: Final = (
    Damage("a question no longer asked", "F017 F001 U001", rf"^ +- ask: {NAME}$", item_gone, Where.name, TREES, most=1),
    Damage("a question asked too late", "F001", rf"^ +- ask: {NAME}$", _after_the_next, Where.line, TREES),
    Damage(
        "a step no longer reached",
        "U003",
        r"^ +- do: (?!seek_advice)(?P<word>[a-z_]+)$",
        item_gone,
        Where.name,
        r"trees|pension",
    ),
    Damage(
        "a case left out of a match",
        "F003",
        r"^ +(?P<word>[a-zA-Z_]+): \{(?:do|stop): \w+\}$",
        _case_gone,
        Where.entry,
        TREES,
    ),
    Damage("a part of the tree that contains itself", "F008", rf"^  {NAME}:$", _includes_itself, Where.line, r"/trees"),
    Damage("the end in the middle", "F002", r"^  - (?:include|when): ", _stops_before, Where.line, r"pension\.yaml"),
    Damage("an outcome that is not there", "N001", rf"^  {NAME}:$", _outcome_gone, Where.name, r"pension\.yaml"),
    Damage("a branch without an end", "F005", r"^ +then: \{.*\}$", _branch_gone, Where.entry, TREES),
    Damage(
        "two things in one item",
        "F004",
        r"^  - ask: \w+(?P<word>)$",
        instead("\n    do: seek_advice", ""),
        Where.line,
        r"pension\.yaml",
    ),
    Damage(
        "a value defined by itself",
        "N010",
        r"^ +(?!is:)(?P<name>[a-z_]+): (?P<word>[a-z]+_\w+\(.*\))$",
        _by_itself,
        Where.line,
        "values",
    ),
    Damage("one equals sign", "T017", r"when: \w+ (?P<word>==) ", instead("=", "")),
    Damage("a condition in French", "T001", r"when: .* (?P<word>and) ", instead("et")),
    Damage("a condition with signs", "T001", r"when: .* (?P<word>or) ", instead("||", "|")),
    Damage(
        "and beside or without parentheses",
        "T002",
        r"when: [^()]* and [^()]*(?P<word>)$",
        instead(" or today < today", ""),
    ),
    Damage("a parenthesis left open", "T001 T018", r"(?:is|when): .*(?P<word>\))$", instead("", "")),
    Damage("a date compared with a year", "T004 T014", r"birth_date < (?P<word>\d{4}-\d\d-\d\d)", instead("1955", "")),
    Damage("an answer that may be unknown", "T009", r"when: (?P<word>(?P<name>\w+) is known and )", instead("", "")),
    Damage("text in a condition", "T001 N002", r"when: \w+ == (?P<word>\w+)", instead('"oui"', "")),
    Damage("a step without source", "R001 R002", r"^    sources: \[", _only_source_gone, Where.entry, "steps"),
    Damage("a source without its basis", "V002", r"^    (?P<word>basis): ", gone, Where.entry, "sources"),
    Damage("a question without its sensitivity", "V002", r"^ +(?P<word>sensitivity): ", gone, Where.entry),
    Damage("a step without its phase", "V002", r"^    (?P<word>phase): ", gone, Where.entry, "steps"),
    Damage(
        "a step without its authority", "C011", r"^    (?P<word>authority): ", _authority_gone, Where.entry, "steps"
    ),
    Damage("half a limit", "C007 V002", r"^      (?P<word>by|before|after|within): ", gone, Where.entry, "steps"),
    Damage("a list written as a text", "V010", r"^ +sources: (?P<word>\[\w+\])$", instead("official", "")),
    Damage(
        "a text in place of two languages",
        "V004",
        r"^ +(?P<word>title|label|name):$",
        lambda site, _: Edit(site.row, site.end(), (f"{site.line} Carte",)),
    ),
    Damage("yes for true", "V012", r"url_opened: (?P<word>true|false)$", instead("yes", "true")),
    Damage("an option written NO", "N003", r"only: \[(?P<word>FR)", instead("NO")),
    Damage("an address that is none", "V006", r"url: (?P<word>https://)", instead("htp//", "")),
    _emptied("a condition that can never hold", "P001 P007", _never),
    _emptied("a condition that can never hold above branches", "P001", _above_more(_never)),
    _emptied("a condition that always holds", "P002 P008", _always),
    _emptied("a condition that always holds above branches", "P002", _above_more(_always)),
)
