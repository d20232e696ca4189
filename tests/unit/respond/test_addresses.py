import pytest

from securitai.errors import RefusedError, RequestError
from securitai.respond.addresses import narrow, parse_address, require_address, require_network


def test_an_address_is_read_in_its_usual_forms() -> None:
    assert str(parse_address(" 192.0.2.7 ")) == "192.0.2.7"
    assert str(parse_address("[2001:db8::7]")) == "2001:db8::7"
    assert str(parse_address("::ffff:192.0.2.7")) == "192.0.2.7"
    assert parse_address("unknown") is None
    assert parse_address(None) is None


def test_what_is_none_is_named() -> None:
    with pytest.raises(RequestError, match="'shop' is no IP address"):
        require_address("shop")
    with pytest.raises(RequestError, match="'10/8/8' is no network"):
        require_network("10/8/8")


@pytest.mark.parametrize("network", ["0.0.0.0/0", "10.0.0.0/7", "::/0", "2000::/18"])
def test_half_of_the_world_is_not_blocked(network: str) -> None:
    with pytest.raises(RefusedError, match="too wide"):
        narrow(require_network(network))


@pytest.mark.parametrize("network", ["10.0.0.0/8", "192.0.2.7", "2001:db8::/32"])
def test_a_network_may_be_blocked(network: str) -> None:
    assert narrow(require_network(network)) == require_network(network)
