"""Transactions and batches of the embedded core."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from tests.embedded_core_stand import (
    Resource,
    Stand,
    booking,
    bundle,
    post,
    prescription,
    put,
    said,
)

ASHA = {"resourceType": "Patient", "name": [{"text": "Asha"}]}


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


def do(stand: Stand, sent: Resource, **headers: str) -> Resource:
    answer = stand.client.post("/", json=sent, headers=headers)
    assert answer.status_code == 200, answer.text
    done: Resource = answer.json()
    Bundle.model_validate(done)
    return done


def test_what_is_created_together_refers_to_each_other(stand: Stand) -> None:
    to_asha = {"reference": "urn:uuid:asha"}
    div = (
        '<div xmlns="http://www.w3.org/1999/xhtml"><a href="urn:uuid:asha">urn:uuid:asha</a></div>'
    )
    observation = {
        "resourceType": "Observation",
        "text": {"status": "generated", "div": div},
        "extension": [{"url": "http://example.org/about", "valueUri": "urn:uuid:asha"}],
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": "urn:uuid:asha"}],
        "status": "final",
        "code": {"text": "weight"},
        "subject": to_asha,
        "note": [{"authorReference": to_asha, "text": "urn:uuid:asha"}],
    }
    done = do(stand, bundle(post(observation), post(ASHA, "urn:uuid:asha")))
    locations = [entry["response"]["location"] for entry in done["entry"]]
    assert [location.partition("/")[0] for location in locations] == ["Observation", "Patient"]
    asha = "/".join(locations[1].split("/")[:2])
    kept = stand.read(locations[0])
    assert kept["subject"] == {"reference": asha}
    assert kept["note"] == [{"authorReference": {"reference": asha}, "text": "urn:uuid:asha"}]
    assert kept["extension"][0]["valueUri"] == asha
    assert kept["identifier"][0]["value"] == "urn:uuid:asha"
    assert kept["text"]["div"] == div.replace('"urn:uuid:asha"', f'"{asha}"')
    assert stand.search("Observation", patient=asha) == [kept["id"]]


def test_a_document_keeps_its_own_addresses(stand: Stand) -> None:
    document = prescription()
    done = do(stand, bundle(post(ASHA, "urn:uuid:asha"), post(document)))
    kept = stand.read(done["entry"][1]["response"]["location"])
    assert kept["entry"] == document["entry"]


def test_the_answer_tells_of_each_entry_in_its_place(stand: Stand) -> None:
    ravi = stand.keep({**ASHA, "id": "ravi"})
    sent = bundle(
        {"request": {"method": "GET", "url": "Patient?_sort=_id"}},
        {"request": {"method": "GET", "url": "Patient/ravi"}},
        put({**ravi, "gender": "male"}, ifMatch='W/"1"'),
        post(ASHA),
    )
    search, read, updated, created = do(stand, sent)["entry"]
    # reading comes after writing, whatever the order of the entries
    assert search["resource"]["total"] == 2
    assert read["resource"]["gender"] == "male"
    assert read["response"] == {
        "status": "200 OK",
        "etag": 'W/"2"',
        "lastModified": "2026-11-22T06:30:00.000Z",
    }
    assert updated["response"]["status"] == "200 OK"
    assert updated["response"]["location"] == "Patient/ravi/_history/2"
    assert created["response"]["status"] == "201 Created"
    assert created["response"]["etag"] == 'W/"1"'
    assert "resource" not in created
    (again,) = do(stand, bundle(post(ASHA)), Prefer="return=representation")["entry"]
    assert again["resource"]["name"] == ASHA["name"]


def test_what_exists_is_referred_to_and_not_made_again(stand: Stand) -> None:
    asha = {**ASHA, "identifier": [{"system": "urn:phone", "value": "1"}]}
    consent = {
        "resourceType": "Consent",
        "status": "active",
        "scope": {"text": "privacy"},
        "category": [{"text": "privacy"}],
        "patient": {"reference": "urn:uuid:asha"},
    }
    sent = bundle(post(consent), post(asha, "urn:uuid:asha", ifNoneExist="identifier=urn:phone|1"))
    do(stand, sent)
    again = do(stand, sent)
    assert [entry["response"]["status"] for entry in again["entry"]] == ["201 Created", "200 OK"]
    (patient,) = stand.search("Patient")
    assert len(stand.search("Consent", patient=patient)) == 2


def test_one_wrong_entry_undoes_all(stand: Stand) -> None:
    stand.keep({**ASHA, "id": "ravi"})
    before = stand.read("Patient/ravi")
    stale = put({**before, "gender": "male"}, ifMatch='W/"7"')
    answer = stand.client.post("/", json=bundle(post(ASHA), put({**ASHA, "id": "new"}), stale))
    assert answer.status_code == 412
    assert said(answer) == (
        "conflict: Bundle.entry[2] (PUT Patient/ravi): "
        "Patient/ravi is at version 1, not at version 7"
    )
    assert answer.json()["issue"][0]["expression"] == ["Bundle.entry[2]"]
    assert stand.search("Patient") == ["ravi"]
    assert stand.read("Patient/ravi") == before
    assert stand.client.get("/Patient/new").status_code == 404


def _entry(**request: Any) -> Resource:
    return {"resource": ASHA, "request": {"method": "POST", "url": "Patient", **request}}


@pytest.mark.parametrize(
    ("entry", "status", "words"),
    [
        ({"resource": ASHA}, 400, "Bundle.entry[1] (entry): no request"),
        ({"request": {"method": "POST", "url": "Patient"}}, 400, "a resource is a JSON object"),
        (_entry(url=7), 400, "a request has a method and a url"),
        (_entry(url="Dragon"), 404, "'Dragon' is not kept here"),
        (_entry(url="Slot"), 400, "a Patient cannot be kept as Slot"),
        (_entry(url="Patient/1"), 400, "POST takes the type alone"),
        (_entry(url="Patient?name=x"), 400, "POST takes the type alone"),
        (_entry(method="PUT", url="Patient"), 400, "PUT needs type and id"),
        (_entry(method="PUT", url="Patient?name=x"), 400, "PUT with a search is not supported"),
        (_entry(method="PUT", url="Patient/1"), 400, "the resource's id is missing"),
        (_entry(method="DELETE", url="Patient/1"), 405, "DELETE is not supported"),
        (_entry(method="PATCH", url="Patient/1"), 405, "PATCH is not supported"),
        (_entry(ifMatch='W/"1"'), 400, "ifMatch is not supported with POST"),
        (_entry(ifNoneMatch='W/"1"'), 400, "ifNoneMatch is not supported"),
        (_entry(ifNoneExist=""), 400, "ifNoneExist is a string with something in it"),
        (_entry(ifNoneExist="colour=red"), 400, "cannot be searched by 'colour'"),
        (_entry(ifNoneExist="name=asha"), 412, "2 resources meet If-None-Exist"),
        ({**_entry(), "fullUrl": "urn:uuid:first"}, 400, "urn:uuid:first comes twice"),
        ({**_entry(), "resource": {**ASHA, "gender": "f"}}, 422, "Patient.gender: 'f' is not"),
        ({"request": {"method": "GET", "url": "Patient/x"}}, 404, "there is no Patient/x"),
        ({"request": {"method": "GET", "url": "Patient?x=1"}}, 400, "cannot be searched by 'x'"),
        (put({**ASHA, "id": "ravi"}, ifMatch="one"), 400, "If-Match takes one ETag"),
        (put({**ASHA, "id": "ravi"}, ifNoneExist="name=x"), 400, "ifNoneExist is not supported"),
    ],
)
def test_a_wrong_entry_is_named_and_nothing_done(
    stand: Stand, entry: Resource, status: int, words: str
) -> None:
    for id_ in ("ravi", "mala"):
        stand.keep({**ASHA, "id": id_})
    answer = stand.client.post("/", json=bundle(post(ASHA, "urn:uuid:first"), entry))
    assert answer.status_code == status, answer.text
    assert words in said(answer)
    assert answer.json()["issue"][0]["expression"][0].startswith("Bundle.entry[1]")
    assert len(stand.search("Patient")) == 2


def test_an_unresolved_address_undoes_all(stand: Stand) -> None:
    sent = booking(stand.slot())
    sent["entry"][0]["fullUrl"] = "urn:uuid:someone-else"
    answer = stand.client.post("/", json=sent)
    assert answer.status_code == 422
    assert "urn:uuid:asha is the fullUrl of no entry" in said(answer)
    assert stand.search("Patient") == []
    assert stand.search("Slot", status="free") == ["s1"]


def test_the_same_resource_may_not_be_meant_twice(stand: Stand) -> None:
    asha = {**ASHA, "id": "asha"}
    twice = stand.client.post("/", json=bundle(put(asha), put(asha)))
    assert (twice.status_code, "Patient/asha comes twice" in twice.text) == (400, True)
    once = post(ASHA, ifNoneExist="name=asha")
    assert stand.client.post("/", json=bundle(once, once)).status_code == 400


@pytest.mark.parametrize(
    ("sent", "status", "words"),
    [
        (ASHA, 400, "the base takes a Bundle"),
        (bundle(kind="document"), 400, "takes a transaction or a batch, not 'document'"),
        ({"resourceType": "Bundle"}, 400, "not None"),
        ({**bundle(), "entry": {}}, 400, "Bundle.entry is an array"),
        ({**bundle(), "entry": [1]}, 400, "Bundle.entry is an array"),
        (bundle(*[post(ASHA)] * 501), 413, "a Bundle may have 500 entries"),
    ],
)
def test_the_base_takes_nothing_else(stand: Stand, sent: Resource, status: int, words: str) -> None:
    answer = stand.client.post("/", json=sent)
    assert answer.status_code == status
    assert words in said(answer)


def test_a_batch_is_done_entry_by_entry(stand: Stand) -> None:
    sent = bundle(
        post(ASHA),
        post({**ASHA, "gender": "f"}),
        {"request": {"method": "GET", "url": "Patient/nobody"}},
        put({**ASHA, "id": "ravi"}),
        kind="batch",
    )
    done = do(stand, sent)
    assert done["type"] == "batch-response"
    statuses = [entry["response"]["status"][:3] for entry in done["entry"]]
    assert statuses == ["201", "422", "404", "201"]
    assert done["entry"][1]["response"]["outcome"]["issue"][0]["code"] == "code-invalid"
    assert len(stand.search("Patient")) == 2


def test_an_empty_transaction_does_nothing(stand: Stand) -> None:
    assert "entry" not in do(stand, bundle())
