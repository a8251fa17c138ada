from __future__ import annotations

import os

import pytest

from newsmodel.newsroom import Document, write
from newsmodel.newsroom.files import replace


class TestWrite:
    def test_documents_with_bytes_become_files_of_their_names(self, tmp_path):
        documents = [Document(name="a.xml", data=b"<a/>", articles=()), Document(name="b.xml", data=b"", articles=())]
        assert write(documents, tmp_path / "new" / "folder") == (tmp_path / "new" / "folder" / "a.xml",)
        assert (tmp_path / "new" / "folder" / "a.xml").read_bytes() == b"<a/>"


class TestReplace:
    def test_an_old_file_gives_way_whole_and_nothing_is_left_beside_it(self, tmp_path):
        path = tmp_path / "news.xml"
        path.write_bytes(b"old and longer")
        replace(path, b"new")
        assert path.read_bytes() == b"new"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_failed_write_leaves_the_old_file(self, tmp_path, monkeypatch):
        path = tmp_path / "news.xml"
        path.write_bytes(b"old")

        def fail(*_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("pathlib.Path.replace", fail)
        with pytest.raises(OSError, match="No space"):
            replace(path, b"new")
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_a_pipe_is_written_to_and_stays_a_pipe(self, tmp_path):
        path = tmp_path / "pipe"
        os.mkfifo(path)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            replace(path, b"news")
            assert os.read(reader, 100) == b"news"
            assert path.is_fifo()
        finally:
            os.close(reader)
