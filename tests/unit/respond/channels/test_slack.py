from securitai.respond.channels.slack import escaped


def test_what_a_request_says_is_no_mention_link_or_formatting() -> None:
    text = escaped("<!channel> <http://x|y> *b* @here `c` & ~s~")

    assert "<" not in text
    assert ">" not in text
    assert "&lt;!channel&gt;" in text
    assert "*b*" not in text
    assert "@here" not in text
