"""The ``securitai`` command: one file a subcommand, each loaded when it is called."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from securitai import __version__
from securitai.errors import SecuritaiError

# name -> module of securitai.cli that defines a click command of the name `command`
COMMANDS: dict[str, str] = {
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
        cli.main(args=args, prog_name="securitai", standalone_mode=False)
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
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    except OSError as error:
        if debug:
            raise
        name = f"{error.filename}: " if error.filename else ""
        click.echo(f"securitai: {printable(f'{name}{error.strerror or error}')}", err=True)
        sys.exit(74)


def printable(text: str) -> str:
    """Text that is safe on a terminal: control characters and bidi marks are spelled out."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
