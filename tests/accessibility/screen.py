# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program shows, as assistive technology hears it, and hands that work it by keys."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What a person can act on: it must say what it is.
ACTIONABLE = {
    "push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text",
    "list", "list box", "tree", "tree table", "table", "link", "menu", "menu item", "check menu item",
    "radio menu item", "page tab", "slider", "spin button",
}
# Where Tab must stop. Of radio buttons it stops at the chosen one, of tabs at the current one; labels and chips have ways
# of their own.
STOPS = {"push button", "toggle button", "check box", "combo box", "entry", "text", "password text", "list", "table",
         "tree", "spin button"}
MOST_STOPS = 150
INNER = {"table cell", "list item", "text", "entry"}
CELLS = {"table cell", "list item", "tree item"}
# Rows beyond these say nothing new.
MOST_CHILDREN = 80


class NotReached(Exception):
    """Something that should have come did not."""


class Node:
    """One thing on the screen, as it was when it was read."""

    def __init__(self, accessible, depth):
        self.accessible = accessible
        self.depth = depth
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        states = accessible.get_state_set()
        self.visible = states.contains(Atspi.StateType.VISIBLE)
        self.focusable = states.contains(Atspi.StateType.FOCUSABLE)
        self.focused = states.contains(Atspi.StateType.FOCUSED)
        self.enabled = states.contains(Atspi.StateType.ENABLED)
        self.checked = states.contains(Atspi.StateType.CHECKED)

    def label(self):
        """What names it from outside: the label in front of a combo box."""
        for relation in self.accessible.get_relation_set() or []:
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                return relation.get_target(0).get_name() or ""
        return ""

    def is_stop(self):
        return self.role in STOPS and self.focusable and self.enabled

    def must_say_its_name(self):
        # A cell may be empty; the table around it is what is stopped at.
        return self.role in ACTIONABLE or (self.focusable and self.role not in CELLS)


def role_of(accessible):
    """Empty for what is gone by now."""
    try:
        return accessible.get_role_name() if accessible else ""
    except GLib.Error:
        return ""


def name_of(accessible):
    """Empty for what is gone by now."""
    try:
        return accessible.get_name() or "" if accessible else ""
    except GLib.Error:
        return ""


def parent_of(accessible):
    """Nothing for what is gone by now."""
    try:
        return accessible.get_parent() if accessible else None
    except GLib.Error:
        return None


class Screen:
    """The windows of one process."""

    def __init__(self, process, keyboard, deadline):
        self._process = process
        self._keyboard = keyboard
        self._deadline = deadline
        self._application = None
        self._focused = None
        self._heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def _hear(self, event):
        try:
            ours = event.detail1 and event.source.get_process_id() == self._process.pid
        except GLib.Error:
            return  # it is gone already
        if ours:
            self._focused = event.source
            self._heard.append(event.source)

    def listen(self):
        """Lets what was said since the last time arrive."""
        while GLib.MainContext.default().iteration(False):
            pass

    def focused(self):
        """What has the focus, as far as it was said."""
        self.listen()
        return self._focused

    def tab(self, keyboard, back=False):
        """To the next stop of the keyboard; whether the focus went anywhere."""
        self.listen()
        before = len(self._heard)
        keyboard.press("shift+tab" if back else "tab")
        try:
            self.wait_for("the next stop", lambda: self.listen() or len(self._heard) > before, 3)
        except NotReached:
            return False
        return True

    def wait_for(self, what, condition, seconds=25):
        """Asks again and again until the condition gives something; machines may be slow."""
        end = min(time.monotonic() + seconds, self._deadline)
        pause = 0.02
        while True:
            if self._process.poll() is not None:
                raise NotReached(f"the program ended with {self._process.returncode} before: {what}")
            try:
                found = condition()
            except GLib.Error:
                found = None  # it went while it was being read
            if found:
                return found
            if time.monotonic() > end:
                raise NotReached(f"did not come: {what}")
            self._keyboard.focus_top_window()
            time.sleep(pause)
            pause = min(0.2, pause * 1.5)

    def application(self):
        if not self._application:
            desktop = Atspi.get_desktop(0)
            for index in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(index)
                if child and child.get_process_id() == self._process.pid and child.get_child_count():
                    self._application = child
        return self._application

    def windows(self):
        application = self.application()
        found = [application.get_child_at_index(i) for i in range(application.get_child_count())]
        menu = self._menu()
        return [window for window in found if window and Node(window, 0).visible] + ([menu] if menu else [])

    def _menu(self):
        """The menu that is open. No application lists its menus as windows; they are known by what has the focus."""
        item = self.focused()
        menu = parent_of(item) if "menu item" in role_of(item) else None
        try:
            return menu if menu and Node(menu, 0).visible else None
        except GLib.Error:
            return None

    def nodes(self, window=None):
        """Everything visible, from the window that came last; what is hidden is left out with all in it."""
        for root in [window] if window else reversed(self.windows()):
            yield from self._walk(root, 0)

    def _walk(self, accessible, depth):
        node = Node(accessible, depth)
        if not node.visible:
            return
        yield node
        for index in range(min(accessible.get_child_count(), MOST_CHILDREN)):
            child = accessible.get_child_at_index(index)
            if child:
                yield from self._walk(child, depth + 1)

    def find(self, role, name, enabled=True):
        """The first visible thing of that role whose name, or whose label, is or begins with @name."""
        begins = name.endswith("…")
        wanted = name.rstrip("…")
        for node in self.nodes():
            if role and node.role != role:
                continue
            said = [node.name] + ([node.label().removesuffix(" *")] if node.role == "combo box" else [])
            if any(word.startswith(wanted) if begins else word == wanted for word in said):
                if node.enabled or not enabled:
                    return node
        return None

    def await_node(self, role, name):
        return self.wait_for(f"{role or 'something'} “{name}”", lambda: self.find(role, name))

    def focus(self, role, name):
        """Goes from stop to stop until it is there."""
        node = self.await_node(role, name)
        for _ in range(MOST_STOPS):
            if self._is_there(node.accessible):
                return node
            self.tab(self._keyboard)
        raise NotReached(f"no way by Tab to {role} “{name}”")

    def _is_there(self, accessible):
        focused = self.focused()
        if not focused:
            return Node(accessible, 0).focused
        # The focus of a table is said of its cell, that of an editable combo box of the text in it.
        return focused == accessible or (parent_of(focused) == accessible and role_of(focused) in INNER)

    def stops(self):
        """All that Tab stops at, in its order, from where the focus is once around."""
        first = self.focused()
        self._heard = [first] if first else []
        for _ in range(MOST_STOPS):
            if not self.tab(self._keyboard) or self._heard[0] in self._heard[1:]:
                break
        # An editable combo box speaks twice.
        return list(dict.fromkeys(self._heard))

    def window_of(self, node):
        accessible = node.accessible
        while True:
            parent = accessible.get_parent()
            over = parent.get_role() if parent else Atspi.Role.APPLICATION
            if over == Atspi.Role.APPLICATION or accessible.get_role() == Atspi.Role.POPUP_MENU:
                return accessible
            accessible = parent
