"""Press releases: what tells one from a story, and how its parts are told apart."""

from __future__ import annotations

from newsmodel.wire.rules.release.kinds import kinds_of
from newsmodel.wire.rules.release.pieces import Piece, pieces
from newsmodel.wire.rules.release.read import read_release
from newsmodel.wire.rules.release.signs import is_release, may_be_release

__all__ = ["Piece", "is_release", "kinds_of", "may_be_release", "pieces", "read_release"]
