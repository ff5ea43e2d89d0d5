"""What lies in Redis tells no one who she is or what she said."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.seal import Sealer
from bot.settings import Settings
from tests.turn_stand import HER, Stand, inbound, keys, redis_dir, settings

__all__ = ["redis_dir", "settings"]

SEALER = Sealer("k" * 32)


@given(st.text(), st.binary())
def test_what_is_sealed_opens_with_the_same_key_and_name_only(name: str, data: bytes) -> None:
    blob = SEALER.seal(name, data)
    assert SEALER.open(name, blob) == data
    assert SEALER.open(name + "x", blob) is None
    assert Sealer("K" * 32).open(name, blob) is None
    assert SEALER.open(name, blob[:-1]) is None
    assert SEALER.open(name, bytes([blob[0] ^ 2]) + blob[1:]) is None
    assert blob != SEALER.seal(name, data)


@given(st.binary(max_size=64))
def test_garbage_is_absent(blob: bytes) -> None:
    assert SEALER.open("name", blob) is None


def test_ids_are_the_same_again_and_differ_by_key_provider_and_message() -> None:
    assert SEALER.contact_key(HER) == Sealer("k" * 32).contact_key(HER)
    assert SEALER.contact_key(HER) != Sealer("K" * 32).contact_key(HER)
    told = [("a", "bc", HER), ("ab", "c", HER), ("a", "c", HER), ("a", "bc", f"{HER}0")]
    ids = {SEALER.turn_id(*one) for one in told}
    assert len(ids) == len(told)
    assert all(len(one) == 32 for one in ids)


def everything(stand: Stand) -> bytes:
    """All keys and values of the Redis, one after the other."""
    store: Any = stand.redis
    parts = []
    for key in store.keys("*"):
        kind = store.type(key)
        if kind == b"string":
            value = store.get(key)
        elif kind == b"hash":
            value = repr(store.hgetall(key)).encode()
        else:
            value = repr(store.lrange(key, 0, -1) if kind == b"list" else b"").encode()
        parts += [key, value]
    return b"\n".join(parts)


def test_no_word_and_no_number_lies_open_in_redis(settings: Settings) -> None:
    from tests.test_turn import with_effect

    stand = Stand(settings, decide=with_effect)
    stand.runner.run(inbound("seene me dard", "SM1"))
    found = everything(stand)
    assert b"opd:queue" in found and b"session" in found
    for secret in (b"9812345678", b"dard", b"echo", b"SM1"):
        assert secret not in found


def test_a_session_that_cannot_be_opened_is_forgotten_and_counted(settings: Settings) -> None:
    stand = Stand(settings)
    stand.runner.run(inbound("a", "SM1"))
    [key] = [key for key in keys(stand.redis) if key.endswith(b":session")]
    stand.redis.set(key, b"\x01garbage that is long enough to look like something")
    assert stand.runner.run(inbound("b", "SM2")) == ("en/sms echo 0 b",)
    assert stand.count("opdline_unreadable_total") == 1


def test_a_session_of_another_version_is_forgotten(settings: Settings) -> None:
    stand = Stand(settings)
    stand.runner.run(inbound("a", "SM1"))
    [key] = [key for key in keys(stand.redis) if key.endswith(b":session")]
    stand.redis.set(key, stand.sealer.seal(key.decode(), b'{"version":99,"forms":[]}'))
    assert stand.runner.run(inbound("b", "SM2")) == ("en/sms echo 0 b",)


def test_an_answer_that_cannot_be_opened_runs_the_turn_again(settings: Settings) -> None:
    stand = Stand(settings)
    stand.runner.run(inbound("a", "SM1"))
    [key] = [key for key in keys(stand.redis) if b":answer:" in key]
    stand.redis.set(key, b"garbage")
    assert stand.runner.run(inbound("a", "SM1")) == ("en/sms echo 1 a",)


def test_one_contacts_session_means_nothing_to_another(settings: Settings) -> None:
    stand = Stand(settings)
    other = "tel:+919999999999"
    for contact in (HER, other):
        stand.runner.run(inbound("a", "SM1", contact))
    keys = [f"opd:{{{stand.sealer.contact_key(who)}}}:session" for who in (HER, other)]
    stolen = stand.redis.get(keys[0])
    assert isinstance(stolen, bytes)
    stand.redis.set(keys[1], stolen)
    assert stand.runner.run(inbound("b", "SM2", other)) == ("en/sms echo 0 b",)
