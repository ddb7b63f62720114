"""Which files are the project's own, for the guards that read them all."""

import os
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Kept as published by others: their style is not ours.
VENDORED = ROOT / "web" / "static" / "vendor"
# What git would ignore, for a copy of the project without git.
WRITTEN_BY_TOOLS = {".git", ".venv", ".cache", ".hypothesis", "__pycache__", "htmlcov", "test-results", ".state"}


@lru_cache(maxsize=1)
def project_files() -> tuple[Path, ...]:
    """Every file that is or could be committed, without what others have written."""
    files = files_of_git() or files_on_disk()
    return tuple(sorted(path for path in files if path.is_file() and not path.is_relative_to(VENDORED)))


def files_of_git() -> list[Path]:
    """What git tracks and what it would add; empty without git. (A checkout may belong to another user: CI.)"""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    except OSError:
        return []
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def files_on_disk() -> list[Path]:
    """Every file under the project's folder but those that tools write."""
    found = []
    for folder, names, files in os.walk(ROOT):
        names[:] = [name for name in names if name not in WRITTEN_BY_TOOLS and not name.endswith("_cache")]
        found += [Path(folder, name) for name in files]
    return found


def python_files(*folders: str) -> list[Path]:
    """The project's Python files, all of them or those under the named top folders."""
    tops = [ROOT / folder for folder in folders] or [ROOT]
    return [path for path in project_files() if path.suffix == ".py" and any(map(path.is_relative_to, tops))]


def run_python(*arguments: str) -> tuple[bool, str]:
    """Run this Python at the project's root; whether it succeeded, and all it printed."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    return done.returncode == 0, done.stdout + done.stderr
