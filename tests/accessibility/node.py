# SPDX-License-Identifier: GPL-3.0-or-later
"""One thing on the screen: what assistive technology is told of it."""

import functools

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What a person can act on: it must say what it is.
ACTIONABLE = {
    "push button", "toggle button", "check box", "radio button", "combo box", "entry", "text", "password text",
    "list", "list box", "tree", "tree table", "table", "link", "menu", "menu item", "check menu item",
    "radio menu item", "page tab", "page tab list", "slider", "spin button", "popup menu", "list item",
}
# Where Tab must stop. Of radio buttons it stops at the chosen one, of tabs at the current one; labels have ways of their
# own, and in a list of chips the arrow keys go on.
STOPS = {"push button", "toggle button", "check box", "combo box", "entry", "text", "password text", "list", "table",
         "tree", "spin button", "link"}
CELLS = {"table cell", "tree item"}
# A role that says nothing: what takes the focus must have another one.
NO_ROLE = {"filler", "unknown", "invalid", "redundant object", ""}


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


def has_focus(accessible):
    """Not what is gone by now."""
    try:
        return bool(accessible) and accessible.get_state_set().contains(Atspi.StateType.FOCUSED)
    except GLib.Error:
        return False


class Node:
    """Each part of it is asked for when it is needed, and once: every question goes over the bus."""

    def __init__(self, accessible, depth=0):
        self.accessible = accessible
        self.depth = depth

    @functools.cached_property
    def role(self):
        return self.accessible.get_role_name()

    @functools.cached_property
    def name(self):
        return self.accessible.get_name() or ""

    @functools.cached_property
    def _states(self):
        return self.accessible.get_state_set()

    def _is(self, state):
        return self._states.contains(state)

    @property
    def visible(self):
        return self._is(Atspi.StateType.VISIBLE)

    @property
    def active(self):
        return self._is(Atspi.StateType.ACTIVE)

    @property
    def focusable(self):
        return self._is(Atspi.StateType.FOCUSABLE)

    @property
    def focused(self):
        return self._is(Atspi.StateType.FOCUSED)

    @property
    def enabled(self):
        return self._is(Atspi.StateType.ENABLED)

    @property
    def checked(self):
        return self._is(Atspi.StateType.CHECKED)

    def label(self):
        """What names it from outside: the label in front of a combo box."""
        try:
            for relation in self.accessible.get_relation_set() or []:
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                    return name_of(relation.get_target(0))
        except GLib.Error:
            pass  # it is gone by now
        return ""

    def length(self):
        """How many letters stand in a field, also in one that does not tell them."""
        return Atspi.Text.get_character_count(self.accessible)

    def spoken(self):
        """Its name, and what can be read in it."""
        text = self.accessible.get_text_iface()
        return self.name + "\n" + ((Atspi.Text.get_text(text, 0, -1) or "") if text else "")

    def is_stop(self):
        # A page tab that is no part of a bar is one of the rail.
        alone = self.role == "page tab" and role_of(parent_of(self.accessible)) != "page tab list"
        return (self.role in STOPS or alone) and self.focusable and self.enabled

    def must_say_its_name(self):
        # A cell may be empty; the table around it is what is stopped at.
        return self.role in ACTIONABLE or (self.focusable and self.role not in CELLS)

    def complaint(self):
        """What is wrong with its name or role, or nothing."""
        # The name of a combo box is its value.
        name = self.label() if self.role == "combo box" else self.name
        if not name.strip():
            return f"a {self.role} without a name"
        if self.focusable and self.role in NO_ROLE:
            return f"“{self.name}” takes the focus but has no role ({self.role})"
        return ""

    def __str__(self):
        states = [word for word, so in (("focus", self.focused), ("active", self.active), ("checked", self.checked),
                                        ("disabled", not self.enabled)) if so]
        return f"{self.role} “{self.name}”" + (f" ({', '.join(states)})" if states else "")
