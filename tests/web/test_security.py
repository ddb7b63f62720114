"""Strangers are refused, politely and in their language; every response carries its guards."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import EnvironBuilder, TestResponse, run_wsgi_app

from tests.web.support import BASE, answer_up_to, cookie, send
from web.security import HEADERS, LARGEST_REQUEST, host_name

SAMPLE = {
    "language": "fr",
    "domain": "demo",
    "name": "crossing",
    "question": "residence",
    "group": "children",
    "item": "1",
    "filename": "app.js",
}


def every_response(app: Flask) -> list[tuple[str, TestResponse]]:
    """One response of every route and method, and some errors."""
    client = app.test_client()
    wanted = [("GET", path) for path in ("/fr/nothing", "/xx/", "/fr", f"{BASE}/nothing", "/static/nothing")]
    for rule in app.url_map.iter_rules():
        path = rule.build({name: SAMPLE[name] for name in rule.arguments})[1]  # type: ignore[index]
        wanted += [(method, path) for method in sorted((rule.methods or set()) - {"HEAD"})]
    found = [(f"{method} {path}", client.open(path, method=method)) for method, path in wanted]
    return [*found, ("wrong host", client.get("/fr/", headers={"Host": "evil.example"}))]


def test_guards_stand_on_every_response(app: Flask) -> None:
    responses = every_response(app)
    assert len(responses) > 15
    for name, response in responses:
        for header, value in HEADERS:
            assert response.headers.getlist(header) == [value], f"{name}: {header}"
        response.close()


def test_policy_allows_nothing_foreign_or_inline() -> None:
    policy = dict(HEADERS)["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "localhost.evil.example", "localhost@evil", "", "evil.example:80"),
        *("localhost:" + "1" * 5_000, "localhost:\N{SUPERSCRIPT TWO}", "a" * 100_000),
    ],
)
def test_wrong_host_is_refused(client: FlaskClient, host: str) -> None:
    response = client.get("/de/", headers={"Host": host})
    assert response.status_code == 400
    assert "Diese Anfrage kann nicht beantwortet werden" in response.text


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "LOCALHOST:80", "[::1]:8000"])
def test_own_hosts_are_served(client: FlaskClient, host: str) -> None:
    assert client.get("/fr/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("port", ["080", "99999999", "x", ""])
def test_a_port_that_is_none_is_no_host_of_ours(client: FlaskClient, port: str) -> None:
    assert client.get("/fr", headers={"Host": f"127.0.0.1:{port}"}).status_code == 400


def test_the_router_never_names_a_scheme_or_a_host(client: FlaskClient) -> None:
    response = client.get("/fr")
    assert (response.status_code, response.headers["Location"]) == (308, "/fr/")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("origin", ["http://[", "null", "//localhost", "http://localhost/", "http://localhost:81"])
def test_an_odd_origin_is_refused_and_no_failure(client: FlaskClient, origin: str) -> None:
    assert client.post("/fr/forget", headers={"Origin": origin}).status_code == 403


def test_half_a_form_is_refused(app: Flask) -> None:
    environ = EnvironBuilder(method="POST", path="/fr/forget", data=b"answer=FR").get_environ()
    environ["CONTENT_LENGTH"] = "100"
    assert run_wsgi_app(app, environ)[1].startswith("400")


def test_a_form_without_its_length_is_refused(client: FlaskClient) -> None:
    assert client.post("/fr/forget", data=b"", headers={"Transfer-Encoding": "chunked"}).status_code == 411


def test_only_the_present_file_is_kept_for_good(client: FlaskClient) -> None:
    present = re.search(r"/static/app\.js\?v=\w+", client.get("/fr/").text)
    assert present is not None
    with client.get(present.group()) as response:
        assert "immutable" in response.headers["Cache-Control"]
    with client.get("/static/app.js?v=1") as response:
        assert "immutable" not in response.headers["Cache-Control"]


def test_a_long_host_is_not_remembered(client: FlaskClient) -> None:
    kept = host_name.cache_info().currsize
    assert client.get("/fr/", headers={"Host": "a" * 10_000}).status_code == 400
    assert host_name.cache_info().currsize == kept


def test_a_method_in_small_letters_is_guarded_too(client: FlaskClient) -> None:
    for method in ("post", "PoSt"):
        environ = {"REQUEST_METHOD": method}
        response = client.open(
            f"{BASE}/residence", method="POST", environ_overrides=environ, headers={"Origin": "https://evil.example"}
        )
        assert response.status_code == 403


def test_host_name() -> None:
    assert host_name("[::1]") == "[::1]"
    assert host_name("Example.org:8000") == "example.org"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost.evil.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
    ],
)
@pytest.mark.parametrize("path", [f"{BASE}/residence", "/fr/forget"])
def test_cross_site_post_is_refused(client: FlaskClient, headers: dict[str, str], path: str) -> None:
    answer_up_to(client, "residence")
    before = cookie(client)
    response = client.post(path, data={"answer": "DE"}, headers=headers)
    assert response.status_code == 403
    assert "autre site" in response.text
    assert cookie(client) == before


@pytest.mark.parametrize(
    "headers", [{}, {"Sec-Fetch-Site": "same-origin"}, {"Origin": "http://localhost"}, {"Sec-Fetch-Site": "none"}]
)
def test_own_post_is_accepted(client: FlaskClient, headers: dict[str, str]) -> None:
    assert client.post(f"{BASE}/residence", data={"answer": "DE"}, headers=headers).status_code == 303


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
@pytest.mark.parametrize("path", ["/fr/", BASE, f"{BASE}/residence", f"{BASE}/guide", "/fr/forget"])
def test_unsupported_method_is_refused(client: FlaskClient, method: str, path: str) -> None:
    response = client.open(path, method=method)
    assert response.status_code == 405
    assert response.headers["Allow"]
    assert '<html lang="fr">' in response.text


@pytest.mark.parametrize("path", ["/fr/", BASE, f"{BASE}/check-answers", f"{BASE}/guide"])
def test_post_to_a_page_that_only_shows_is_refused(client: FlaskClient, path: str) -> None:
    # A procedure has no question of that name, or the page takes no posts at all.
    assert client.post(path, data={"answer": "x"}).status_code in {404, 405}


def test_get_does_not_forget(client: FlaskClient) -> None:
    answer_up_to(client, "residence")
    response = client.get("/de/forget")
    assert response.status_code == 405
    assert cookie(client)
    assert 'href="/fr/"' in response.text


def test_too_large_a_form_is_refused_and_nothing_is_lost(client: FlaskClient) -> None:
    answer_up_to(client, "residence")
    before = cookie(client)
    response = send(client, "birth_date", day="1" * (LARGEST_REQUEST + 1))
    assert response.status_code == 413
    assert cookie(client) == before


def test_uploaded_files_are_no_answer(client: FlaskClient) -> None:
    from io import BytesIO

    response = client.post(f"{BASE}/residence", data={"answer": (BytesIO(b"FR"), "x.txt")})
    assert response.headers["Location"] == f"{BASE}/residence"
    assert "error-summary" in client.get(f"{BASE}/residence").text


@pytest.mark.parametrize(
    ("path", "header", "language"),
    [("/de/nothing", "fr", "de"), ("/nothing", "de", "de"), ("/nothing", "it", "fr"), ("/en/", "de", "de")],
)
def test_errors_speak_the_visitors_language(client: FlaskClient, path: str, header: str, language: str) -> None:
    response = client.get(path, headers={"Accept-Language": header})
    assert response.status_code == 404
    assert f'<html lang="{language}">' in response.text
    assert f'href="/{language}/"' in response.text
