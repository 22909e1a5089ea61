"""Rows to JSON and back: the payloads of the public projection.

Reads: the type hints of a frozen row class. `None`, empty tuples and defaults are written too, so that a payload
can be read without this package. A key that the class does not know is left out, a missing one takes its default:
payloads of an older release stay readable.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Hashable
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, cast

_Row = TypeVar("_Row")
_Decode = Callable[[Any], Any]


def encode(row: Any) -> str:
    """One row as canonical JSON: equal rows give equal text."""
    return json.dumps(asdict(row), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(kind: type[_Row], payload: str) -> _Row:
    """The row that `encode` wrote."""
    row: _Row = _decoder(cast(Hashable, kind))(json.loads(payload))
    return row


@cache
def _decoder(hint: Any) -> _Decode:
    if is_dataclass(hint):
        return _class_decoder(hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = _decoder(next(a for a in arguments if a is not type(None)))
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        return _tuple_decoder(arguments)
    return lambda value: value


def _tuple_decoder(arguments: tuple[Any, ...]) -> _Decode:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        inner = _decoder(arguments[0])
        return lambda value: tuple(inner(item) for item in value)
    parts = tuple(_decoder(argument) for argument in arguments)
    return lambda value: tuple(part(item) for part, item in zip(parts, value, strict=True))


def _class_decoder(kind: Any) -> _Decode:
    hints = typing.get_type_hints(kind)
    decoders = {f.name: _decoder(hints[f.name]) for f in fields(kind)}

    def build(value: dict[str, Any]) -> Any:
        return kind(**{name: decoders[name](item) for name, item in value.items() if name in decoders})

    return build
