import pytest

from securitai.features.trivial import trivial
from securitai.store.secrets import hide_patterns, luhn, secret_name, stars


@pytest.mark.parametrize(
    "name",
    ["password", "Passwd", "user_pass", "new-password", "pwd", "client_secret", "access_token",
     "csrf_token", "api_key", "X-Api-Key", "apikey", "otp", "pin", "cvv", "card_number",
     "PHPSESSID", "JSESSIONID", "sid", "session_id", "code_verifier", "SAMLResponse"],
)  # fmt: skip
def test_names_of_secrets_are_known(name: str) -> None:
    assert secret_name(name)


@pytest.mark.parametrize(
    "name", ["q", "search", "compass", "user", "email", "spin", "shipping", "author", "passenger"]
)
def test_other_names_are_not(name: str) -> None:
    assert not secret_name(name)


@pytest.mark.parametrize(
    ("length", "shown"), [(1, 4), (4, 4), (5, 8), (16, 16), (33, 64), (999, 64)]
)
def test_a_hidden_value_keeps_its_length_class(length: int, shown: int) -> None:
    assert len(stars("s" * length)) == shown


def test_a_hidden_value_is_one_that_no_detector_reads() -> None:
    assert all(trivial(stars("s" * n)) for n in range(1, 200))


@pytest.mark.parametrize(
    "number", ["4111111111111111", "5555555555554444", "378282246310005", "6011111111111117"]
)
@pytest.mark.parametrize("blank", ["", " ", "-"])
def test_card_numbers_are_hidden_but_for_four_digits(number: str, blank: str) -> None:
    text = blank.join((number[:4], number[4:8], number[8:12], number[12:]))

    hidden = hide_patterns(f"pay with {text} now")

    assert number[-4:] in hidden
    assert number[:8] not in hidden.replace(blank, "")


@pytest.mark.parametrize(
    "text", ["4111111111111112", "1700000000000", "order 12345678901234567890123", "2026-01-01"]
)
def test_other_numbers_stay(text: str) -> None:
    assert hide_patterns(text) == text


@pytest.mark.parametrize(
    "key",
    [
        "AKIA" + "ABCDEFGHIJKLMNOP",
        "sk_live_" + "a1B2c3D4e5F6g7H8i9J0",
        "ghp_" + "a" * 36,
        "xoxb-" + "1234567890-abcdefghij",
        "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0." + "c2lnbmF0dXJlLWhlcmU",
    ],
)
def test_keys_are_hidden_wherever_they_stand(key: str) -> None:
    assert key[6:] not in hide_patterns(f"before {key} after")


def test_a_password_in_a_url_is_hidden() -> None:
    hidden = hide_patterns("fetch https://ann:hunter2hunter2@db.example/x now")

    assert hidden == f"fetch https://ann:{'x' * 16}@db.example/x now"


def test_a_private_key_is_hidden() -> None:
    pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----"

    assert "MIIabc" not in hide_patterns(pem)


def test_luhn_knows_its_check_sum() -> None:
    assert [luhn("79927398713"), luhn("79927398710")] == [True, False]
