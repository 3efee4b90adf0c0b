# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways from page to page, all by keys. A step is a function that is given the screen; it presses its keys once what they
are meant for is there, and what a text or a name depends on is told by a function of the program.

Qt asks the accessibility bus about every key before it takes it, but takes a shortcut at once: a shortcut overtakes what
was pressed before it, unless what that does is waited for."""

from node import Node, name_of, role_of
from node import has_focus as focused
from screen import NotReached


def _of(text, screen):
    return text(screen.program) if callable(text) else text


def key(combination):
    """Presses a key, with modifiers: key("ctrl+n")."""

    def run(screen):
        screen.await_active()
        screen.keyboard.press(combination)

    return run


def types(text, instead=False):
    """Types into the field that has the focus, @p instead of what stands there, until it has all of it."""

    def run(screen):
        def field():
            found = screen.focused()
            return found if "text" in role_of(found) and focused(found) else None

        into = Node(screen.wait_for("a field that has the focus", field))
        typed = _of(text, screen)
        before = 0 if instead else into.length()
        if instead:
            screen.keyboard.press("ctrl+a")
        screen.keyboard.type(typed)
        screen.wait_for(f"“{typed}” to be typed", lambda: into.length() == before + len(typed))

    return run


def press(name, role="push button"):
    """Goes to a button and presses the space bar."""

    def run(screen):
        screen.focus(role, _of(name, screen))
        screen.keyboard.press("space")

    return run


def on(name, role, combination):
    """Goes to a control and presses a key there: on("SMS Webhooks", "table", "f2")."""

    def run(screen):
        screen.focus(role, name)
        screen.keyboard.press(combination)

    return run


def enters(name, text, instead=True):
    """Goes to a field and types."""

    def run(screen):
        screen.focus("text", name)
        types(text, instead)(screen)

    return run


def secret(name, text):
    """Goes to a field that shows nothing of what is typed, and types."""

    def run(screen):
        screen.focus("password text", name)
        types(text)(screen)

    return run


def row(table, first):
    """Goes to the row of a table that begins with a text."""

    def run(screen):
        rows = screen.focus("table", table).accessible.get_table_iface()
        names = screen.wait_for(f"the rows of {table}", lambda: [rows.get_accessible_at(number, 0).get_name()
                                                                 for number in range(rows.get_n_rows())])
        if first not in names:
            raise AssertionError(f"{table} has no row {first}, but {names}")
        wanted = names.index(first)
        now = screen.wait_for(f"a row of {table}", rows.get_selected_rows)[0]
        while now != wanted:
            way = 1 if wanted > now else -1
            screen.keyboard.press("down" if way == 1 else "up")
            screen.wait_for(f"row {now + way} of {table}", lambda: rows.is_row_selected(now + way))
            now += way

    return run


def last_entry(name):
    """Opens the list of a combo box and chooses its last entry."""

    def run(screen):
        screen.focus("combo box", name)
        screen.keyboard.press("space")
        screen.wait_for(f"the list of {name}", lambda: role_of(screen.focused()) in ("list", "list item"))
        screen.keyboard.press("end")
        screen.keyboard.press("enter")

    return run


def opens_menu(step):
    """A step that opens a menu: goes on to its first item, as the arrow keys do."""

    def run(screen):
        step(screen)
        for _ in range(4):
            screen.keyboard.press("down")
            try:
                screen.wait_for("an item of the menu", lambda: "menu item" in role_of(screen.focused()), 10)
                return
            except NotReached:
                pass  # the key came before the menu
        raise AssertionError("no menu opened")

    return run


def row_menu(table):
    return opens_menu(on(table, "table", "menu"))


def menu_item(name):
    """Goes down in the menu that is open, to an item, and chooses it."""

    def run(screen):
        for _ in range(40):
            item = screen.focused()
            if name_of(item) == name:
                screen.keyboard.press("enter")
                return
            screen.keyboard.press("down")
            screen.wait_for("the next item of the menu", lambda: screen.focused() != item)
        raise AssertionError(f"the menu has no “{name}”")

    return run


def choose(label, value, direction="down"):
    """Goes to a combo box by its label, and up or down to a value."""

    def run(screen):
        combo = screen.focus("combo box", label).accessible
        for _ in range(40):
            before = name_of(combo)
            if before == value:
                return
            screen.keyboard.press(direction)
            screen.wait_for(f"another value of {label} than {before}", lambda: name_of(combo) != before)
        raise AssertionError(f"{label} has no {value}")

    return run


def sees(role, name):
    """Waits until something is there."""

    def run(screen):
        screen.await_page(role, _of(name, screen))

    return run


def gone(role, name):
    """Waits until something is no longer there."""

    def run(screen):
        screen.wait_for(f"the end of {role} “{name}”", lambda: not screen.find(role, name))

    return run


def has_focus(role, name):
    """Waits until the focus is somewhere, without going there."""

    def run(screen):
        screen.wait_for(f"the focus on {role} “{name}”", lambda: (found := screen.find(role, name)) and found.focused)

    return run


def kept(what, question):
    """Waits until the database answers a question with something."""

    def run(screen):
        screen.wait_for(f"{what} to be kept", lambda: screen.program.kept(question))

    return run


def crash(screen):
    """Ends the program without a word, and starts it again."""
    screen.begin()
