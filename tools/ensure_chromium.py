"""Find Chromium for the browser tests, or fetch it.

PASSERELLE_CHROMIUM names the executable to use; `none` says to leave the browser tests out.
Exit codes: 0 ready; 1 none and CI is set, where leaving tests out would hide a failure; 3 none, leave the tests out.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

READY, FAILED, ABSENT = 0, 1, 3
VARIABLE = "PASSERELLE_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
# Playwright's driver needs libatomic1; a page without any font has no text to measure.
PACKAGES = ("chromium", "libatomic1", "fonts-dejavu-core")


def find_chromium(environment: Mapping[str, str]) -> str | None:
    """The path of a Chromium to use: the one asked for, one on PATH, or one Playwright has fetched; None without."""
    asked = environment.get(VARIABLE)
    if asked:
        return None if asked == "none" else shutil.which(asked, path=environment.get("PATH"))
    found = (shutil.which(name, path=environment.get("PATH")) for name in NAMES)
    installed = MAC if MAC.exists() else None
    path = next(filter(None, found), None) or installed or fetched_by_playwright(environment)
    return str(path) if path else None


def fetched_by_playwright(environment: Mapping[str, str]) -> Path | None:
    """The newest browser in Playwright's own folder, if any."""
    home = Path(environment.get("HOME", "/nonexistent"))
    chosen = environment.get("PLAYWRIGHT_BROWSERS_PATH")
    folders = [Path(chosen)] if chosen else [home / ".cache/ms-playwright", home / "Library/Caches/ms-playwright"]
    names = ("chrome-headless-shell", "headless_shell", "chrome")
    found = [path for folder in folders for name in names for path in folder.glob(f"chromium*/*/{name}")]
    return max((path for path in found if os.access(path, os.X_OK)), default=None)


def driver_starts() -> bool:
    """Whether Playwright's bundled driver runs here (on a bare Debian it lacks a system library)."""
    return run(sys.executable, "-m", "playwright", "--version", quiet=True)


def run(*command: str, quiet: bool = False) -> bool:
    """Run a command without input; whether it succeeded."""
    sink = subprocess.DEVNULL if quiet else None
    try:
        done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)
    except OSError:
        return False
    return done.returncode == 0


def install_system_packages() -> None:
    """Install Chromium from the system's packages, where that needs no question: as root, on Debian or Ubuntu."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    print("Installing Chromium from the system's packages for the browser tests ...", flush=True)
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run("apt-get", "update", "-qq", quiet=True)
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES, quiet=True)


def is_ready() -> bool:
    """Whether a browser and the driver that steers it are both there."""
    return find_chromium(os.environ) is not None and driver_starts()


def ensure() -> bool:
    """Make the browser available by the first way that works; whether one did."""
    if is_ready():
        return True
    install_system_packages()
    if is_ready():
        return True
    if driver_starts():
        print("Fetching Chromium through Playwright for the browser tests ...", flush=True)
        run(sys.executable, "-m", "playwright", "install", "--only-shell", "chromium")
    return is_ready()


def main() -> int:
    """Ensure Chromium and say what is missing; one of the three exit codes."""
    asked = os.environ.get(VARIABLE)
    # A choice made by name is respected: nothing is fetched behind it.
    if is_ready() if asked else ensure():
        return READY
    reason = f"{VARIABLE}={asked}" if asked else "no Chromium found or fetched"
    if os.environ.get("CI"):
        print(f"Browser tests cannot run ({reason}), and CI is set.", file=sys.stderr)
        return FAILED
    print(f"Browser tests are left out ({reason}). To run them: install chromium, or set {VARIABLE}.", file=sys.stderr)
    return ABSENT


if __name__ == "__main__":
    sys.exit(main())
