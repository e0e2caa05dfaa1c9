import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from advisor.diagnostics import Diagnostic
from advisor.yamlsource import SIZE_LIMIT, Document, events, read

PATH = Path("case.yaml")


@pytest.fixture(params=["C parser", "pure parser"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    loader = yaml.CSafeLoader if request.param == "C parser" else yaml.SafeLoader
    monkeypatch.setattr(events, "_LOADER", loader)


def data(text: str | bytes, path: Path = PATH) -> dict[str, object]:
    found = read(path, text)
    assert isinstance(found, Document), found
    return found.data


def codes(text: str | bytes, path: Path = PATH) -> list[tuple[str, int, int]]:
    found = read(path, text)
    assert isinstance(found, tuple), found
    return [(d.code, d.span.line, d.span.column) for d in found]


SURPRISES = (
    "yes no on off Yes NO y n True Null 010 0o17 0x1f 1_000 12:30 1:2:3 2024-01-01 1.5 7.2 7.2d 1e3"
    " .inf .nan = - + 9999999999999999999 null-ish << — 你好"
)


@pytest.mark.parametrize("written", SURPRISES.split())
@pytest.mark.usefixtures("parser")
def test_words_stay_as_typed(written: str) -> None:
    assert data(f"a: {written}x\nb: [x{written}]\n") == {"a": f"{written}x", "b": (f"x{written}",)}
    if written != "-":
        assert data(f"a: {written}\n") == {"a": written}


@pytest.mark.usefixtures("parser")
def test_the_few_other_scalars() -> None:
    text = "a: true\nb: false\nc: 12\nd: -3\ne: 0\nf: ~\ng:\nh: null\ni: '12'\nj: \"true\"\nk: ''\n"
    expected = (True, False, 12, -3, 0, None, None, None, "12", "true", "")
    assert tuple(data(text).values()) == expected


@pytest.mark.usefixtures("parser")
def test_sequences_are_tuples_and_mappings_keep_their_order() -> None:
    assert data("b: [1, [2], {c: []}]\na:\n- x\n") == {"b": (1, (2,), {"c": ()}), "a": ("x",)}
    assert list(data("b: 1\na: 2\n")) == ["b", "a"]


@pytest.mark.usefixtures("parser")
def test_all_that_is_not_plain_is_refused_in_one_go() -> None:
    text = "a: &x 1\nb: *x\nc: !!str 1\n<<: {}\na: 2\n1: x\n[k]: v\n? {m: 1}\n: v\n---\nz: &y 1\n"
    assert codes(text) == [
        ("anchor", 1, 4),
        ("alias", 2, 4),
        ("tag", 3, 4),
        ("merge-key", 4, 1),
        ("repeated-key", 5, 1),
        ("key", 6, 1),
        ("key", 7, 1),
        ("key", 8, 3),
        ("documents", 10, 1),
        ("anchor", 11, 4),
    ]


@pytest.mark.usefixtures("parser")
def test_refusals_before_a_syntax_fault_are_said_too() -> None:
    assert codes("a: &x 1\na: 2\nb: [\n") == [
        ("anchor", 1, 4),
        ("repeated-key", 2, 1),
        ("syntax", 3, 4),
    ]


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: [1, 2\nb: 3\n", "syntax", 1, 4),
        ("a: 'x\nb: 3\n", "syntax", 1, 4),
        ("a: b: c\n", "syntax", 1, 5),
        ("a:\n\t- 1\n", "syntax", 2, 1),
        ("a: 1\n b: 2\n", "syntax", 2, 3),
        ("a: @x\n", "syntax", 1, 4),
        ("", "empty", 1, 1),
        ("# only a comment\n", "empty", 1, 1),
        ("---\n", "empty", 1, 1),
        ("- a\n", "not-a-mapping", 1, 1),
        ("just words\n", "not-a-mapping", 1, 1),
    ],
)
def test_places_of_single_faults(text: str, code: str, line: int, column: int) -> None:
    assert codes(text) == [(code, line, column)]


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        ("a: 1".encode("utf-16"), "UTF-16"),
        ("a: 1".encode("utf-16-be"), "UTF-16"),
        ("a: 1".encode("utf-16-le"), "UTF-16"),
        ("a: 1".encode("utf-32"), "UTF-32"),
        ("a: ä".encode("latin-1"), "0xe4"),
        ("a: 工人".encode("gb18030"), "not UTF-8"),
    ],
)
def test_other_encodings_are_named(raw: bytes, word: str) -> None:
    (fault,) = read(PATH, raw)  # type: ignore[misc]  # a fault is expected: unpacking checks it
    assert word in fault.message
    assert fault.hint == "save it as UTF-8"


def test_the_place_of_a_bad_byte() -> None:
    assert codes("a: é\nb: ".encode() + b"\x80") == [("encoding", 2, 4)]


def test_a_byte_order_mark_is_accepted_at_the_beginning_only() -> None:
    assert data(b"\xef\xbb\xbfa: 1") == data("\ufeffa: 1") == {"a": 1}
    assert codes("a: \ufeff\n") == [("character", 1, 4)]


