# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes to every page of the window by keys, reads the name and role of every control, and fails on one without.

visit.py PROGRAM PART [--table]    needs a display and a session bus of its own, see the script beside it."""

import argparse
import os
import sys
import tempfile
import time
import traceback

from gi.repository import GLib

import administrationpages
import webhookpages
from keyboard import Keyboard
from node import name_of, parent_of, role_of
from program import Program
from screen import NotReached, Screen

PARTS = {"webhooks": webhookpages.PAGES, "administration": administrationpages.PAGES}
SECONDS = 300


def read(screen, page):
    """What can be acted on at a page, and the complaints about it."""
    sign = screen.await_page(*page.sign)
    all_nodes = list(screen.nodes(screen.window_of(sign)))
    nodes = [node for node in all_nodes if node.must_say_its_name()]
    heard = "\n".join(node.spoken() for node in all_nodes) if page.says else ""
    complaints = [f"{page.name} does not say “{words}”" for words in page.says if words not in heard]
    if not page.foreign:
        complaints += [f"{page.name}: {wrong} in {around(node)}" for node in nodes if (wrong := node.complaint())]
    if not nodes:
        complaints.append(f"{page.name}: nothing to act on")
    return nodes, complaints


def read_until_right(screen, page):
    """Reads again while something is wrong, for a little: a page is shown piece by piece."""
    last = []

    def right():
        last[:] = read(screen, page)
        return not last[1]

    try:
        screen.wait_for(f"{page.name} to be read", right, 6)
    except NotReached:
        if not last:
            raise
    return last


def print_table(page, nodes):
    for node in nodes:
        label = node.label() if node.role == "combo box" else ""
        print(f"{page.name:28} {node.role:16} {node.name}{f'  ({label})' if label else ''}")


def missed(page, nodes, stops):
    """The complaints about stops that Tab did not come to."""
    # An editable combo box is one stop: the focus is said of it or of the text in it. A table may speak of its cell only.
    inner = ("text", "entry", "table cell", "list item", "tree item")
    reached = set(stops) | {parent_of(stop) for stop in stops if role_of(stop) in inner}
    complaints = []
    for node in nodes:
        over = parent_of(node.accessible)
        in_combo = over in reached and role_of(over) == "combo box"
        if node.is_stop() and node.accessible not in reached and not in_combo:
            complaints.append(f"{page.name}: Tab never comes to the {node.role} “{node.name}” in {around(node)}")
    return complaints


def walk(screen, page, nodes, table):
    """How many stops there are, and the complaints about what Tab does not come to."""
    stops, complaints = [], []
    for again in (False, True):
        if again:
            # What went meanwhile was of a page that was not done yet; by now it is.
            nodes = screen.wait_for(f"{page.name} to be read", lambda: read(screen, page))[0]
        expected = [node for node in nodes if node.is_stop()]
        if len(expected) == 1:
            # Tab stays where it is, and nothing is said of that.
            screen.focus(expected[0].role, expected[0].name)
            return 1, []
        stops = screen.stops()
        complaints = missed(page, expected, stops)
        if not complaints:
            break
    if table:
        for number, stop in enumerate(stops, 1):
            print(f"{page.name:28} Tab {number:<12} {role_of(stop)} {name_of(stop)}")
    return len(stops), complaints


def around(node):
    """Where something is: the names around it."""
    names = []
    accessible = parent_of(node.accessible)
    while accessible and len(names) < 3:
        if name_of(accessible):
            names.append(f"{role_of(accessible)} “{name_of(accessible)}”")
        accessible = parent_of(accessible)
    return " in ".join(names) or "the window"


def describe(screen):
    """All that may tell why something went wrong."""
    print("--- the windows, as they are now")
    try:
        for node in screen.nodes():
            if node.name or node.depth == 0 or node.focused:
                print("  " * node.depth + str(node))
    except (GLib.Error, AttributeError) as problem:
        print(f"(no more can be read: {problem})")
    print("--- keys pressed last:", ", ".join(screen.keyboard.pressed))
    print("--- focus told last:", ", ".join(screen.told))
    print("--- what has the focus:", role_of(screen.focused()), name_of(screen.focused()))
    print("--- load of the machine:", *os.getloadavg())
    for line in screen.program.last_words():
        print("--- the program said:", line)


def visit_page(screen, page, table):
    """The complaints about a page, from where the one before left off to where the next one begins."""
    for step in page.ways:
        step(screen)
    nodes, complaints = read_until_right(screen, page)
    if table:
        print_table(page, nodes)
    said = ""
    if page.walked and page.sign[0] != "menu item":
        stops, untouched = walk(screen, page, nodes, table)
        complaints = complaints + untouched
        said = f", {stops} stops"
    print(f"{page.name}: {len(nodes)} controls{said}", flush=True)
    for step in page.back:
        step(screen)
    if page.back:
        screen.wait_for(f"the end of {page.name}", lambda: not screen.find(*page.sign))
    return complaints


def visit(screen, pages, table):
    complaints = []
    began = time.monotonic()
    try:
        screen.begin()
        for page in pages:
            try:
                found = visit_page(screen, page, table)
            except (NotReached, AssertionError, GLib.Error) as problem:
                # The way to the next page begins here, so there is no going on.
                complaints.append(f"{page.name} was not reached: {problem}")
                describe(screen)
                return complaints
            if found and not complaints:
                describe(screen)
            complaints += found
    except NotReached as problem:
        complaints.append(str(problem))
        describe(screen)
    print(f"{len(pages)} pages in {time.monotonic() - began:.0f} seconds")
    return complaints


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("program")
    arguments.add_argument("part", choices=PARTS)
    arguments.add_argument("--table", action="store_true", help="prints every control")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        program = Program(options.program, folder)
        try:
            screen = Screen(program, Keyboard(), time.monotonic() + SECONDS)
            complaints = visit(screen, PARTS[options.part], options.table)
        except Exception:
            complaints = [traceback.format_exc()]
        finally:
            program.kill()
    for complaint in complaints:
        print("FAIL:", complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
