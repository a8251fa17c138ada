"""What SARIF 2.1.0 requires of the parts of a log that are used here; its JSON Schema is not at hand in the repository.

The numbers are sections of the OASIS standard.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_LEVELS = {"none", "note", "warning", "error"}  # 3.27.10


def faults(log: Any) -> list[str]:
    """What is wrong with a log; empty where nothing is."""
    return list(_log(log))


def _log(log: Any) -> Iterator[str]:
    if log.get("version") != "2.1.0":  # 3.13.2
        yield "version is not 2.1.0"
    if not isinstance(log.get("runs"), list):  # 3.13.4
        yield "runs is no array"
        return
    for run in log["runs"]:
        yield from _driver(run.get("tool", {}).get("driver", {}))
        rules = run.get("tool", {}).get("driver", {}).get("rules", [])
        if run.get("columnKind") not in {"utf16CodeUnits", "unicodeCodePoints"}:  # 3.14.17
            yield "columnKind is unknown"
        for result in run.get("results", []):
            yield from _result(result, rules)


def _driver(driver: Any) -> Iterator[str]:
    if not isinstance(driver.get("name"), str):  # 3.19.8
        yield "the driver has no name"
    ids = [rule.get("id") for rule in driver.get("rules", [])]
    if len(set(ids)) != len(ids) or None in ids:  # 3.19.23, 3.49.3
        yield "rules have no unique ids"
    for rule in driver.get("rules", []):
        for name in ("shortDescription", "fullDescription", "help"):  # 3.49.9 to 3.49.13
            if name in rule and not isinstance(rule[name].get("text"), str):
                yield f"{rule['id']}.{name} has no text"
        if rule.get("defaultConfiguration", {}).get("level") not in _LEVELS:  # 3.50.3
            yield f"{rule['id']} has no level"


def _result(result: Any, rules: list[Any]) -> Iterator[str]:
    if not isinstance(result.get("message", {}).get("text"), str):  # 3.27.11, 3.11.8
        yield "a result has no message"
    if result.get("level") not in _LEVELS:
        yield "a result has an unknown level"
    index = result.get("ruleIndex", -1)
    if index >= len(rules) or (index >= 0 and rules[index]["id"] != result.get("ruleId")):  # 3.27.6
        yield "a ruleIndex points elsewhere"
    for location in result.get("locations", []):
        place = location["physicalLocation"]
        if not isinstance(place["artifactLocation"].get("uri"), str):  # 3.29.3
            yield "a location has no artifact"
        region = place.get("region", {"startLine": 1})
        numbers = [region.get(name, 1) for name in ("startLine", "startColumn", "endLine", "endColumn")]
        if any(type(number) is not int or number < 1 for number in numbers):  # 3.30.5 to 3.30.8
            yield "a region does not count from 1"
        if (numbers[2], numbers[3]) < (numbers[0], numbers[1]) and "endLine" in region:
            yield "a region ends before it begins"
