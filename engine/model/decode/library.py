"""Decodes a whole folder of marked trees: shared files first, then each procedure in the scope of its domain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Sequence as Items
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePosixPath

from engine.model.decode import figures, shared
from engine.model.decode.context import LIBRARY_SECTIONS, SCOPED_SECTIONS, Context, scalar_text
from engine.model.decode.nameless import is_nameless, report_nameless
from engine.model.decode.names import check_names, check_taken, check_types
from engine.model.decode.procedure import Decoded, Shared, declare, own_questions
from engine.model.decode.procedure import decode as decode_procedure
from engine.model.decode.signing import edition
from engine.model.decode.tables import tables
from engine.model.decode.unreached import check_unreached
from engine.model.decode.wording import check_shared_text
from engine.model.library import Content
from engine.model.shared import Authority, Redress
from engine.model.validate import validate
from engine.problems import Problems, Span
from engine.source import Document as File
from engine.source import Map, Sequence
from engine.text import LANGUAGES, Language, Text


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of a library by what they serve. ``domain`` is None for what serves every procedure."""

    files: Items[tuple[File, str | None]]

    def procedures(self) -> Iterator[tuple[File, str]]:
        """The procedure files with their domains."""
        for file, domain in self.files:
            if "procedure" in file.root:
                yield file, domain or "general"

    def named(self) -> Iterator[tuple[str, File, str]]:
        """The procedure files with their keys, ``domain/id``, and their domains."""
        for file, domain in self.procedures():
            yield f"{domain}/{scalar_text(file.root.get('procedure'))}", file, domain

    def shared(self, domain: str | None) -> Iterator[File]:
        """The shared files of a domain, or those that serve every procedure."""
        return (file for file, own in self.files if own == domain and "procedure" not in file.root)

    def around(self, domain: str) -> Iterator[File]:
        """The files that can change a guide of the domain, procedures aside."""
        for file, own in self.files:
            # The glossary is read by the checker alone.
            if "procedure" not in file.root and file.root.keys() != ("glossary",):
                facts = any(section in file.root for section in LIBRARY_SECTIONS)
                if facts or own in (None, domain):
                    yield file

    def domains(self) -> tuple[str, ...]:
        """The domains that have procedures or shared files."""
        named = [domain for _, domain in self.files if domain is not None]
        return tuple(dict.fromkeys([*named, *(domain for _, domain in self.procedures())]))


def domain_of(path: str) -> str | None:
    """The domain a file serves, by its place: ``parameters/`` and the top serve every procedure."""
    parts = PurePosixPath(path).parts
    return parts[0] if len(parts) > 1 and parts[0] != "parameters" else None


def check_form(folder: Folder, problems: Problems) -> list[Span]:
    """Report what deviates from the schemas; the places of the faulty nodes."""
    faulty: list[Span] = []
    for file, _ in folder.files:
        if is_nameless(file.root):
            faulty.append(report_nameless(file.root, problems))
            continue
        faulty += validate(file.root, "procedure" if "procedure" in file.root else "shared", problems)
    return faulty


def _misnamed(folder: Folder, problems: Problems) -> bool:
    """Whether a whole section bears a name that is not known: the names in it would all be missed elsewhere."""
    sections = {
        key.span for file, _ in folder.files for key, node in file.root.entries if isinstance(node, Map | Sequence)
    }
    return any(found.code == "V001" and found.span in sections for found in problems)


def decode(folder: Folder, problems: Problems) -> Content | None:
    """Decode everything; None when something was reported. Problems of the files' texts are in ``problems`` already."""
    before = [problem.span for problem in problems]
    context = Context(problems, (*before, *check_form(folder, problems)))
    if _misnamed(folder, problems) or any(is_nameless(file.root) for file, _ in folder.files):
        return None
    _declare(folder, context)
    context.option_sets.update(shared.option_sets(context))
    content = Content(
        types=dict(context.option_sets),
        sources=shared.sources(context),
        authorities=shared.authorities(context),
        redress=shared.redress(context),
        documents=shared.documents(context),
        glossary=shared.glossary(context),
        parameters=figures.parameters(context),
        procedures={},
        tables={},
    )
    check_types(context)
    check_names(context)
    for text in _shown_everywhere(content.authorities.values(), content.redress.values()):
        check_shared_text(context, content.parameters, text)
    decoded = _procedures(folder, context, content)
    if problems.errors:
        return None
    procedures = {each.procedure.key: each.procedure for each in decoded}
    return replace(content, procedures=procedures, tables={each.procedure.key: each.tables for each in decoded})


