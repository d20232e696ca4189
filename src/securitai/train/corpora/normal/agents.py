"""Coding agents: tool calls with shell and Python, files in prompts, thinking texts, introspection."""

from __future__ import annotations

import json
from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import number, pick
from securitai.train.corpora.normal.code import any_code
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.markup import page
from securitai.train.corpora.normal.techtalk import markdown

_G = grammar(r"""
@command
  ×2 cd "‹dir_›" && ‹step_*1-4| && ›
  cd ‹dir_› && ‹step_*1-3| && ›
  ‹step_*1-3| && › 2>&1 | ‹=tail -‹hundred›/head -‹hundred›/grep -v ‹slug›/tee ‹slug›.log›
  ‹step_› || ‹step_›
  ‹step_›; ‹step_›
  python3 -c "⏎import ‹=pandas as pd/json/csv, sys/os/numpy as np›⏎‹pyline*2-6|⏎›⏎"
  python3 -c "import ‹=json/sys/math›; print(‹arith›)"
  python3 - <<'EOF'⏎import ‹=pandas as pd/json/re›⏎‹pyline*2-8|⏎›⏎EOF
  cat > ‹slug›/‹snake›.‹ext› << 'EOF'⏎‹sentence›⏎‹sentence›⏎EOF
  cat <<'EOF' | tee ‹slug›.‹ext›⏎‹words›⏎EOF
  echo $((‹int› * ‹int›))
  echo "$(( ‹int› + ‹int› ))"
  echo "‹arith›" | bc -l
  expr ‹int› + ‹int›
  git ‹=status/diff --stat/log --oneline -‹digit›/add -A› && ‹step_›
  for f in ‹slug›/*.‹ext›; do echo "== $f"; head -‹hundred› "$f"; done
  sed -n '‹int›,‹int›p' ‹slug›/‹snake›.‹ext›
  grep -rn "‹camel›(" ‹=src/./lib› --include="*.‹=py/ts/go/js›" | head -‹hundred›
  find . -name "*.‹ext›" -not -path "*/node_modules/*" | xargs wc -l | sort -n | tail -‹hundred›
  rg -n "‹camel›|‹snake›" ‹slug›/ -g '!*.lock'
  bash -lc '‹step_› && ‹step_›'
  ["bash","-lc","‹step_›"]
  timeout ‹int› ‹step_›; echo "exit: $?"
  curl -s http://localhost:‹port›/‹slug› | python3 -m json.tool | head -‹hundred›
  docker compose up -d ‹slug› && docker compose logs --tail=‹int› ‹slug›
  [ -f ‹snake›.‹ext› ] && cat ‹snake›.‹ext› || echo "‹words›"
  wc -l ‹slug›/* && file ‹slug›/‹snake›.‹ext›
  jq '.‹slug›[] | {‹slug›, ‹slug›}' ‹slug›.json
@dir_
  ‹=$INPUT_DIR/$OUTPUT_DIR/$DIR/$HOME∕‹slug›/∕workspace/∕app∕‹slug›/∕repo/~∕‹slug›/../‹slug›/∕tmp∕‹slug›/∕home∕user∕‹slug››
@step_
  ls -la‹=/ ‹slug›∕/ | head›
  echo "---"
  head -‹hundred› ‹snake›.csv
  cat ‹slug›/‹snake›.‹ext›
  npm ‹=test/run build/ci/run lint -- --fix›
  pytest ‹=-q/-x tests∕‹slug›/-k "‹snake›"›
  python ‹snake›.py --‹kebab› ‹int›
  pip install ‹lib› -q
  make ‹slug›
  go test ./...
  cargo ‹=build/test/clippy›
  mkdir -p ‹slug›/‹slug›
  git commit -m "‹words›"
  npx tsc --noEmit
  ruff check . --fix
  pwd
  tree -L ‹digit›
  wc -l *.‹ext›
  chmod +x ‹slug›.sh && ./‹slug›.sh
@pyline
  df = pd.read_csv('‹snake›.csv')
  print(df.‹=head()/describe()/columns.tolist()/shape/groupby('‹snake›').size()›)
  print('‹words›:', ‹arith›)
  ‹snake› = json.load(open('‹snake›.json'))
  for row in ‹snake›[:‹int›]: print(row['‹snake›'])
  import sys; sys.path.insert(0, 'src')
  ‹snake› = [x for x in ‹snake› if x > ‹int›]
  print(sum(‹snake›) / len(‹snake›))
@arith
  ‹int› ‹=*/+/-› ‹int›
  ‹int› ‹=*/+/-/∕› ‹int› ‹=*/+/-› ‹int›
  (‹int› + ‹int›) * ‹int›
  ‹int› ** ‹digit›
  round(‹dec› / ‹int›, ‹digit›)
@thinking
  <think>⏎‹thought*2-6|⏎›⏎</think>⏎⏎‹sentence›
  ‹thought*2-7|⏎⏎›
  ‹thought*1-4›
@thought
  ‹sentence›
  Let me ‹verb› the ‹noun›. ‹=First/Then/Next/Hmm/Wait/OK›, ‹words›.
  ‹int› * ‹int› = ‹int› * ‹int› + ‹int› * ‹digit› = ‹int› + ‹int› = ‹int›
  So ‹letter› = ‹int› ‹=and/or› ‹letter› = ‹int›; ‹=if/then/thus› ‹letter› < ‹int›.
  The user ‹=wants/asks/said› "‹words›", so I should call `‹snake›` with {"‹snake›": ‹int›}.
  **‹words^›**⏎⏎‹sentence›
  ‹small›. ‹sentence›
  √‹int› ≈ ‹dec› → ‹int›% of ‹int›
@introspection
  query ‹=IntrospectionQuery /›{ __schema { ‹=types { name }/queryType { name } mutationType { name }/types { name kind fields { name type { name kind ofType { name } } } }/directives { name args { name } }› } }
  { __type(name: "‹pascal›") { name ‹=kind/description› fields { name type { name } } } }
  query ‹pascal›($id: ID!) {⏎  ‹camel›(id: $id) {⏎    __typename⏎    id⏎    ‹camel›⏎    ... on ‹pascal› {⏎      ‹camel›(first: ‹int›) {⏎        edges {⏎          node {⏎            __typename⏎            ‹camel›⏎          }⏎        }⏎      }⏎    }⏎  }⏎}
  ‹dq›⏎‹sentence›⏎‹dq›⏎type ‹pascal› implements ‹pascal› @key(fields: "id") {⏎  "‹words›"⏎  ‹camel›(‹camel›: Int = ‹int›): [‹pascal›!]!⏎  ‹camel›: ‹=String/Boolean!/DateTime› @deprecated(reason: "‹words›")⏎}⏎⏎input ‹pascal› {⏎  ‹camel›: [ID!]⏎}⏎
  mutation {⏎    ‹camel›(⏎        input: {⏎            ‹camel›: "‹words›"⏎            ‹camel›: [{ ‹camel›: ‹int›, ‹camel›: ‹const› }]⏎        }⏎    ) {⏎        errors {⏎            field⏎            message⏎        }⏎    }⏎}
@dq
  ‹quote›‹quote›‹quote›
@quote
  "
@file_block
  -----BEGIN FILE id="‹hex8›" type="‹mime›"-----⏎‹sentence›⏎-----END FILE id="‹hex8›"-----
  This is file ‹hex8›:⏎‹sentence›
  <file path="‹slug›/‹snake›.‹ext›">⏎‹sentence›⏎</file>
  === ‹slug›/‹snake›.‹ext› ===⏎‹sentence›
  # File: ‹slug›/‹snake›.‹ext› (lines ‹int›-‹int› of ‹int›)⏎‹int›⇥‹words›⏎‹int›⇥‹words›
  repo_name: ‹user›/‹kebab›⏎repo_url: ‹url›⏎nav:⏎  - ‹word^›: ‹slug›.md
  <system-reminder>‹sentence›</system-reminder>⏎‹sentence›
  Tool `‹snake›` returned:⏎{"‹snake›":"‹words›","‹snake›":[‹int›,‹int›]}
""")

