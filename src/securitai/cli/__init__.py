"""The ``securitai`` command: one file a subcommand, each loaded when it is called."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module

import click

from securitai import __version__
from securitai.errors import SecuritaiError

# name -> module of securitai.cli that defines a click command of the name `command`
COMMANDS: dict[str, str] = {
    "build": "build",
    "check": "check",
    "dataset": "dataset",
    "evaluate": "evaluate",
    "explain": "explain",
    "selftest": "selftest",
    "shop": "shop",
    "traffic": "traffic",
    "train": "train",
    "up": "up",
    "watch": "watch",
}


class LazyGroup(click.Group):
    """Imports a subcommand when it is asked for, so that ``--help`` and ``check`` stay fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, sorted."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None when there is none."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command = import_module(f"securitai.cli.{module}").command
        assert isinstance(command, click.Command)
        return command


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="securitai")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.pass_context
def cli(ctx: click.Context, debug: bool) -> None:
    """Tell malicious HTTP requests from normal ones, and say why.

    \b
    securitai check "GET /search?q=' OR 1=1 --"
    securitai check --input access.log.gz
    securitai watch /var/log/nginx/access.log
    securitai up
    """
    ctx.obj = {"debug": debug}


def main(args: list[str] | None = None) -> None:
    """Run the command line; an error of ours becomes one sentence and an exit code."""
    debug = "--debug" in (sys.argv[1:] if args is None else args)
    try:
        code = cli.main(args=args, prog_name="securitai", standalone_mode=False)
    except SecuritaiError as error:
        if debug:
            raise
        click.echo(f"securitai: {printable(str(error))}", err=True)
        sys.exit(error.exit_code)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    except OSError as error:
        if debug:
            raise
        click.echo(f"securitai: {printable(explain_os_error(error))}", err=True)
        sys.exit(74)
    if isinstance(code, int) and code:
        sys.exit(code)


_NEXT_STEPS = {
    errno.ENOSPC: "free some space and start again, what was written before is kept",
    errno.EDQUOT: "free some space and start again, what was written before is kept",
    errno.EADDRINUSE: "another program listens there, choose another port with --port",
    errno.EACCES: "run it as a user who may, or name another place",
    errno.ENOENT: "check the path",
    errno.EMFILE: "raise the limit of open files with 'ulimit -n'",
}


def explain_os_error(error: OSError) -> str:
    """What the system refused, and what to do next, as one sentence.

    >>> explain_os_error(OSError(errno.EADDRINUSE, "Address already in use", "127.0.0.1:8700"))
    '127.0.0.1:8700: Address already in use; another program listens there, choose another port with --port'
    """
    name = f"{error.filename}: " if error.filename else ""
    step = _NEXT_STEPS.get(error.errno or 0)
    return f"{name}{error.strerror or error}" + (f"; {step}" if step else "")


def printable(text: str) -> str:
    """Text that is safe on a terminal: control characters and bidi marks are spelled out."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
