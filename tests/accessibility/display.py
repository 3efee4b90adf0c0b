# SPDX-License-Identifier: GPL-3.0-or-later
"""What this test needs of an X display: its windows, and somebody who gives the focus to the one on top."""

import ctypes
import ctypes.util
import threading

_SUBSTRUCTURE_NOTIFY = ctypes.c_long(1 << 19)
_VIEWABLE = 2
_INPUT_OUTPUT = 1
_BACK_TO_PARENT = 2


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


def library(name, file):
    return ctypes.CDLL(ctypes.util.find_library(name) or file)


class Display:
    """One connection; each thread needs its own."""

    x = library("X11", "libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XStringToKeysym.restype = ctypes.c_ulong
    x.XKeycodeToKeysym.restype = ctypes.c_ulong
    x.XInitThreads()
    # A window may go between looking and asking; that must not end the program.
    _handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
    x.XSetErrorHandler(_handler)

    def __init__(self):
        self.handle = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.handle:
            raise RuntimeError("no X display")
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.handle))

    def sync(self):
        self.x.XSync(self.handle, 0)

    def focused(self):
        """The window that the server sends keys to."""
        now, revert = ctypes.c_ulong(), ctypes.c_int()
        self.x.XGetInputFocus(self.handle, ctypes.byref(now), ctypes.byref(revert))
        return now.value

    def top_window(self):
        """The window that lies on top, popups aside; nothing when there is none."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        if not self.x.XQueryTree(self.handle, self.root, ctypes.byref(root), ctypes.byref(parent),
                                 ctypes.byref(children), ctypes.byref(count)):
            return None
        found = None
        for window in [children[i] for i in range(count.value)]:
            attributes = _Attributes()
            known = self.x.XGetWindowAttributes(self.handle, ctypes.c_ulong(window), ctypes.byref(attributes))
            viewable = known and attributes.map_state == _VIEWABLE and attributes.c_class == _INPUT_OUTPUT
            if viewable and not attributes.override_redirect and attributes.width > 1:
                found = window
        if count.value:
            self.x.XFree(children)
        return found


class FocusGiver(threading.Thread):
    """All that is wanted of a window manager: whatever window is on top has the focus, from when it is mapped."""

    def __init__(self):
        super().__init__(daemon=True)
        self._display = Display()
        Display.x.XSelectInput(self._display.handle, self._display.root, _SUBSTRUCTURE_NOTIFY)
        self._display.sync()

    def run(self):
        event = ctypes.create_string_buffer(256)
        while True:
            Display.x.XNextEvent(self._display.handle, event)
            top = self._display.top_window()
            if top and top != self._display.focused():
                Display.x.XSetInputFocus(self._display.handle, ctypes.c_ulong(top), _BACK_TO_PARENT, ctypes.c_ulong(0))
                self._display.sync()
