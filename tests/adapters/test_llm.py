"""The model's adapter, with the real library in its real process and a server that speaks the protocol."""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from companion.adapters.llm import LanguageModel, Patience
from companion.adapters.secrets import EncryptedFile, Secrets
from companion.domain.model import ModelRequest, ModelSettings, ModelUnavailable
from tests.openai_server import ModelServer, model_server

needs_library = pytest.mark.skipif(find_spec("litellm") is None, reason="the extra `llm` is not installed")
REQUEST = ModelRequest(instruction="Write.", matter='{"facts": {}}')


@pytest.fixture(scope="module")
def shared() -> Iterator[tuple[ModelServer, LanguageModel]]:
    """One server and one worker for all tests of this file: reading the library in takes seconds."""
    import tempfile

    with model_server() as server, tempfile.TemporaryDirectory() as folder:
        model = _model(Path(folder))
        model.configure(ModelSettings(name="openai/tiny", api_base=server.base), key="sk-invented-1")
        yield server, model
        model.close()


def _model(home: Path, **more: object) -> LanguageModel:
    secrets = Secrets(home, store=EncryptedFile(home))
    return LanguageModel(home / "model.json", secrets=secrets, **more)  # type: ignore[arg-type]


def _asked(shared: tuple[ModelServer, LanguageModel], **answer: object) -> str:
    server, model = shared
    plain = {"content": '{"subject": "", "text": "Hello!"}', "status": 200, "refusal": None, "finish": "stop"}
    for name, value in {**plain, **answer}.items():
        setattr(server, name, value)
    return model.draft(REQUEST).text


@needs_library
def test_the_model_is_asked_with_the_one_key_and_answers(shared: tuple[ModelServer, LanguageModel]) -> None:
    assert _asked(shared, content='{"subject": "Hi", "text": "Hello Ada"}') == "Hello Ada"
    server, model = shared
    assert server.keys[-1] == "Bearer sk-invented-1"
    assert [message["role"] for message in server.asked[-1]["messages"]] == ["system", "user"]
    assert server.asked[-1]["response_format"]["json_schema"]["strict"] is True
    assert model.is_running


@needs_library
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"content": "Sure! Here is your message: Hello"}, "agreed form"),
        ({"content": '{"text": "Hello", "send_to": "everybody"}'}, "agreed form"),
        ({"content": '{"subject": "", "text": ""}'}, "agreed form"),
        ({"content": ""}, "agreed form"),
        ({"refusal": "I cannot do that."}, "refused"),
        ({"finish": "length"}, "without end"),
        ({"finish": "content_filter"}, "refused"),
        ({"status": 401}, "accept the key"),
        ({"status": 403}, "does not let this key"),
        ({"status": 404}, "no model of this name"),
        ({"status": 429}, "fewer requests"),
        ({"status": 400}, "did not understand"),
        ({"status": 500}, "model"),
    ],
)
def test_an_answer_that_cannot_be_used_is_refused_with_the_reason(
    shared: tuple[ModelServer, LanguageModel], answer: dict[str, object], said: str
) -> None:
    with pytest.raises(ModelUnavailable, match=said) as refused:
        _asked(shared, **answer)
    assert "sk-invented" not in refused.value.message


@needs_library
def test_a_model_that_says_nothing_is_given_up(tmp_path: Path) -> None:
    with model_server() as server:
        server.stalls = True
        model = _model(tmp_path, patience=Patience(answer=0.3))
        model.configure(ModelSettings(name="openai/tiny", api_base=server.base), key="k")
        with pytest.raises(ModelUnavailable, match="in time"):
            model.draft(REQUEST)
        model.close()


@needs_library
def test_the_library_calls_nobody_but_the_models_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with model_server() as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.port}")
        model = _model(tmp_path)
        model.configure(ModelSettings(name="openai/tiny", api_base=server.base), key="k")
        assert model.draft(REQUEST).text == "Hello!"
        model.close()
        assert server.tunnels == []


@needs_library
def test_a_server_that_is_not_there_is_said(tmp_path: Path) -> None:
    model = _model(tmp_path)
    model.configure(ModelSettings(name="openai/tiny", api_base="http://127.0.0.1:9/v1"), key="k")
    with pytest.raises(ModelUnavailable):
        model.draft(REQUEST)
    model.close()


def test_without_a_model_nothing_starts(tmp_path: Path) -> None:
    model = _model(tmp_path)
    with pytest.raises(ModelUnavailable, match="No model is chosen"):
        model.draft(REQUEST)
    assert not model.is_running


def test_without_the_library_the_person_is_told_how_to_get_it(tmp_path: Path) -> None:
    model = _model(tmp_path, python=(sys.executable, "-S"))  # -S: no site-packages
    model.configure(ModelSettings(name="openai/tiny"), key="k")
    with pytest.raises(ModelUnavailable, match=r"not installed.*pip install"):
        model.draft(REQUEST)
    model.close()
    assert not model.is_running


def test_a_worker_that_hangs_or_dies_is_ended(tmp_path: Path) -> None:
    hangs = (sys.executable, "-c", "import sys; sys.stdin.read()")
    for command, said in ((hangs, "in time"), ((sys.executable, "-c", "pass"), "ended unexpectedly")):
        model = _model(tmp_path, python=command, patience=Patience(answer=0.1, start=0.4 if command == hangs else 30))
        model.configure(ModelSettings(name="openai/tiny"), key="k")
        with pytest.raises(ModelUnavailable, match=said):
            model.draft(REQUEST)
        assert not model.is_running


def test_an_idle_worker_ends_by_itself(tmp_path: Path) -> None:
    model = _model(tmp_path, python=(sys.executable, "-S"), patience=Patience(idle=0.05))
    model.configure(ModelSettings(name="openai/tiny"), key="k")
    with pytest.raises(ModelUnavailable):
        model.draft(REQUEST)
    model.wait_until_idle(seconds=10)
    assert not model.is_running


def test_settings_survive_and_damaged_ones_mean_no_model(tmp_path: Path) -> None:
    _model(tmp_path).configure(ModelSettings(name="openai/tiny", signature="Max Muster"), key="sk-invented-2")
    state = _model(tmp_path).state()
    assert (state.settings.name, state.settings.signature, state.has_key) == ("openai/tiny", "Max Muster", True)
    assert "sk-invented-2" not in "".join(path.read_text() for path in tmp_path.iterdir())
    _model(tmp_path).configure(ModelSettings(name="openai/tiny"), key="")
    assert not _model(tmp_path).state().has_key
    (tmp_path / "model.json").write_text('{"name": 7')
    assert _model(tmp_path).settings() == ModelSettings()


@pytest.mark.parametrize("address", ["ftp://server", "server:8000", "http://", "http://me:secret@server/v1"])
def test_an_address_that_cannot_be_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        ModelSettings(name="m", api_base=address)


def test_a_model_on_this_machine_is_known_as_such() -> None:
    assert ModelSettings(name="m", api_base="http://localhost:11434/v1").is_local
    assert not ModelSettings(name="m").is_local
    assert not ModelSettings(name="m", api_base="http://localhost.evil.example/v1").is_local
