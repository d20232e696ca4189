import subprocess
import sys

from securitai.api.learn.robust import Attack
from securitai.cli.disguise import disguised
from securitai.verdict import Category

ATTACK = Attack("' UNION SELECT name, password FROM users --", Category.SQLI)


def test_an_attack_is_disguised_in_every_family_and_the_same_way_each_time() -> None:
    found = list(disguised(ATTACK, 3))

    assert {family for family, _ in found} == {"text", "encode", "place", "padding", "nesting"}
    assert len(found) > 30
    assert found == list(disguised(ATTACK, 3))


def test_disguising_loads_no_training_library() -> None:
    program = (
        "import sys; from securitai.cli.disguise import disguised; "
        "from securitai.api.learn.robust import Attack; from securitai.verdict import Category; "
        "list(disguised(Attack('x', Category.SQLI), 1)); "
        "print(sorted({'tensorflow', 'keras', 'numba', 'matplotlib', 'onnx'} & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"
