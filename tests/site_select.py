"""Finds elements of a page by the selectors that its style sheet uses, turned into XPath."""

from __future__ import annotations

import re

from lxml import html

_STEP = re.compile(r"(?P<tag>[\w*]+)?(?P<rest>(?:[#.][\w-]+|\[[^\]]+\])*)$")
_TEST = re.compile(r"#(?P<id>[\w-]+)|\.(?P<kind>[\w-]+)|\[(?P<name>\w+)(?:=\"?(?P<value>[^\"\]]*)\"?)?\]")


def select(root: html.HtmlElement, selector: str) -> list[html.HtmlElement]:
    """Elements in document order; tags, `.class`, `#id`, `[name=value]`, descendants, `>` and commas."""
    return root.xpath(" | ".join(_path(each.strip()) for each in selector.split(",")))


def texts(root: html.HtmlElement, selector: str) -> list[str]:
    """The words of the elements, with single blanks."""
    return [" ".join(each.text_content().split()) for each in select(root, selector)]


def _path(selector: str) -> str:
    path, axis = ".", "//"
    for step in selector.split():
        if step == ">":
            axis = "/"
            continue
        match = _STEP.match(step)
        assert match, f"{selector}: only simple selectors"
        path += f"{axis}{match['tag'] or '*'}" + "".join(_condition(test) for test in _TEST.finditer(match["rest"]))
        axis = "//"
    return path


def _condition(test: re.Match[str]) -> str:
    if test["id"]:
        return f"[@id='{test['id']}']"
    if test["kind"]:
        return f"[contains(concat(' ', normalize-space(@class), ' '), ' {test['kind']} ')]"
    return f"[@{test['name']}]" if test["value"] is None else f"[@{test['name']}='{test['value']}']"