def editions(folder: Folder, key: str) -> dict[Language, str]:
    """What a sign-off of a procedure has to name, by language, in sound content. Raises KeyError for no procedure."""
    context = Context(Problems())
    _declare(folder, context)
    roots = {name: (file.root, domain) for name, file, domain in folder.named()}
    root, domain = roots[key]
    scope = _domain_scope(folder, context, domain).child()
    scope.declare(root, SCOPED_SECTIONS)
    return {language: edition(scope, root, language) for language in LANGUAGES}


def _declare(folder: Folder, context: Context) -> None:
    """The names of what serves every procedure, and the procedures themselves."""
    for file, _ in folder.files:
        if "procedure" not in file.root:
            context.declare(file.root, LIBRARY_SECTIONS)
    for file in folder.shared(None):
        context.declare(file.root, SCOPED_SECTIONS)
    for key, file, _ in folder.named():
        context.procedures[key] = scalar_text(file.root.get("status")) or ""


def _domain_scope(folder: Folder, context: Context, domain: str) -> Context:
    scope = context.child()
    for file in folder.shared(domain):
        scope.declare(file.root, SCOPED_SECTIONS)
    return scope


def _procedures(folder: Folder, context: Context, content: Content) -> list[Decoded]:
    base = _extended(Shared(context, "", content.parameters, {}, {}, ""), context)
    found: list[Decoded] = []
    taken: dict[str, Span] = {}
    for domain in folder.domains():
        scope = _domain_scope(folder, context, domain)
        check_names(scope)
        around = _extended(replace(base, context=scope, domain=domain), scope)
        digest = _digest("", folder.around(domain))
        for file, own in folder.procedures():
            if own == domain:
                check_taken(scope, file.root, taken)
                decoded = _procedure(replace(around, digest=_digest(digest, [file])), file.root)
                found += [decoded] if decoded is not None else []
        _check_unreached(scope, [file.root for file, own in folder.procedures() if own == domain], found)
    _check_unreached(context, [file.root for file, _ in folder.procedures()], found)
    return found


def _check_unreached(scope: Context, roots: Items[Map], decoded: Iterable[Decoded]) -> None:
    check_unreached(scope, roots, {name for each in decoded for name in each.procedure.steps})


def _procedure(around: Shared, root: Map) -> Decoded | None:
    context = declare(around, root)
    check_names(context)
    decoded = decode_procedure(around, context, root)
    check_unreached(context, [root], context.own["steps"])  # its steps have all been read
    return decoded


def _extended(around: Shared, context: Context) -> Shared:
    """The questions and tables of a shared scope, decoded once for all its procedures."""
    questions = own_questions(context, None)
    for question in questions.values():
        for text in (question.ask, question.hint, question.why):
            check_shared_text(context, around.parameters, text)
    return replace(
        around,
        questions={**around.questions, **questions},
        tables={**around.tables, **tables(context)},
    )


def _digest(before: str, files: Iterable[File]) -> str:
    """A hash of the files, and of what was hashed before."""
    digest = sha256(before.encode())
    for file in sorted(files, key=lambda each: each.file):
        digest.update(f"{file.file}\0{file.text}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _shown_everywhere(authorities: Iterable[Authority], redress: Iterable[Redress]) -> Iterator[Text | None]:
    """The texts with placeholders that several procedures show."""
    for authority in authorities:
        yield from (authority.identification, authority.silence, authority.cross_border)
    for way in redress:
        yield from (paragraph.text for paragraph in way.text)
