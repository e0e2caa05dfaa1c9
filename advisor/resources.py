"""Where the shipped rules and knowledge stand, and what a user sets up."""

import os
import sys
from pathlib import Path


def data_root() -> Path:
    """Return the folder that holds `rules/` and `knowledge/`.

    A wheel carries them inside the package, in `advisor/_data`. In a checkout, an unpacked sdist
    or an editable install they stand beside the package.
    """
    package = Path(__file__).resolve().parent
    packaged = package / "_data"
    return packaged if packaged.is_dir() else package.parent


def config_folder() -> Path | None:
    """Return the user's own folder of settings for advisor, by the custom of the platform.

    It need not exist. None if this user has no home folder.
    """
    if chosen := os.environ.get("XDG_CONFIG_HOME"):
        return Path(chosen) / "advisor"
    if sys.platform == "win32" and (roaming := os.environ.get("APPDATA")):
        return Path(roaming) / "advisor"
    try:
        return Path.home() / ".config" / "advisor"
    except RuntimeError:
        return None
