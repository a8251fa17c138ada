"""A project that knows newsmodel as an installed wheel alone: examples/newsroom_tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object, folder: Path, site: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run Python; with a site, newsmodel is what is installed there and not this repository."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("COV_", "COVERAGE", "PYTEST"))}
    env = inherited | ({"PYTHONPATH": str(site)} if site else {})
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    out = tmp_path_factory.mktemp("wheel")
    built = run("-m", "hatchling", "build", "-t", "wheel", "-d", out, folder=ROOT)
    assert built.returncode == 0, built.stderr
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def site(wheel, tmp_path_factory):
    out = tmp_path_factory.mktemp("site")
    done = run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", out, wheel, folder=out)
    assert done.returncode == 0, done.stderr
    return out


class TestTheWheel:
    def test_holds_the_plugin_the_copybook_and_its_licence(self, wheel):
        names = set(zipfile.ZipFile(wheel).namelist())
        assert "_newsmodel_pytest.py" in names
        assert "newsmodel/testing/copybook/stories/LICENSE" in names
        assert sum(name.endswith(".wire") for name in names) >= 30

    def test_the_copybook_is_read_from_it(self, site):
        code = "import newsmodel; from newsmodel.testing import copybook; print(newsmodel.__file__, len(copybook.stories()))"
        place, count = run("-c", code, folder=site.parent, site=site).stdout.split()
        assert Path(place).is_relative_to(site)
        assert int(count) >= 30


class TestTheProject:
    def test_its_tests_pass(self, site, tmp_path):
        project = tmp_path / "project"
        shutil.copytree(ROOT / "examples" / "newsroom_tests", project)
        done = run("-m", "pytest", "-p", "no:cacheprovider", "-q", folder=project, site=site)
        assert done.returncode == 0, done.stdout
        assert "passed" in done.stdout
