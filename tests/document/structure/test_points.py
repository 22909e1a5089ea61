"""Points of a list: their addresses, and where a mark finds its place."""

from __future__ import annotations

import pytest

from gnomon.document.structure.points import name


@pytest.mark.parametrize(
    ("value", "address"), [(0, "point_0"), (1, "point_a"), (26, "point_z"), (27, "point_aa"), (702, "point_zz")]
)
def test_the_address_of_a_point(value: int, address: str) -> None:
    assert name(value) == address
