"""Make the virtual environment .venv and install a lock file into it: bootstrap.py serve | test.

Uses the standard library only, and syntax that Python 3.6 reads, so that a system whose `python3` is too old gets a
sentence (or its newer Python) and no traceback. Nothing is done while the lock file is unchanged.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed-locks.json"
OLDEST = (3, 11)
NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11", "python3")
# The lock of a mode contains everything in the locks of the modes after it.
LOCKS = {"test": "requirements-test.lock", "serve": "requirements.lock"}
COVERED = {"test": ("test", "serve"), "serve": ("serve",)}


class SetupError(Exception):
    """Something the person has to put right; the text says what."""


def run(command: "list[str]") -> "tuple[bool, str]":
    """Run a command without input; whether it succeeded, and what it printed."""
    try:
        done = subprocess.run(
            command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
    except OSError as error:
        return False, str(error)
    return done.returncode == 0, done.stdout.decode("utf-8", "replace")


def venv_python(venv: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def is_recent(python: str) -> bool:
    """Whether this interpreter starts and is new enough (a name on PATH may be a shim with nothing behind)."""
    return run([python, "-c", "import sys; sys.exit(sys.version_info[:2] < %r)" % (OLDEST,)])[0]


def recent_python() -> str:
    """The first new enough interpreter on PATH; raises SetupError when there is none."""
    for name in NEWER_PYTHONS:
        path = shutil.which(name)
        if path and is_recent(path):
            return path
    raise SetupError(
        "Passerelle needs Python %d.%d or newer; this is %s and no newer one is on PATH.\n"
        "Install one (Debian, Ubuntu: python3.11 or later) and run the command again."
        % (*OLDEST, sys.version.split()[0])
    )


def digest(lock: Path) -> str:
    """The sha256 of a lock file, in hexadecimal."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def installed(stamp: Path) -> "dict[str, str]":
    """Which lock was installed last for each mode: mode -> sha256; empty when nothing is known."""
    try:
        content = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def is_ready(mode: str, root: Path) -> bool:
    """Whether the environment of this checkout holds the mode's lock as it is now."""
    venv = root / VENV.name
    known = installed(venv / STAMP.name).get(mode)
    return known == digest(root / LOCKS[mode]) and is_recent(str(venv_python(venv)))


def remember(mode: str, root: Path) -> None:
    """Note that the mode's lock, and each one it contains, is installed."""
    stamp = root / VENV.name / STAMP.name
    content = installed(stamp)
    content.update({name: digest(root / LOCKS[name]) for name in COVERED[mode]})
    stamp.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def apt_install(package: str) -> bool:
    """Install a system package where that needs no question: as root, on Debian or Ubuntu."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run(["apt-get", "update", "-qq"])
    return run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package])[0]


def make_venv() -> None:
    """Make .venv with pip inside; without pip where the system ships no ensurepip (Debian without python3-venv)."""
    if run([sys.executable, "-m", "venv", "--clear", str(VENV)])[0]:
        return
    done, output = run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
    if not done:
        raise SetupError("The virtual environment .venv could not be made:\n" + output)


def pip_command() -> "list[str]":
    """A pip that installs into .venv: its own, or the system's (allowed under PEP 668: the target is .venv)."""
    python = str(venv_python(VENV))
    own = [python, "-m", "pip"]
    system = [sys.executable, "-m", "pip", "--python", python]
    for candidate in (own, system):
        if run([*candidate, "--version"])[0]:
            return candidate
    package = "python%d.%d-venv" % sys.version_info[:2]
    # An earlier try may have left an environment without pip, and the missing package may have been installed since.
    for available in (lambda: True, lambda: apt_install(package)):
        if available():
            make_venv()
            if run([*own, "--version"])[0]:
                return own
    raise SetupError("This Python has neither pip nor ensurepip. Install the package %s and run again." % package)


def install(lock: Path) -> None:
    """Install exactly what the lock names, checked by hash, from wheels only; raises SetupError with pip's words."""
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:"]
    done, output = run([*pip_command(), "install", *options, "-r", str(lock)])
    if not done:
        raise SetupError(
            output + "\nThe packages of %s could not be installed; pip's reason is above.\n"
            "Without a direct connection set https_proxy, or PIP_INDEX_URL for a mirror." % lock.name
        )


def write_command() -> None:
    """Put `passerelle` beside the interpreter, for those who type commands: nothing is built or installed for it."""
    command = VENV / "bin" / "passerelle"
    if os.name == "nt" or command.exists():
        return
    lines = ["#!/bin/sh", 'exec "%s" -m web "$@"' % venv_python(VENV)]
    lines.insert(1, 'PYTHONPATH="%s${PYTHONPATH:+:$PYTHONPATH}"; export PYTHONPATH' % ROOT)
    command.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command.chmod(0o755)


def main(arguments: "list[str]") -> int:
    """Set the environment up for one mode; 0 when it is ready, 1 with a sentence when not, 2 for a wrong call."""
    mode = arguments[0] if len(arguments) == 1 else ""
    if mode not in LOCKS:
        print("usage: bootstrap.py serve | test", file=sys.stderr)
        return 2
    if sys.version_info[:2] < OLDEST:
        return subprocess.call([recent_python(), str(Path(__file__).resolve()), mode])
    if is_ready(mode, ROOT):
        write_command()  # an environment may be older than the command
        return 0
    print("Setting up .venv from %s (the first time takes about half a minute) ..." % LOCKS[mode], flush=True)
    if not is_recent(str(venv_python(VENV))):
        make_venv()
    install(ROOT / LOCKS[mode])
    write_command()
    remember(mode, ROOT)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as problem:
        print(problem, file=sys.stderr)
        sys.exit(1)
