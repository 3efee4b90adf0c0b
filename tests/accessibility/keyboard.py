# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of an X display, pressed one after the other, and the focus that a window manager would give."""

import ctypes
import ctypes.util

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


class _Attributes(ctypes.Structure):
    _fields_ = [
        ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
        ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong), ("c_class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
        ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p),
    ]


class Keyboard:
    def __init__(self):
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeycodeToKeysym.restype = ctypes.c_ulong
        # A window may go between looking and asking; that must not end the program.
        self._handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self._x.XSetErrorHandler(self._handler)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise RuntimeError("no X display")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        # Nothing may lie under the pointer by accident.
        self._test.XTestFakeMotionEvent(self._display, -1, 0, 0, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def _key(self, name):
        symbol = self._x.XStringToKeysym(name.encode())
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol)) if symbol else 0
        if not code:
            raise ValueError(f"there is no key {name}")
        return code

    def press(self, combination):
        """Presses "ctrl+n", "enter", "a" …, modifiers first, and lets go of them."""
        *modifiers, key = combination.split("+")
        codes = [self._key(_MODIFIERS[modifier]) for modifier in modifiers] + [self._key(_NAMES.get(key, key))]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def type(self, text):
        """Types a text of ASCII letters and signs."""
        for letter in text:
            symbol = ctypes.c_ulong(ord(letter))
            code = self._x.XKeysymToKeycode(self._display, symbol)
            shifted = self._x.XKeycodeToKeysym(self._display, code, 0) != symbol.value
            shift = self._key(_MODIFIERS["shift"])
            for press in ([(shift, 1)] if shifted else []) + [(code, 1), (code, 0)] + ([(shift, 0)] if shifted else []):
                self._test.XTestFakeKeyEvent(self._display, press[0], press[1], ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def focus_top_window(self):
        """There is no window manager: gives the focus to the window that lies on top, popups aside."""
        top = self._top_window()
        if not top:
            return
        now, revert = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(now), ctypes.byref(revert))
        if now.value != top:
            self._x.XSetInputFocus(self._display, ctypes.c_ulong(top), 1, ctypes.c_ulong(0))
            self._x.XSync(self._display, 0)

    def _top_window(self):
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        if not self._x.XQueryTree(self._display, self._root, ctypes.byref(root), ctypes.byref(parent),
                                  ctypes.byref(children), ctypes.byref(count)):
            return None
        found = None
        for window in [children[i] for i in range(count.value)]:
            attributes = _Attributes()
            known = self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(attributes))
            viewable = known and attributes.map_state == 2 and attributes.c_class == 1
            if viewable and not attributes.override_redirect and attributes.width > 1:
                found = window
        if count.value:
            self._x.XFree(children)
        return found
