"""The embedded core as a FHIR server: each interaction, and each refusal."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import httpx
import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import make_server
from werkzeug.wrappers import Response

from tests.embedded_core_stand import FHIR_JSON, Stand, client_of, said

ASHA = {"resourceType": "Patient", "name": [{"text": "Asha"}], "gender": "female"}


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


def test_a_patient_is_kept_read_changed_and_her_past_remembered(stand: Stand) -> None:
    made = stand.client.post("/Patient", json={**ASHA, "id": "mine"})
    assert made.status_code == 201
    assert made.headers["ETag"] == 'W/"1"'
    assert made.headers["Last-Modified"] == "Sun, 22 Nov 2026 06:30:00 GMT"
    asha = made.json()
    assert asha["id"] != "mine"  # the server names what it creates
    assert asha["meta"] == {"versionId": "1", "lastUpdated": "2026-11-22T06:30:00.000Z"}
    assert made.headers["Location"] == f"http://core/Patient/{asha['id']}/_history/1"

    read = stand.client.get(f"/Patient/{asha['id']}")
    assert read.json() == asha
    assert read.headers["ETag"] == 'W/"1"'

    stand.clock.move(minutes=5)
    changed = stand.client.put(f"/Patient/{asha['id']}", json={**asha, "birthDate": "2022"})
    assert changed.status_code == 200
    assert changed.headers["ETag"] == 'W/"2"'
    assert changed.json()["meta"]["lastUpdated"] == "2026-11-22T06:35:00.000Z"
    assert stand.read(f"Patient/{asha['id']}")["birthDate"] == "2022"
    assert stand.client.get(made.headers["Location"]).json() == asha
    assert stand.client.get(changed.headers["Location"]).json() == changed.json()
    assert stand.client.get(f"/Patient/{asha['id']}/_history/3").status_code == 404


def test_an_unchanged_resource_is_not_sent_again(stand: Stand) -> None:
    id_ = stand.keep(ASHA)["id"]
    again = stand.client.get(f"/Patient/{id_}", headers={"If-None-Match": 'W/"1"'})
    assert (again.status_code, again.content) == (304, b"")


def test_an_update_may_name_a_new_resource(stand: Stand) -> None:
    answer = stand.client.put("/Patient/asha", json={**ASHA, "id": "asha"})
    assert answer.status_code == 201
    assert stand.read("Patient/asha")["name"] == ASHA["name"]


def test_if_match_keeps_two_writers_apart(stand: Stand) -> None:
    asha = stand.keep({**ASHA, "id": "asha"})
    first = stand.client.put("/Patient/asha", json=asha, headers={"If-Match": 'W/"1"'})
    assert first.status_code == 200
    second = stand.client.put("/Patient/asha", json=asha, headers={"If-Match": 'W/"1"'})
    assert second.status_code == 412
    assert said(second) == "conflict: Patient/asha is at version 2, not at version 1"
    other = {**ASHA, "id": "other"}
    absent = stand.client.put("/Patient/other", json=other, headers={"If-Match": 'W/"1"'})
    assert absent.status_code == 412


def test_if_none_exist_creates_once(stand: Stand) -> None:
    asha = {**ASHA, "identifier": [{"system": "urn:turn", "value": "t1"}]}
    once = {"If-None-Exist": "identifier=urn:turn|t1"}
    first = stand.client.post("/Patient", json=asha, headers=once)
    again = stand.client.post("/Patient", json=asha, headers=once)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert again.headers["Location"] == first.headers["Location"]
    stand.keep(asha)
    several = stand.client.post("/Patient", json=asha, headers=once)
    assert several.status_code == 412
    assert said(several).startswith("multiple-matches")


@pytest.mark.parametrize("condition", ["identifier", "nonsense=1", "_sort=name", "name="])
def test_an_if_none_exist_that_makes_no_sense_creates_nothing(stand: Stand, condition: str) -> None:
    answer = stand.client.post("/Patient", json=ASHA, headers={"If-None-Exist": condition})
    assert answer.status_code == 400
    assert stand.search("Patient") == []


def test_the_answer_is_as_long_as_was_preferred(stand: Stand) -> None:
    def kept(preference: str) -> httpx.Response:
        return stand.client.post("/Patient", json=ASHA, headers={"Prefer": f"return={preference}"})

    assert kept("minimal").content == b""
    assert kept("representation").json()["resourceType"] == "Patient"
    assert kept("OperationOutcome").json()["issue"][0]["severity"] == "information"


def test_numbers_keep_their_digits(stand: Stand) -> None:
    weight = (
        '{"resourceType":"Observation","status":"final","code":{"text":"weight"},'
        '"valueQuantity":{"value":12.50,"unit":"kg"}}'
    )
    made = stand.client.post("/Observation", content=weight)
    assert made.status_code == 201, made.text
    assert '"value":12.50,' in made.text
    assert '"value":12.50,' in stand.client.get(made.headers["Location"]).text


def test_the_capability_statement_is_valid_and_true(stand: Stand) -> None:
    answer = stand.client.get("/metadata")
    told = answer.json()
    CapabilityStatement.model_validate(told)
    assert told["fhirVersion"] == "4.0.1"
    assert told["implementation"]["url"] == "http://core"
    for resource in told["rest"][0]["resource"]:
        kind = resource["type"]
        assert stand.client.get(f"/{kind}").status_code == 200
        for param in resource["searchParam"]:
            value = "2026" if param["type"] == "date" else "x"
            found = stand.client.get(f"/{kind}", params={param["name"]: value})
            assert found.status_code == 200, found.text


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [
        ("GET", "/Patient/nobody", 404, "there is no Patient/nobody"),
        ("GET", "/Dragon", 404, "'Dragon' is not kept here; types: AllergyIntolerance,"),
        ("GET", "/Patient/a b", 404, "nothing is at"),
        ("GET", "/Patient/a/b/c/d", 404, "nothing is at"),
        ("GET", "/Patient/a/_history/x", 404, "there is no Patient/a of version 'x'"),
        ("DELETE", "/Patient/nobody", 405, "DELETE is not supported here"),
        ("PATCH", "/Patient/nobody", 405, "PATCH is not supported here"),
        ("PUT", "/Patient", 405, "PUT is not supported here"),
        ("GET", "/", 405, "GET is not supported here"),
        ("POST", "/metadata", 405, "POST is not supported here"),
        ("GET", "/Patient/nobody?_pretty=true", 400, "_pretty has no meaning here"),
        ("POST", "/Patient?name=x", 400, "name has no meaning here"),
        ("GET", "/Patient?_format=xml", 406, "only JSON is made here, not 'xml'"),
        ("GET", "/Patient?name=%ff", 400, "not UTF-8"),
    ],
)
def test_what_is_not_there_is_refused(
    stand: Stand, method: str, path: str, status: int, words: str
) -> None:
    answer = stand.client.request(method, path)
    assert answer.status_code == status, answer.text
    assert words in said(answer)
    assert ("Allow" in answer.headers) == (status == 405)


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        (b"", 400, "not JSON"),
        (b"{", 400, "not JSON"),
        (b"\xff\xfe", 400, "not JSON"),
        (b'{"resourceType":"Patient","gender":NaN}', 400, "not JSON"),
        (b'{"resourceType":"Patient","language":"\\ud800"}', 400, "not JSON"),
        (b"[]", 400, "not a JSON object"),
        (b"{}", 400, "no resourceType"),
        (b'{"resourceType":7}', 400, "no resourceType"),
        (b'{"resourceType":"Slot"}', 400, "a Slot cannot be kept as Patient"),
        (b'{"a":' * 3000 + b"1" + b"}" * 3000, 400, ""),
        (b'{"resourceType":"Patient","gender":"woman"}', 422, "code-invalid: Patient.gender"),
        (b'{"resourceType":"Patient","nmae":1}', 422, "structure: Patient.nmae"),
        (b'{"resourceType":"Patient","active":"true"}', 422, "value: Patient.active"),
        (b'{"resourceType":"Patient","birthDate":"22-11-2026"}', 422, "Patient.birthDate"),
        (b'{"resourceType":"Patient","name":[]}', 422, "Patient.name: an array may not be empty"),
        (b'{"resourceType":"Patient","name":[{}]}', 422, "Patient.name[0]: an object may not"),
        (b'{"resourceType":"Patient","gender":null}', 422, "Patient.gender: null is no value"),
        (b'{"resourceType":"Patient","name":"Asha"}', 422, "Patient.name"),
        (b'{"resourceType":"Patient","id":"a b"}', 422, "an id is 1 to 64"),
        (b'{"resourceType":"Patient","contact":[{"gender":"x"}]}', 422, "contact[0].gender"),
    ],
)
def test_a_wrong_resource_is_refused_with_the_reason(
    stand: Stand, body: bytes, status: int, words: str
) -> None:
    answer = stand.client.post("/Patient", content=body)
    assert answer.status_code == status, answer.text
    assert words in said(answer)
    assert "Traceback" not in answer.text
    assert stand.search("Patient") == []


def test_a_refusal_points_to_every_wrong_element(stand: Stand) -> None:
    wrong = {"resourceType": "Patient", "name": [{"text": 1, "use": "nick"}]}
    issues = stand.client.post("/Patient", json=wrong).json()["issue"]
    assert [issue["expression"] for issue in issues] == [["Patient.name[0].text"]]
    closed = {"resourceType": "Patient", "gender": "f", "name": [{"use": "nick"}]}
    issues = stand.client.post("/Patient", json=closed).json()["issue"]
    assert [issue["expression"] for issue in issues] == [
        ["Patient.gender"],
        ["Patient.name[0].use"],
    ]


def test_an_update_must_be_of_the_resource_it_is_sent_to(stand: Stand) -> None:
    missing = stand.client.put("/Patient/asha", json=ASHA)
    other = stand.client.put("/Patient/asha", json={**ASHA, "id": "ravi"})
    assert (missing.status_code, other.status_code) == (400, 400)
    assert said(missing) == "value: the resource's id is missing; it is sent to 'asha'"
    assert said(other) == "value: the resource's id is 'ravi'; it is sent to 'asha'"
    tag = stand.client.put("/Patient/a", json={**ASHA, "id": "a"}, headers={"If-Match": "*"})
    assert tag.status_code == 400


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("Organization/nowhere", "not-found: there is no Organization/nowhere"),
        ("urn:uuid:someone", "not-found: urn:uuid:someone is the fullUrl of no entry"),
        ("Dragon/1", "value: 'Dragon/1' refers to no resource that is kept here"),
        ("somewhere", "value: 'somewhere' refers to no resource"),
        ("#inside", "not-found: #inside is not contained"),
    ],
)
def test_a_reference_never_dangles(stand: Stand, reference: str, words: str) -> None:
    asha = {**ASHA, "managingOrganization": {"reference": reference}}
    answer = stand.client.post("/Patient", json=asha)
    assert answer.status_code == 422
    assert said(answer).startswith(words)
    assert stand.search("Patient") == []


def test_references_elsewhere_and_inside_are_let_be(stand: Stand) -> None:
    contained = {"resourceType": "Organization", "id": "hub", "name": "Hub"}
    stand.keep(
        {
            **ASHA,
            "contained": [contained],
            "managingOrganization": {"reference": "#hub"},
            "generalPractitioner": [{"reference": "https://example.org/fhir/Practitioner/1"}],
        }
    )


def test_media_types(stand: Stand) -> None:
    def posted(content_type: str) -> int:
        headers = {"Content-Type": content_type}
        return stand.client.post("/Patient", json=ASHA, headers=headers).status_code

    assert posted("application/json") == 201
    assert posted("application/fhir+json; charset=utf-8") == 201
    assert posted("application/fhir+xml") == 415
    assert posted("text/plain") == 415

    def answered(accept: str) -> tuple[int, str]:
        answer = stand.client.get("/Patient", headers={"Accept": accept})
        return answer.status_code, answer.headers["Content-Type"].partition(";")[0]

    assert answered("application/fhir+json") == (200, FHIR_JSON)
    assert answered("*/*") == (200, FHIR_JSON)
    assert answered("application/json") == (200, "application/json")
    assert answered("text/html,application/xml;q=0.9,*/*;q=0.8") == (200, "application/json")
    assert answered("application/fhir+xml") == (406, FHIR_JSON)
    assert stand.client.get("/Patient?_format=json", headers={"Accept": "text/html"}).is_success


def test_a_body_over_ten_megabytes_is_refused(stand: Stand) -> None:
    def photo(size: int) -> httpx.Response:
        data = "A" * size
        binary = {"resourceType": "Binary", "contentType": "image/png", "data": data}
        return stand.client.post("/Binary", json=binary)

    big = photo(10 * 1024 * 1024)
    assert big.status_code == 413
    assert said(big) == "too-long: the body is over 10 MB"
    assert photo(1024 * 1024).status_code == 201


@pytest.mark.parametrize("base", ["http://core", "http://core/fhir"])
def test_it_answers_under_either_address_in_process(tmp_path: Path, base: str) -> None:
    stand = Stand(tmp_path)
    stand.client = client_of(stand.core, base)
    stand.keep(ASHA)
    found = stand.client.get("/Patient").json()
    Bundle.model_validate(found)
    assert found["entry"][0]["fullUrl"].startswith(f"{base}/Patient/")
    assert stand.client.get(found["link"][0]["url"]).json()["total"] == 1


def test_it_answers_over_http_below_another_application(stand: Stand) -> None:
    mounted = DispatcherMiddleware(Response("elsewhere", 404), {"/fhir": stand.core})
    server = make_server("127.0.0.1", 0, mounted, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.port}/fhir"
    try:
        made = httpx.post(f"{base}/Patient", json=ASHA)
        assert made.headers["Location"].startswith(f"{base}/Patient/")
        assert httpx.get(made.headers["Location"]).json() == made.json()
        answer = httpx.post(f"{base}/", content=json.dumps({"resourceType": "Patient"}))
        assert answer.status_code == 415
        assert httpx.get(f"{base}/metadata").json()["implementation"]["url"] == base
    finally:
        server.shutdown()
        server.server_close()
