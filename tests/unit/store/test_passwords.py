from securitai.store.passwords import hash_password, verify_password


def test_only_the_right_password_fits() -> None:
    hashed = hash_password("right")

    assert hashed.startswith("$argon2id$")
    assert verify_password(hashed, "right")
    assert not verify_password(hashed, "wrong")


def test_nobody_fits_no_password() -> None:
    assert not verify_password(None, "nobody has this password")
    assert not verify_password("rubbish", "right")
