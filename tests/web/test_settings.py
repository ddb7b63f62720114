"""What an installation may choose, and the clear word when a choice cannot be used."""

import base64
from datetime import date
from pathlib import Path

import pytest

from web.settings import Settings, SettingsError

KEYS = [base64.b64encode(bytes([number]) * 32).decode() for number in (251, 2)]


def test_defaults_and_a_key_made_once(tmp_path: Path) -> None:
    first = Settings.from_env({"PASSERELLE_STATE": str(tmp_path / "state")})
    second = Settings.from_env({"PASSERELLE_STATE": str(tmp_path / "state")})
    assert (first.host, first.port, first.tls, first.today) == ("127.0.0.1", 8000, False, None)
    assert first.drafts is False
    assert first.keys == second.keys
    assert len(first.keys[0]) == 32
    file = tmp_path / "state" / "answers.key"
    assert file.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["answers.key"]


def test_everything_chosen(tmp_path: Path) -> None:
    settings = Settings.from_env(
        {
            "HOST": "0.0.0.0",
            "PORT": "9000",
            "PASSERELLE_KEYS": f"{KEYS[0]}, {KEYS[1]}",
            "PASSERELLE_HOSTS": "Guide.example, www.guide.example",
            "PASSERELLE_TLS": "1",
            "PASSERELLE_CONTENT": str(tmp_path),
            "PASSERELLE_TODAY": "2026-11-23",
            "PASSERELLE_DRAFTS": "yes",
        }
    )
    assert settings.keys == (b"\xfb" * 32, b"\x02" * 32)
    assert {"guide.example", "www.guide.example", "localhost"} <= settings.trusted_hosts
    assert (settings.port, settings.tls, settings.content) == (9000, True, tmp_path)
    assert settings.today == date(2026, 11, 23)
    assert settings.drafts is True


@pytest.mark.parametrize("text", [KEYS[0].replace("+", "-").replace("/", "_"), KEYS[0]])
def test_both_alphabets_of_base64_are_read(text: str) -> None:
    assert Settings.from_env({"PASSERELLE_KEYS": text}).keys == (b"\xfb" * 32,)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "0"),
        ("PORT", "70000"),
        ("PASSERELLE_TLS", "perhaps"),
        ("PASSERELLE_DRAFTS", "perhaps"),
        ("PASSERELLE_TODAY", "tomorrow"),
        ("PASSERELLE_KEYS", "secret-but-short"),
        ("PASSERELLE_KEYS", "no base64!"),
        ("PASSERELLE_KEYS", ","),
        ("PASSERELLE_HOSTS", "*"),
        ("PASSERELLE_HOSTS", "guide.example:443"),
    ],
)
def test_unusable_choice_is_named_and_no_secret_is_told(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name) as caught:
        Settings.from_env({"PASSERELLE_KEYS": KEYS[0], name: value})
    assert "secret" not in str(caught.value)


def test_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    Settings.from_env({"PASSERELLE_STATE": str(tmp_path)})
    (tmp_path / "answers.key").chmod(0o644)
    with pytest.raises(SettingsError, match="chmod 600"):
        Settings.from_env({"PASSERELLE_STATE": str(tmp_path)})


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"c2hvcnQ="])
def test_damaged_key_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "answers.key"
    file.write_bytes(content)
    file.chmod(0o600)
    with pytest.raises(SettingsError):
        Settings.from_env({"PASSERELLE_STATE": str(tmp_path)})


def test_keys_stay_out_of_what_is_printed() -> None:
    assert "kkkk" not in repr(Settings(keys=(b"k" * 32,)))
