# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways from page to page, all by keys. A step is a function that is given the screen and the keyboard."""

from screen import NotReached, name_of, role_of


def key(combination):
    """Presses a key, with modifiers: key("ctrl+n")."""

    def run(screen, keyboard):
        keyboard.focus_top_window()
        keyboard.press(combination)

    return run


def types(text):
    """Types into what has the focus."""

    def run(screen, keyboard):
        keyboard.focus_top_window()
        keyboard.type(text)

    return run


def press(name, role="push button"):
    """Goes to a button and presses the space bar."""

    def run(screen, keyboard):
        screen.focus(role, name)
        keyboard.press("space")

    return run


def on(name, role, combination):
    """Goes to a control and presses a key there: on("SMS Webhooks", "table", "f2")."""

    def run(screen, keyboard):
        screen.focus(role, name)
        keyboard.press(combination)

    return run


def rail(name):
    """Goes to an entry of the rail and presses the space bar."""
    return press(name, "check box")


def opens_menu(step):
    """A step that opens a menu: goes on to its first item, as the arrow keys do."""

    def run(screen, keyboard):
        step(screen, keyboard)
        for _ in range(5):
            keyboard.press("down")
            try:
                screen.wait_for("an item of the menu", lambda: "menu item" in role_of(screen.focused()), 5)
                return
            except NotReached:
                pass  # the key came before the menu
        raise AssertionError("no menu opened")

    return run


def menu_item(name):
    """Goes down in the menu that is open, to an item, and chooses it."""

    def run(screen, keyboard):
        for _ in range(40):
            item = screen.focused()
            if name_of(item) == name:
                keyboard.press("enter")
                return
            keyboard.press("down")
            screen.wait_for("the next item of the menu", lambda: screen.focused() != item)
        raise AssertionError(f"the menu has no “{name}”")

    return run


def choose(label, value, first="down"):
    """Goes to a combo box by its label, and down and then up to a value, or first up."""

    def run(screen, keyboard):
        combo = screen.focus("combo box", label).accessible
        for direction in (first, "up" if first == "down" else "down"):
            while name_of(combo) != value:
                before = name_of(combo)
                keyboard.press(direction)
                try:
                    screen.wait_for(f"another value of {label}", lambda: name_of(combo) != before, 3)
                except NotReached:
                    break  # the end of the list
        if name_of(combo) != value:
            raise AssertionError(f"{label} has no {value}")

    return run
