"""A `Document` as bytes and back: how it passes from the child process that read it.

Reads: dataclasses of `model`, or the JSON made of them. Only these types can come out, whatever a hostile
file made of the child.
"""

from __future__ import annotations

import dataclasses
import json
import types
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from gnomon.document.model import Document


def dump(document: Document) -> bytes:
    """The document as JSON."""
    return json.dumps(_plain(document), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def load(data: bytes) -> Document:
    """The document that `dump` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    document: Document = _restore(Document, json.loads(data.decode("utf-8", "surrogatepass")))
    return document


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in dataclasses.fields(value)]
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value


@cache
def _fields(cls: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(cls)
    return tuple((field.name, hints[field.name]) for field in dataclasses.fields(cls))


def _restore(kind: Any, value: Any) -> Any:
    """`value` as the annotated type `kind`: a dataclass from a list in the order of its fields."""
    if dataclasses.is_dataclass(kind):
        fields = _fields(kind)  # type: ignore[arg-type]
        return kind(  # type: ignore[operator]
            **{name: _restore(hint, inner) for (name, hint), inner in zip(fields, value, strict=True)}
        )
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return None if value is None else _restore(_present(inside), value)
    if origin is tuple:
        kinds = [inside[0]] * len(value) if inside[-1] is Ellipsis else inside
        return tuple(_restore(part, inner) for part, inner in zip(kinds, value, strict=True))
    if origin is dict:
        return dict(value)
    if origin is not Literal and not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind}")
    return value


def _present(inside: tuple[Any, ...]) -> Any:
    """The type beside None in an optional one."""
    return next(kind for kind in inside if kind is not types.NoneType)
