"""Commands in disguise: quotes, wildcards, variables, escapes and base64 that shells undo."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import percent

_UCMD, _WCMD = PARTS.maker("ucmd"), PARTS.maker("wcmd")


def quoted_letters(rng: Random) -> str:
    """A command whose letters stand between quotes, backslashes or empty expansions."""
    command = _UCMD(rng)
    filler = ("''", '""', "\\", "$@", "$*", "``", "${x}", "$()", "'\"\"'")[int(rng.random() * 9)]
    out = []
    for index, char in enumerate(command):
        if index and char.isalpha() and rng.random() < 0.4:
            out.append(filler)
        out.append(char)
    return "".join(out)


def globbed(rng: Random) -> str:
    """A command by wildcards, as ``/???/c?t /e??/p?ss??``."""
    tool = ("cat", "id", "ls", "nc", "sh", "wget", "more", "head", "base64", "whoami")[
        int(rng.random() * 10)
    ]
    folder = ("/bin/", "/usr/bin/")[int(rng.random() * 2)]
    target = ("", " /etc/passwd", " /etc/shadow", " /etc/hosts", " /home/*")[int(rng.random() * 5)]
    return "".join(
        [
            ("?" if rng.random() < 0.93 else "*")
            if char.isalnum() and rng.random() < 0.55
            else char
            for char in folder + tool + target
        ]
    )


def caret(rng: Random) -> str:
    """A Windows command with carets or quotes between its letters."""
    command = _WCMD(rng)
    filler = ("^", '"', "^", "%az%")[int(rng.random() * 4)]
    return "".join(
        [filler + char if char.isalpha() and rng.random() < 0.35 else char for char in command]
    )


def sliced(rng: Random) -> str:
    """Letters of a command cut out of environment variables."""
    names = ("PATH", "HOME", "PWD", "SHELL", "USER", "LS_COLORS", "HOSTNAME", "OLDPWD", "IFS")
    count = 2 + int(rng.random() * 6)
    out = []
    for _ in range(count):
        name = names[int(rng.random() * 9)]
        at = int(rng.random() * 20)
        out.append(f"${{{name}:{at}:1}}" if rng.random() < 0.8 else "abcdefilnostw"[at % 13])
    return "".join(out)


def win_sliced(rng: Random) -> str:
    """Letters of a command cut out of Windows variables."""
    names = ("COMSPEC", "ProgramFiles", "CommonProgramFiles", "PATHEXT", "SystemRoot", "TEMP")
    return "".join(
        [
            f"%{names[int(rng.random() * 6)]}:~{int(rng.random() * 30) - 15},1%"
            if rng.random() < 0.7
            else "cmdwhoai "[int(rng.random() * 9)]
            for _ in range(2 + int(rng.random() * 5))
        ]
    )


def arithmetic(rng: Random) -> str:
    """Bash arithmetic that builds digits out of nothing."""
    atoms = ("${##}", "$((${##}<<${##}))", "$#", "$?", "${#?}", "$(($#))", "$[$$/$$]", "${#}")
    digits = "".join(
        [f"\\\\{atoms[int(rng.random() * 8)]}" for _ in range(3 + int(rng.random() * 9))]
    )
    return f"$'{digits}'" if rng.random() < 0.5 else f"${{!#}}<<<$\\'{digits}\\'"


def base64_command(rng: Random) -> str:
    """A Unix command in base64."""
    return b64encode((_UCMD(rng) + ("\n" if rng.random() < 0.3 else "")).encode()).decode()


def powershell64(rng: Random) -> str:
    """A Windows command in the UTF-16 base64 of ``-EncodedCommand``."""
    return b64encode(_WCMD(rng).encode("utf-16-le")).decode()


def hex_command(rng: Random) -> str:
    r"""A command as ``\x63\x61\x74`` or octal escapes."""
    command = _UCMD(rng)
    if rng.random() < 0.5:
        return "".join([f"\\x{byte:02x}" for byte in command.encode()])
    return "".join([f"\\{byte:03o}" for byte in command.encode()])


def braces(rng: Random) -> str:
    """A command as a brace expansion, as ``{cat,/etc/passwd}``."""
    return "{" + ",".join(_UCMD(rng).split(" ")) + "}"


def no_spaces(rng: Random) -> str:
    """A command with something else in the place of blanks."""
    blanks = ("${IFS}", "$IFS", "$IFS$9", "{IFS}", "%09", "<", "\t", "%20", "+", "${IFS%??}", "$@")
    return _UCMD(rng).replace(" ", blanks[int(rng.random() * len(blanks))])


def reversed_command(rng: Random) -> str:
    """A command written backwards for ``rev``."""
    return _UCMD(rng)[::-1]


def spelled(rng: Random) -> str:
    """Rarely percent-encoded once more."""
    return percent(_UCMD(rng))
