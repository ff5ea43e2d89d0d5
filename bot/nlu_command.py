"""``app.py nlu``: how well free text is understood, and the learning of what no word file has."""

from __future__ import annotations

import sys

import click

from nlu.alarming import learn as alarming
from nlu.alarming import told
from nlu.evaluation import alarms, by_tongue, gold, report
from nlu.evaluation.rasa_alone import RasaAlone
from nlu.evaluation.score import Parse, measure
from nlu.rasa.training import plain_sentences
from nlu.rasa_client import RasaDown
from nlu.rasa_servers import RasaServers
from nlu.remote import RemoteParse
from nlu.tongues import Tongues, known_tongues
from nlu.vocabulary import HINDI, languages_of
from nlu.wishes import learn as wishing
from nlu.wishes.examples import examples, fingerprint, wishes_told

PATIENCE = 5.0  # seconds: what is measured here is Rasa's time, not whether it kept a deadline


@click.group()
def nlu() -> None:
    """What texts are understood to say."""


@nlu.command()
@click.option("--rasa-url", envvar="RASA_URL", default="", help="a Rasa server to compare with")
@click.option("--all", "all_kinds", is_flag=True, help="list every miss, not only danger signs")
def evaluate(rasa_url: str, all_kinds: bool) -> None:
    """Measure the lexicon, and Rasa where RASA_URL answers, on sentences neither has seen."""
    sentences = gold.read()
    unseen = alarms.sets()
    tongues = {
        "misses read": by_tongue.sentences(),
        "misses never read": by_tongue.sentences(by_tongue.UNREAD),
        "misses never read, a further set": by_tongue.sentences(by_tongue.THIRD),
    }
    taught = [*plain_sentences(), *(one.text for one in told.read())]
    taught += [one.text for tongue in known_tongues() for one in wishes_told(languages_of(tongue))]
    tested = [*(s.text for s in sentences), *(m.text for found in unseen.values() for m in found)]
    tested += [one.text for part in tongues.values() for found in part.values() for one in found]
    seen = gold.overlap(tested, taught)
    if seen:
        click.echo("These test sentences are training data too; take them out of one:")
        for text in seen:
            click.echo(f"  {text}")
        sys.exit(1)
    endangered = sum(sentence.alarming for sentence in sentences)
    click.echo(f"{len(sentences)} sentences, {endangered} with someone in danger\n")
    servers, lexicon = RasaServers(rasa_url, PATIENCE), Tongues()
    lexicon.parse("warm", "en")
    answering = _answering(servers, rasa_url)
    parsers: dict[str, Parse] = {"lexicon": lexicon.parse}
    if HINDI in answering:
        parsers["Rasa"] = RasaAlone(servers).parse
        parsers["lexicon + Rasa"] = RemoteParse(servers, lexicon).parse
    scores = {name: measure(parse, sentences) for name, parse in parsers.items()}
    click.echo(report.table(scores))
    for name, parse in parsers.items():
        measured = {which: alarms.measure(parse, found) for which, found in unseen.items()}
        click.echo(f"\n{name}\n{alarms.table(measured)}")
    beside = by_tongue.side_by_side(servers, lexicon)
    for head, part in tongues.items():
        alone = {t: by_tongue.measured(lexicon.parse, found) for t, found in part.items()}
        click.echo(f"\n{head}\n{by_tongue.table(alone)}")
        both = {
            t: {name: by_tongue.measured(parse, part[t]) for name, parse in beside.items()}
            for t in part
            if t in answering
        }
        if both:
            click.echo(f"\n{head}, beside Rasa\n{by_tongue.beside(both)}")
    for name, score in scores.items():
        click.echo(f"\n{report.missed(name, score, all_kinds)}")


@nlu.command("learn")
@click.argument("tongues", nargs=-1, type=click.Choice(known_tongues()))
def learn_weights(tongues: tuple[str, ...]) -> None:
    """Weigh anew what tells of danger and what is wanted, for these TONGUES or for all.

    Needed whenever a word, or a message of nlu/alarming/told or nlu/wishes/told, was changed.
    """
    for tongue in tongues or known_tongues():
        messages = told.read(languages=languages_of(tongue))
        dangers = sum(bool(one.danger) for one in messages)
        wishes = examples(tongue)
        click.echo(
            f"{tongue}: learning from {len(messages)} messages, {dangers} with danger, "
            f"and from {len(wishes)} texts what is wanted"
        )
        alarming.write(alarming.learn(messages), tongue)
        wishing.write(wishing.learn(wishes, fingerprint(tongue)), tongue)


def _answering(servers: RasaServers, rasa_url: str) -> set[str]:
    """The tongues whose Rasa server answers."""
    if not rasa_url:
        click.echo("No RASA_URL is set, so the lexicon is measured alone.\n")
        return set()
    found = set()
    for tongue in known_tongues():
        client = servers.client(tongue)
        if client is None:
            continue
        try:
            client.ask("warm")
            found.add(tongue)
        except RasaDown as down:
            click.echo(f"The Rasa of {tongue} at {rasa_url} does not answer: {down}")
    if not found:
        click.echo("So the lexicon is measured alone.\n")
    return found
