"""A plan as Markdown (CommonMark; GitHub's too): every text shows as it is, none makes markup."""

import re
from collections.abc import Iterator

from advisor.exports.paper import Export, paper
from advisor.telling.lines import Line, Section
from advisor.telling.teller import Teller

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_AT_START = re.compile(r"^(\d*)([-+=:.)])")
_ADDRESS = re.compile(r"@|://|www\.", re.IGNORECASE)
"""What some readers make a link of even where it is escaped."""


def write(export: Export, teller: Teller) -> bytes:
    """Return the export as Markdown in UTF-8, with a line feed at its end."""
    made = paper(export, teller)
    blocks = [f"# {plain(made.title)}"]
    for part in made.parts:
        if part.heading:
            blocks.append(f"## {plain(part.heading)}")
        blocks += _blocks(part)
    blocks.append(plain(made.made))
    return ("\n\n".join(blocks) + "\n").encode()


def plain(text: str) -> str:
    """Return Markdown that shows just this text, on one line."""
    escaped = " ".join(map(_word, text.split()))
    # Only the beginning of a line makes lists and the like.
    return _AT_START.sub(r"\1\\\2", escaped)


def _word(word: str) -> str:
    if not _ADDRESS.search(word):
        return _SPECIAL.sub(r"\\\1", word)
    fence = "`" * (1 + max(map(len, re.findall("`+", word)), default=0))
    room = " " if "`" in word else ""
    return f"{fence}{room}{word}{room}{fence}"


def _blocks(part: Section) -> Iterator[str]:
    """Yield paragraphs, and lists as one block each."""
    if part.key == "words":
        yield "\n>\n".join(f"> {plain(line.text)}" for line in part.lines)
    elif part.key == "safety":
        steps = ((n, line.text.removeprefix(f"{n}. ")) for n, line in enumerate(part.lines, 1))
        yield "\n".join(f"{n}. **{plain(step)}**" for n, step in steps)
    else:
        items = [line for line in part.lines if line.indent]
        if items:
            yield "\n".join(map(_item, items))
        yield from (plain(line.text) for line in part.lines if not line.indent)


def _item(line: Line) -> str:
    text = plain(line.text)
    margin = "  " * (line.indent - 1)
    return f"{margin}- **{text}**" if line.style == "strong" else f"{margin}- {text}"
