"""What the tests of the window share: settings of their own, and the look."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from ashmere_made import make_ashmere
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui import collecting, look
from sendprep.gui.window import MainWindow


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings, logs and documents of the user out of the tests, on every system."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("user_config_path", "user_log_path", "user_documents_path"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: folder)
    return folder


@pytest.fixture(scope="session")
def ashmere_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bank of Ashmere, made once; tests take a copy."""
    path = tmp_path_factory.mktemp("ashmere") / "Ashmere.sendprep"
    make_ashmere(path).close()
    return path


@pytest.fixture(scope="module")
def model(ashmere_file: Path) -> Path:
    """The bank that each test gets a copy of; modules that need another make their own."""
    return ashmere_file


@pytest.fixture
def bank(model: Path, tmp_path: Path) -> Iterator[Bank]:
    """A copy of the model, open."""
    path = tmp_path / model.name
    shutil.copyfile(model, path)
    with Bank.open(path, None, "R. Osei", "laptop") as opened:
        yield opened


@pytest.fixture
def window(bank: Bank, qtbot: QtBot) -> MainWindow:
    """The window of Ashmere, shown and active."""
    made = MainWindow(bank)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress the program once in the light scheme."""
    if not qapp.styleSheet():
        look.apply(qapp, look.Scheme.LIGHT)


@pytest.fixture(autouse=True, scope="module")
def searching_seldom() -> Iterator[None]:
    """Search for circular garbage as the program does, and all of it after each file of tests."""
    before = gc.get_threshold()
    collecting.search_seldom()
    yield
    gc.set_threshold(*before)
    collecting.search_all()


@pytest.fixture(autouse=True)
def workers_end(qtbot: QtBot) -> Iterator[None]:
    """Let no worker run into the next test."""
    yield
    QThreadPool.globalInstance().waitForDone(5_000)
