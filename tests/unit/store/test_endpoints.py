import pytest

from securitai.store.endpoints import endpoint_of


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [
        ("/", "/"),
        ("/products/17/reviews", "/products/{id}/reviews"),
        ("/u/550e8400-e29b-41d4-a716-446655440000", "/u/{id}"),
        ("/a/2026-01-01/b", "/a/{id}/b"),
        ("/commit/3dc3ba2ff", "/commit/{id}"),
        ("/facade/deadbeef", "/facade/deadbeef"),
        ("/v2/index.html", "/v2/index.html"),
        ("/x/..%2f..%2fetc%2fpasswd", "/x/{*}"),
        ("/1/2/3/4/5/6/7/8/9/10", "/{id}/{id}/{id}/{id}/{id}/{id}/{id}/{id}/{*}"),
        ("/t/eyJhbGciOiJIUzI1NiJ9abc", "/t/{id}"),
    ],
)
def test_what_changes_becomes_a_placeholder(path: str, endpoint: str) -> None:
    assert endpoint_of(path) == endpoint


def test_the_route_of_the_log_is_taken_where_there_is_one() -> None:
    assert endpoint_of("/products/17", "/products/{product}") == "/products/{product}"


def test_an_endpoint_is_never_long() -> None:
    assert len(endpoint_of("/" + "/".join(["a" * 40] * 20))) <= 120
