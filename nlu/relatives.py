"""What a text tells of another's illness beside the writer's own: "my father had sugar, I cough".

Who tells only of a relative tells of the sick person: nothing of it is another's. Children are
no relatives here: "my son has fever, I am worried" is about him.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nlu.normalise import Token


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


RELATIVES = _words(
    "father papa dad daddy pita pitaji abba abbu baap mother mummy mummi mom mum maa ma mata ammi "
    "amma brother bhai bhaiya sister behen behan bahan didi wife patni biwi husband pati uncle "
    "chacha mama aunt aunty chachi mausi bua grandfather dada nana grandmother dadi nani cousin "
    "neighbour neighbor padosi friend dost parents saas sasur पिता पिताजी पापा अब्बा बाप मां माता "
    "मम्मी अम्मी भाई भैया बहन दीदी पत्नी बीवी पति चाचा मामा चाची मौसी बुआ दादा नाना दादी नानी "
    "पड़ोसी पडोसी दोस्त सास ससुर walid walida khala khalu baji aapa shohar "
    "والد والدہ ابو ابا پاپا باپ ماں امی اماں ممی بھائی بہن آپا باجی بیوی شوہر چچا ماموں چچی خالہ "
    "خالو پھوپھی دادا نانا دادی نانی پڑوسی دوست ساس سسر"
)
EVERYONE = _words(
    "sabko sabhi everyone everybody family parivar khandan सबको सभी परिवार खानदान سبکو سبھی خاندان"
)
# the Urdu for "I" is written as that for "in"
SELF = _words("i im ive mujhe mujhko mereko main mai मुझे मुझको मैं मेरेको مجھے مجھکو")
# what stands right behind a relative of whom something is told
TOLD = _words(
    "had has have was is were died suffers suffered ko ke ki ka bhi को के की का भी کو کے کی کا بھی"
)
PAST = _words(
    "had was were died death tha thi thay gaye guzar mar ago earlier था थी थे गए गुजर मर "
    "تھا تھی تھے گئے گزر مر انتقال"
)
TURNS = _words("and but also now then aur lekin magar ab और लेकिन मगर अब اور لیکن مگر اب")
PRESENT = _words(
    "has have is are now today hai hain h he raha rahi rahe rha rhi aaj abhi है हैं रहा रही रहे आज अभी "
    "ہے ہیں رہا رہی رہے آج ابھی"
)
# behind a relative: the sick person, or that he tells or asks of another
PATIENT = _words(
    "she him her his they them says said tells told asked asks seen saw noticed found gave given "
    "puchna poochna puchh bol keh पूछना बोल कह پوچھنا بول کہہ"
)

Clause = tuple[int, int]


def told_of_relatives(
    tokens: Sequence[Token], is_sign: Callable[[int], bool], is_danger: Callable[[int], bool]
) -> set[int]:
    """The places told of a relative's illness.

    Either the writer tells of an own one too, or it was the relative's once, behind the complaint
    of the sick. A danger sign is the relative's only where it was, for he may be the one in danger.
    """
    found: set[int] = set()
    keys = [token.key for token in tokens]
    if RELATIVES.isdisjoint(keys) and EVERYONE.isdisjoint(keys):
        return found
    clauses = _clauses(tokens)
    own = any(_is_of_self(keys, one) and _holds(is_sign, one) for one in clauses)
    before = False  # a sign of nobody named, thus of the sick person
    for one in clauses:
        first, last = one
        words = keys[first : last + 1]
        if not _is_of_relative(words):
            before = before or (_holds(is_sign, one) and SELF.isdisjoint(words))
            continue
        past = not PAST.isdisjoint(words) and PRESENT.isdisjoint(words)
        once = before and past and _holds(is_sign, one)
        if (own or once) and (past or not _holds(is_danger, one)):
            found.update(range(first, last + 1))
    return found


def _clauses(tokens: Sequence[Token]) -> list[Clause]:
    starts = [0]
    for index in range(1, len(tokens)):
        if tokens[index].pause or tokens[index].key in TURNS:
            starts.append(index)
    return list(zip(starts, [*(start - 1 for start in starts[1:]), len(tokens) - 1], strict=True))


def _is_of_self(keys: list[str], clause: Clause) -> bool:
    words = keys[clause[0] : clause[1] + 1]
    subject = next((word for word in words if word in SELF or word in RELATIVES), "")
    return subject in SELF


def _is_of_relative(words: list[str]) -> bool:
    """ "my father had ..." and not "my father says he has ..."."""
    for place, word in enumerate(words):
        if word in SELF:
            return False
        if word in EVERYONE:
            return True
        if word in RELATIVES:
            behind = words[place + 1 : place + 2]
            return bool(TOLD.intersection(behind)) and PATIENT.isdisjoint(words[place + 1 :])
    return False


def _holds(so: Callable[[int], bool], clause: Clause) -> bool:
    return any(so(index) for index in range(clause[0], clause[1] + 1))
