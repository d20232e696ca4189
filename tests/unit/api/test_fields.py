from securitai.api.fields import decoded, fields_of
from securitai.testing import make_request


def test_the_flagged_field_is_marked_and_decoded() -> None:
    fields = fields_of(make_request("GET /?q=%253Cscript%253E&page=2"), "query:q")

    (field,) = [f for f in fields if f.flagged]
    assert (field.name, field.raw, field.decoded) == ("query:q", "%3Cscript%3E", "<script>")


def test_decoding_ends() -> None:
    assert decoded("%25" * 1000 + "2541") != ""
    assert decoded("a&amp;lt;b") == "a<b"
    assert decoded("a+b") == "a+b"