_COMMAND = _G.make("command")
_ENVELOPES = ("command", "cmd", "code", "script", "input", "query", "bash_command")


def _call(rng: Random) -> str:
    """A command as a tool call's arguments: JSON with its reason."""
    arguments: dict[str, object] = {pick(rng, _ENVELOPES): _COMMAND(rng)}
    if rng.random() < 0.5:
        arguments[pick(rng, ("description", "reason", "explanation", "summary"))] = makers.sentence(
            rng
        )
    if rng.random() < 0.3:
        arguments["timeout"] = int(number(rng))
    text = json.dumps(arguments)
    if rng.random() < 0.25:
        return json.dumps(
            {"name": base.snake(rng), "arguments": text, "id": f"call_{base.hexes(rng, 12)}"}
        )
    return text


def _report(rng: Random) -> str:
    """An agent's message: what it did, with commands and their output in fences."""
    return f"{makers.sentence(rng)}\n\n```bash\n{_COMMAND(rng)}\n```\n\n{makers.sentence(rng)} `{_COMMAND(rng)}` {makers.sentence(rng)}"


def _files(rng: Random) -> str:
    """Files in a prompt: pages, code, documents, each in its block."""
    body = pick(rng, (page, any_code, markdown, makers.paragraph))(rng)
    return (
        f"{_FILE_BLOCK(rng)}\n\n```\n{body}\n```\n{makers.sentence(rng)}"
        if rng.random() < 0.5
        else f"{makers.sentence(rng)}\n\n{_FILE_BLOCK(rng)}\n{body}"
    )


_FILE_BLOCK = _G.make("file_block")

KINDS: tuple[TextKind, ...] = (
    TextKind("agents.call", _call, 2.0),
    TextKind("agents.report", _report, 1.5),
    TextKind("agents.thinking", _G.make("thinking"), 0.8, (VALUE,)),
    TextKind("agents.introspection", _G.make("introspection"), 1.5),
    TextKind("agents.file_block", _G.make("file_block"), 0.6),
    TextKind("agents.files", _files, 0.8),
)
