# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes to every page of the window by keys, reads the name and role of every control, and fails on one without a name.

visit.py PROGRAM [--table]    needs a display and a session bus of its own, see the script beside it."""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import traceback

from gi.repository import GLib

from keyboard import Keyboard
from pages import PAGES
from screen import NotReached, Screen, name_of, parent_of, role_of

SECONDS = 400


def read(screen, page, table):
    """The complaints about one page."""
    sign = screen.await_node(*page.sign)
    nodes = [node for node in screen.nodes(screen.window_of(sign)) if node.must_say_its_name()]
    complaints = []
    for node in nodes:
        label = node.label() if node.role == "combo box" else ""
        if table:
            print(f"{page.name:28} {node.role:16} {node.name}{f'  ({label})' if label else ''}")
        if not node.name.strip() and not label.strip():
            complaints.append(f"{page.name}: a {node.role} without a name in {path(screen, node)}")
    if not nodes:
        complaints.append(f"{page.name}: nothing to act on")
    return nodes, complaints


def walk(screen, page, nodes, table):
    """The complaints about what Tab does not come to."""
    stops = screen.stops()
    if table:
        for number, stop in enumerate(stops, 1):
            print(f"{page.name:28} Tab {number:<12} {role_of(stop)} {name_of(stop)}")
    # An editable combo box is one stop: the focus is said of it or of the text in it.
    reached = set(stops) | {parent_of(stop) for stop in stops if role_of(stop) in ("text", "entry")}
    complaints = []
    for node in nodes:
        around = parent_of(node.accessible)
        inner = around in reached and role_of(around) == "combo box"
        if node.is_stop() and node.accessible not in reached and not inner:
            complaints.append(f"{page.name}: Tab never comes to the {node.role} “{node.name}” in {path(screen, node)}")
    return len(stops), complaints


def path(screen, node):
    """Where a nameless thing is: the names around it."""
    names = []
    accessible = node.accessible.get_parent()
    while accessible and len(names) < 3:
        if accessible.get_name():
            names.append(f"{accessible.get_role_name()} “{accessible.get_name()}”")
        accessible = accessible.get_parent()
    return " in ".join(names) or "the window"


def visit(screen, keyboard, pages, table):
    screen.wait_for("the window", screen.application)
    complaints = []
    for page in pages:
        try:
            for step in page.ways:
                step(screen, keyboard)
            nodes, found = screen.wait_for(f"{page.name} to be read", lambda: read(screen, page, table))
            complaints += found
            said = ""
            if page.walked and page.sign[0] != "menu item":
                stops, found = walk(screen, page, nodes, table)
                complaints += found
                said = f", {stops} stops"
            print(f"{page.name}: {len(nodes)} controls{said}", flush=True)
            for step in page.back:
                step(screen, keyboard)
            if page.back:
                screen.wait_for(f"the end of {page.name}", lambda: not screen.find(*page.sign))
        except (NotReached, AssertionError, GLib.Error) as problem:
            # The way to the next page begins here, so there is no going on.
            complaints.append(f"{page.name} was not reached: {problem}")
            for node in screen.nodes():
                if node.name:
                    print("  " * node.depth + f"{node.role} “{node.name}”{' (focus)' if node.focused else ''}")
            break
    return complaints


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("program")
    arguments.add_argument("--table", action="store_true", help="prints every control")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", HOME=folder)
        program = subprocess.Popen([options.program, "--database", str(pathlib.Path(folder) / "visit.db")],
                                   env=environment)
        try:
            keyboard = Keyboard()
            screen = Screen(program, keyboard, time.monotonic() + SECONDS)
            complaints = visit(screen, keyboard, PAGES, options.table)
        except Exception:
            complaints = [traceback.format_exc()]
        finally:
            program.kill()
            program.wait()
    for complaint in complaints:
        print("FAIL:", complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
