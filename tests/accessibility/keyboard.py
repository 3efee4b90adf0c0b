# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of an X display, pressed one after the other."""

import collections
import ctypes
import time

from display import Display, FocusGiver, library

_MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}
_NAMES = {
    "enter": "Return",
    "esc": "Escape",
    "tab": "Tab",
    "space": "space",
    "down": "Down",
    "up": "Up",
    "home": "Home",
    "end": "End",
    "left": "Left",
    "right": "Right",
    "menu": "Menu",
    "delete": "Delete",
    **{f"f{number}": f"F{number}" for number in range(1, 13)},
}
MOST_SECONDS = 40


class Keyboard:
    def __init__(self):
        self._test = library("Xtst", "libXtst.so.6")
        self._display = Display()
        # What was pressed last, for who wants to know how a failure came about.
        self.pressed = collections.deque(maxlen=12)
        FocusGiver().start()
        # Nothing may lie under the pointer by accident.
        self._test.XTestFakeMotionEvent(self._display.handle, -1, 1279, 799, ctypes.c_ulong(0))
        self._display.sync()

    def _key(self, name):
        symbol = Display.x.XStringToKeysym(name.encode())
        code = Display.x.XKeysymToKeycode(self._display.handle, ctypes.c_ulong(symbol)) if symbol else 0
        if not code:
            raise ValueError(f"there is no key {name}")
        return code

    def _send(self, code, down):
        self._test.XTestFakeKeyEvent(self._display.handle, code, down, ctypes.c_ulong(0))

    def _await_focus(self):
        """A key goes to the window on top, which a moment ago may have been another one."""
        end = time.monotonic() + MOST_SECONDS
        while time.monotonic() < end:
            top = self._display.top_window()
            if top and top == self._display.focused():
                return
            time.sleep(0.005)
        raise AssertionError("no window of the display has the focus")

    def press(self, combination):
        """Presses "ctrl+n", "enter", "a" …, modifiers first, and lets go of them."""
        self._await_focus()
        self.pressed.append(combination)
        *modifiers, key = combination.split("+")
        codes = [self._key(_MODIFIERS[modifier]) for modifier in modifiers] + [self._key(_NAMES.get(key, key))]
        for code in codes:
            self._send(code, 1)
        for code in reversed(codes):
            self._send(code, 0)
        self._display.sync()

    def type(self, text):
        """Types a text of ASCII letters and signs."""
        self._await_focus()
        self.pressed.append(f"“{text}”")
        shift = self._key(_MODIFIERS["shift"])
        for letter in text:
            symbol = ctypes.c_ulong(ord(letter))
            code = Display.x.XKeysymToKeycode(self._display.handle, symbol)
            shifted = Display.x.XKeycodeToKeysym(self._display.handle, code, 0) != symbol.value
            for pressed, down in ([(shift, 1)] if shifted else []) + [(code, 1), (code, 0)] + (
                    [(shift, 0)] if shifted else []):
                self._send(pressed, down)
        self._display.sync()
