"""espeak-ng from its wheel: every language here, offline, in a few milliseconds."""

from __future__ import annotations

import ctypes
import threading
from functools import cache
from pathlib import Path

from ivr.audio import wav
from ivr.audio.engine import EngineFailed

_SYNCHRONOUS = 2  # espeak_AUDIO_OUTPUT: synthesise before returning, hand the samples over
_UTF8 = 1
_RATE = 1  # espeak_PARAMETER
_USUAL, _SLOW = 160, 115  # words a minute, of the length that English words have
# Of many short syllables, which those who speak them say quicker: espeak-ng's own pace.
_QUICK, _QUICKLY = frozenset({"gu", "kn", "ml", "or", "ta", "te"}), 175
# Letters the voice does not know: it would spell out the whole word. Measured in tests/.
_WRITTEN_FOR = {
    "as": (
        ("\u09af\u09bc", "\u09df"),  # য় in one sign
        ("\u09a1\u09bc", "\u09f0"), ("\u09dc", "\u09f0"),  # ড় as ৰ
        ("\u09a2\u09bc", "\u09f0"), ("\u09dd", "\u09f0"),  # ঢ় as ৰ
    ),
    "or": (("\u0b71", "\u0b35"),),  # ୱ as ଵ
}  # fmt: skip

_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)
# The library has one state for the whole process: it is started once and speaks once at a time.
_one_at_a_time = threading.Lock()


class Espeak:
    """The engine; any number of these share the one library."""

    name = "espeak-ng"

    def speaks(self, language: str) -> bool:
        """Whether the wheel has data for the language."""
        return language in _languages()

    def synthesise(self, text: str, language: str, slow: bool) -> bytes:
        """A WAV file of 8 kHz."""
        if not self.speaks(language):
            raise EngineFailed(f"espeak-ng has no voice for {language}")
        for letter, known in _WRITTEN_FOR.get(language, ()):
            text = text.replace(letter, known)
        with _one_at_a_time:
            library = _library()
            usual = _QUICKLY if language in _QUICK else _USUAL
            samples = library.speak(text, language, _SLOW if slow else usual)
        return wav.from_samples(samples, library.rate)


class _Library:
    def __init__(self) -> None:
        import espeakng_loader  # noqa: PLC0415  (it is missing where there is no wheel)

        self._espeak = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        self.rate = self._espeak.espeak_Initialize(_SYNCHRONOUS, 0, data, 0)
        if self.rate <= 0:
            raise EngineFailed("espeak-ng did not start")
        self._samples = bytearray()
        self._callback = _Callback(self._take)  # kept, for the library calls it
        self._espeak.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, language: str, rate: int) -> bytes:
        """Samples of 16 bits."""
        self._samples.clear()
        if self._espeak.espeak_SetVoiceByName(language.encode()):
            raise EngineFailed(f"espeak-ng does not take the voice {language}")
        self._espeak.espeak_SetParameter(_RATE, rate, 0)
        data = text.encode()
        if self._espeak.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8, None, None):
            raise EngineFailed("espeak-ng could not speak")
        return bytes(self._samples)

    def _take(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _: object) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        return 0


@cache
def _library() -> _Library:
    return _Library()


@cache
def _languages() -> frozenset[str]:
    try:
        import espeakng_loader  # noqa: PLC0415

        folder = Path(espeakng_loader.get_data_path())
    except (ImportError, RuntimeError):
        return frozenset()
    return frozenset(path.name.removesuffix("_dict") for path in folder.glob("*_dict"))
