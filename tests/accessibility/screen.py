# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program shows, as assistive technology hears it."""

import collections
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from node import Node, has_focus, name_of, parent_of, role_of  # noqa: E402

# By itself the library takes a program that does not answer within 0.8 seconds for one that has nothing to say.
Atspi.set_timeout(30000, 30000)

# One wait at most, in seconds: for what is there in a blink unless the machine is busy.
PATIENCE = 40
# So often a condition is asked for again while nothing is heard, in milliseconds.
AGAIN = 250
MOST_STOPS = 150
# Nobody stops at what is inside of these; a cell of theirs is read when it has the focus.
CLOSED = {"table", "tree", "tree table"}
EVENTS = ("object:state-changed:focused", "object:state-changed:showing", "object:state-changed:enabled",
          "object:state-changed:sensitive", "object:property-change:accessible-name", "object:children-changed",
          "object:text-changed", "window")


class NotReached(Exception):
    """Something that should have come did not."""


class Screen:
    """The windows of a program, and what it says of them."""

    def __init__(self, program, keyboard, deadline):
        self.program = program
        self.keyboard = keyboard
        self._deadline = deadline
        self._application = None
        self._focused = None
        self._heard = []
        self.told = collections.deque(maxlen=12)
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def _hear(self, event):
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            self._focused = event.source
            self._heard.append(event.source)
            self.told.append(f"{role_of(event.source)} “{name_of(event.source)}”")

    def begin(self):
        """Starts the program, perhaps again, and waits for its window."""
        self.program.kill()
        self._application = None
        self._focused = None
        self.program.start()
        self.wait_for("the window", self.application)
        self.await_active()

    @staticmethod
    def listen(milliseconds=0):
        """Lets what was said arrive; waits so long for the first of it."""
        context = GLib.MainContext.default()
        if milliseconds and not context.pending():
            timer = GLib.timeout_add(milliseconds, lambda: False)
            context.iteration(True)
            source = context.find_source_by_id(timer)
            if source:
                source.destroy()
        while context.iteration(False):
            pass

    def wait_for(self, what, condition, seconds=PATIENCE):
        """Asks whenever something was heard, until the condition gives something."""
        end = min(time.monotonic() + seconds, self._deadline)
        while True:
            if self.program.ended() is not None:
                raise NotReached(f"the program ended with {self.program.ended()} before: {what}")
            self.listen()
            try:
                found = condition()
            except GLib.Error:
                found = None  # it went while it was being read
            if found:
                return found
            if time.monotonic() > end:
                raise NotReached(f"did not come: {what}")
            self.listen(AGAIN)

    def focused(self):
        """What has the focus, as far as it was said."""
        self.listen()
        return self._focused

    def application(self):
        if not self._application:
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child and child.get_process_id() == self.program.process.pid and child.get_child_count():
                    self._application = child
        return self._application

    def windows(self):
        """The visible ones, in the order in which they came."""
        application = self.application()
        found = [application.get_child_at_index(i) for i in range(application.get_child_count())]
        return [window for window in found if window and Node(window).visible]

    def menu(self):
        """The menu that is open. No application lists its menus as windows; they are known by what has the focus."""
        item = self.focused()
        menu = parent_of(item) if "menu item" in role_of(item) else None
        try:
            return menu if menu and Node(menu).visible else None
        except GLib.Error:
            return None

    def await_active(self):
        """Waits until the window that came last is the one that keys go to."""
        return self.wait_for("a window that takes keys", lambda: self.menu() or self._active())

    def _active(self):
        windows = self.windows()
        return windows[-1] if windows and Node(windows[-1]).active else None

    def roots(self):
        """What is looked for something in: the menu first, then the window that came last."""
        menu = self.menu()
        return ([menu] if menu else []) + list(reversed(self.windows()))

    def nodes(self, window=None):
        """Everything visible, from what lies on top; what is hidden is left out with all in it."""
        for root in [window] if window else self.roots():
            yield from self._walk(root, 0)

    def _walk(self, accessible, depth):
        node = Node(accessible, depth)
        if not node.visible:
            return
        yield node
        if node.role in CLOSED:
            return
        for index in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(index)
            if child:
                yield from self._walk(child, depth + 1)

    def find(self, role, name):
        """The first visible and usable thing of that role whose name, or whose label, is or begins with @name."""
        begins = name.endswith("…")
        wanted = name.rstrip("…")
        for node in self.nodes():
            if role and node.role != role:
                continue
            said = [node.name] + ([node.label().removesuffix(" *")] if node.role == "combo box" else [])
            if any(word == name or (begins and word.startswith(wanted)) for word in said) and node.enabled:
                return node
        return None

    def await_node(self, role, name):
        return self.wait_for(f"{role or 'something'} “{name}”", lambda: self.find(role, name))

    def await_page(self, role, name):
        """What shows that a page is there, once keys go to its window."""
        node = self.await_node(role, name)
        window = self.window_of(node)
        self.wait_for(f"the window of {role} “{name}” to take keys",
                      lambda: role_of(window) == "popup menu" or Node(window).active)
        return node

    def focus(self, role, name):
        """Goes from stop to stop until it is there."""
        node = self.await_page(role, name)
        for _ in range(MOST_STOPS):
            if not role_of(node.accessible):
                # It was made anew on the way.
                node = self.await_page(role, name)
            if self._is_there(node.accessible):
                return node
            if not self.tab():
                raise NotReached(f"Tab went nowhere on the way to {role} “{name}”")
        raise NotReached(f"no way by Tab to {role} “{name}”")

    def _is_there(self, accessible):
        # The focus of an editable combo box is said of the text in it. That of a table is not asked of its cells: the
        # current one says that it has the focus, wherever that is.
        inner = self.focused()
        return has_focus(accessible) or (
            parent_of(inner) == accessible and role_of(inner) in ("text", "entry") and has_focus(inner))

    def tab(self):
        """To the next stop of the keyboard; whether the focus went anywhere."""
        self.listen()
        before = len(self._heard)
        self.keyboard.press("tab")
        try:
            self.wait_for("the next stop", lambda: len(self._heard) > before)
        except NotReached:
            return False
        return True

    def stops(self):
        """All that Tab stops at, in its order, from where the focus is once around."""
        first = self.focused()
        if not has_focus(first):
            self.tab()
            first = self.focused()
        self._heard = [first] if first else []
        for _ in range(MOST_STOPS):
            if not self.tab() or self._heard[0] in self._heard[1:]:
                break
        # An editable combo box speaks twice.
        return list(dict.fromkeys(self._heard))

    @staticmethod
    def window_of(node):
        accessible = node.accessible
        while True:
            parent = accessible.get_parent()
            over = parent.get_role() if parent else Atspi.Role.APPLICATION
            if over == Atspi.Role.APPLICATION or accessible.get_role() == Atspi.Role.POPUP_MENU:
                return accessible
            accessible = parent
