"""Where the shipped rules and knowledge stand."""

from pathlib import Path


def data_root() -> Path:
    """Return the folder that holds `rules/` and `knowledge/`.

    A wheel carries them inside the package, in `advisor/_data`. In a checkout, an unpacked sdist
    or an editable install they stand beside the package.
    """
    package = Path(__file__).resolve().parent
    packaged = package / "_data"
    return packaged if packaged.is_dir() else package.parent
