"""`advisor serve`: the desk, the library and the API, for a browser on this machine."""

import errno
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advisor.cli import knowledge
from advisor.cli.urgent import tell
from advisor.telling.contacts import find
from advisor.telling.problems import Exit, Problem

PUBLIC = """\
{host} is open to other machines, and there is no login: whoever reaches it can use it (nothing is
stored, so there are no cases to read). Put it behind a proxy that has a login and TLS, and let the
proxy alone reach this port; with nginx for instance `auth_basic` and
`proxy_pass http://127.0.0.1:{port}` (`proxy_set_header Host $http_host`)."""

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(message)s"}},
    "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        "advisor.web": {"handlers": ["lines"], "level": "INFO"},
        "uvicorn": {"handlers": ["lines"], "level": "WARNING"},
    },
}
"""Set up anew in every worker process: a line for each request, on standard error."""

MISSING = "`advisor serve` needs more packages: pip install 'grassroots-advisor[web]'"


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line."""

    host: str
    port: int
    workers: int
    knowledge: Path | None
    contacts: Path | None


def run(request: Request) -> None:
    """Serve until Ctrl-C. Raises Problem (exit codes 2 and 4)."""
    try:
        import uvicorn
    except ImportError:
        raise Problem(Exit.USAGE, "missing-packages", MISSING) from None
    tell(find(request.contacts))
    _free(request.host, request.port)
    # Faults of the knowledge are told here, before any worker starts.
    knowledge.library(request.knowledge)
    is_local = request.host in ("127.0.0.1", "localhost", "::1")
    if not is_local:
        print(PUBLIC.format(host=request.host, port=request.port), file=sys.stderr)
    for name, value in (
        ("ADVISOR_WEB_KNOWLEDGE", request.knowledge),
        ("ADVISOR_WEB_CONTACTS", request.contacts),
        ("ADVISOR_WEB_LOCAL", "yes" if is_local else None),
    ):
        if value:
            os.environ[name] = str(value)
    shown = f"[{request.host}]" if ":" in request.host else request.host
    print(f"advisor answers at http://{shown}:{request.port}/ - Ctrl-C stops it.", flush=True)
    uvicorn.run(
        "advisor.web.start:application",
        factory=True,
        host=request.host,
        port=request.port,
        workers=request.workers,
        loop="advisor.web.sharing:SharingLoop",
        log_config=LOGGING,
        access_log=False,  # its lines would hold the queries; the guard writes its own
        server_header=False,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=5,
    )


def _free(host: str, port: int) -> None:
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as one:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            one.bind((host, port))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            text = f"Port {port} is in use. Choose another with --port."
        else:
            text = f"{host}:{port} cannot be served: {error.strerror or error}."
        raise Problem(Exit.USAGE, "port", text) from None