@pytest.mark.usefixtures("parser")
def test_control_characters_are_refused_even_when_escaped() -> None:
    assert codes('a: \x07\nb: \x1b[0m\nc: "x\\e[0m"\nd: &x 1\n') == [
        ("character", 1, 4),
        ("character", 2, 4),
        ("character", 3, 4),
        ("anchor", 4, 4),
    ]
    assert codes("a: \ud800") == [("character", 1, 4)]


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    assert data("a: " + "x" * (SIZE_LIMIT - 3))
    assert codes("a: " + "x" * SIZE_LIMIT) == [("too-large", 1, 1)]
    file = tmp_path / "large.yaml"
    file.write_bytes(b"#" * (SIZE_LIMIT + 1))
    found = read(file)
    assert isinstance(found, tuple)
    assert [d.code for d in found] == ["too-large"]


def test_a_file_that_cannot_be_opened_is_a_fault(tmp_path: Path) -> None:
    (missing,) = read(tmp_path / "none.yaml", shown="none.yaml")  # type: ignore[misc]  # a fault
    (folder,) = read(tmp_path, shown="folder")  # type: ignore[misc]  # a fault
    assert missing.one_line().startswith("none.yaml:1:1: error: the file cannot be opened: No such")
    assert folder.code == "unreadable"


@pytest.mark.usefixtures("parser")
def test_nesting_up_to_fifty_levels() -> None:
    assert data("a: " + "[" * 49 + "]" * 49)
    assert codes("a: " + "[" * 50 + "]" * 50) == [("too-deep", 1, 53)]


@pytest.mark.parametrize("bomb", ["[", "{a: ", "- ", "? ", "[{a: [", '{"a":['])
def test_a_bomb_of_brackets_does_not_bring_the_process_down(bomb: str, tmp_path: Path) -> None:
    file = tmp_path / "bomb.yaml"
    file.write_text(bomb * (200_000 // len(bomb)), encoding="utf-8")
    program = (
        "import sys\nfrom pathlib import Path\nfrom advisor.yamlsource import events, read\n"
        "import yaml\n"
        "for loader in (yaml.CSafeLoader, yaml.SafeLoader):\n"
        "    events._LOADER = loader\n"
        "    print(read(Path(sys.argv[1]))[-1].code)\n"
    )
    command = [sys.executable, "-c", program, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["too-deep"] * 2), done.stderr


def test_json_is_read_with_its_escapes_and_tabs() -> None:
    text = '{"text": "a \\ud83d\\ude00 \\\\ud83d\\\\ude00 \\/ \\u4f60",\n'
    text += '\t"facts": {"k\\ud83d\\ude00": "v", "last":1}}'
    found = read(Path("case.json"), text)
    assert isinstance(found, Document)
    assert found.data == json.loads(text)
    assert str(found.span(("facts", "last"), key=True)) == "case.json:2:34"


def test_places_of_values_and_keys() -> None:
    found = read(PATH, "a:\n  - b: {c: [x, 'y z']}\n    d:\ne: |\n  long\n  text\n")
    assert isinstance(found, Document)
    span = found.span
    assert (str(span(("a", 0, "b", "c", 1))), span(("a", 0, "b", "c", 1)).length) == (
        "case.yaml:2:16",
        5,
    )
    assert (str(span(("a", 0, "b", "c"), key=True))) == "case.yaml:2:9"
    assert str(span(("a", 0))) == "case.yaml:2:5"
    assert span(("a", 0)).length == 1  # a block mapping is shown by its first key
    assert str(span(("a", 0, "d"))) == "case.yaml:3:5"  # an empty value by its key
    assert span(("e",)).length == 1  # cut at the end of the line
    assert span(("a", "missing", 0, "b")) == span(("a", 0, "b"))
    assert span() == span(("nothing",))


@given(st.text() | st.text(alphabet="ab:-[]{}&*!|>'\"#%@`,?\\ \n\t\r~<=0.\x85\u2028\ufeff"))
@example("a: '\r")
@example("a:\x85b: *c")
@example('"\\ud800": "\\UFFFFFFFF"')
@example("%YAML 9.9999999999999999999\n---\na: 1")
@example("!%ff a")
def test_any_text_is_read_or_refused_within_the_file(text: str) -> None:
    for path in (PATH, Path("case.json")):
        check(read(path, text), text.removeprefix("\ufeff"))


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@`,?\\ \n\t~<U0fx"))
def test_any_text_is_read_or_refused_by_the_pure_parser(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "_LOADER", yaml.SafeLoader)
        check(read(PATH, text), text)


@given(st.binary() | st.text().map(lambda text: text.encode("utf-16")))
def test_any_bytes_are_read_or_refused_within_the_file(raw: bytes) -> None:
    check(read(PATH, raw), raw.decode("utf-8-sig", errors="replace"))


def check(found: Document | tuple[Diagnostic, ...], text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if isinstance(found, Document):
        spans = [found.span(loc, key=key) for loc in locs(found.data) for key in (False, True)]
    else:
        assert found
        spans = [fault.span for fault in found]
        for fault in found:
            assert fault.pretty(text)
            assert "\n" not in fault.one_line()
    for span in spans:
        line = lines[span.line - 1]
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= len(line) + 1
        assert span.length == 1 or span.column + span.length - 1 <= len(line)


def locs(value: object, above: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs = value.items() if isinstance(value, dict) else ()
    items = (
        pairs if isinstance(value, dict) else enumerate(value if isinstance(value, tuple) else ())
    )
    return [above] + [loc for key, child in items for loc in locs(child, (*above, key))]
