# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and dialog: how it is reached by keys, and what shows that it is there. A new page is a new line."""

import pathlib
from dataclasses import dataclass, field

from steps import choose, key, menu_item, on, opens_menu, press, types

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "resources" / "demo" / "luma-sinch.webhook.json"


@dataclass
class Page:
    name: str
    # From where the page before left off.
    ways: list
    # (role, name) of something that only this page shows; a name that ends in … is the beginning of one.
    sign: tuple
    # Back to where the next page begins.
    back: list = field(default_factory=list)
    # Whether Tab is walked once around. Once for each form is enough; its variants are only read.
    walked: bool = True


def row_menu(table):
    return opens_menu(on(table, "table", "menu"))


SHELL = [
    Page("Welcome", [], ("push button", "Load the demo sandbox")),
    Page("SMS Webhooks", [press("Load the demo sandbox")], ("table", "SMS Webhooks")),
    Page("Sandbox menu", [opens_menu(press("Development sandbox…"))], ("menu item", "demo"), [key("esc")]),
    Page("Language menu", [opens_menu(press("Language: English"))], ("menu item", "Svenska"), [key("esc")]),
    Page("Help menu", [opens_menu(press("Help"))], ("menu item", "About Hookbench"), [key("esc")]),
    Page("About", [opens_menu(press("Help")), menu_item("About Hookbench")], ("label", "About Hookbench"), [key("esc")]),
    Page("Keyboard shortcuts", [key("f1")], ("table", "Keyboard shortcuts"), [key("esc")]),
    Page("Where data lives", [opens_menu(press("Help")), menu_item("Where data lives")], ("text", "Database"),
         [key("esc")]),
]

WEBHOOKS = [
    Page("Row menu of a webhook", [key("ctrl+4"), row_menu("SMS Webhooks")], ("menu item", "Duplicate"), [key("esc")]),
    Page("History", [row_menu("SMS Webhooks"), menu_item("History…")], ("dialog", "History…"), [key("esc")]),
    Page("Copy to another sandbox", [row_menu("SMS Webhooks"), menu_item("Copy to another sandbox…")],
         ("dialog", "Copy…"), [key("esc")]),
    Page("Import menu", [opens_menu(press("Import…"))], ("menu item", "Keywords from API credentials…"), [key("esc")]),
    Page("Import preview",
         [opens_menu(press("Import…")), menu_item("Files…"), types(str(DOCUMENT)), key("enter")],
         ("dialog", "Import…"), [key("esc")]),
    Page("Move from API credentials", [opens_menu(press("Import…")), menu_item("Keywords from API credentials…")],
         ("dialog", "Move from API credentials to webhooks")),
    Page("Move from typed fields", [on("Take its own keywords and messages", "radio button", "down")],
         ("check box", "Fuzzy Opt-out")),
    Page("Move from pasted text", [on("Type them", "radio button", "down")], ("text", "Pasted text"), [key("esc")]),
    Page("A webhook, read-only", [on("SMS Webhooks", "table", "enter")], ("push button", "Edit")),
    Page("Send test event", [press("Send test event")], ("push button", "Send"), [key("esc")]),
    Page("A webhook, edited", [press("Edit")], ("push button", "Submit"), [key("esc")]),
]

FORMS = [
    Page("Webhook form, Custom", [key("ctrl+n")], ("push button", "Submit")),
    Page("Payload editor", [press("View payload editor")], ("push button", "Format"), [key("esc")]),
    *[Page(f"Webhook form, {vendor}", [choose("Select SMS vendor", vendor, "up")], ("combo box", vendor), walked=False)
      for vendor in ("Twilio", "Infobip", "Sinch Conversational", "Sinch")],
    Page("Keyword panel", [press("Add a keyword category")], ("text", "Enter a keyword")),
    *[Page(f"Keyword panel, {category}", [choose("Inbound Keyword Category", category)], ("combo box", category),
           walked=category == "Opt-Out")
      for category in ("Opt-Out", "Double Opt-In", "Help", "Custom")],
    Page("Leaving a form", [key("esc")], ("push button", "Discard…"), [press("Discard…")]),
]

REST = [
    Page("Event log", [key("ctrl+5")], ("table", "Event log")),
    Page("Event details", [on("Event log", "table", "down")], ("push button", "Close details")),
    Page("Event details, fields", [on("Summary", "page tab list", "right")], ("table", "Fields")),
    Page("Event details, decision", [on("Fields", "page tab list", "right")], ("label", "Feedback…"), walked=False),
    Page("Event details, request", [on("Decision", "page tab list", "right")], ("text", "Request"), walked=False),
    Page("Event details, answer", [on("Request", "page tab list", "right")], ("text", "Answer"), walked=False),
    Page("Event details, timing", [on("Answer", "page tab list", "right")], ("table", "Timing"), [key("esc")]),
    Page("Sandboxes", [key("ctrl+1")], ("push button", "Create sandbox")),
    Page("Create sandbox", [key("ctrl+n")], ("text", "Organisation"), [key("esc")]),
    Page("Secrets", [key("ctrl+2")], ("label", "Where are my secrets")),
    Page("Reply messages", [key("ctrl+6")], ("table", "Reply messages")),
    Page("Row menu of a reply message", [row_menu("Reply messages")], ("menu item", "Copy text"), [key("esc")]),
    Page("Reply message", [key("ctrl+n")], ("text", "Text"), [key("esc")]),
    Page("Settings", [key("ctrl+7")], ("label", "Settings")),
]

CREDENTIALS = [
    Page("API Credentials", [key("ctrl+3")], ("table", "API Credentials")),
    Page("Row menu of a credential", [row_menu("API Credentials")], ("menu item", "Edit"), [key("esc")]),
    Page("Credential form, Custom", [key("ctrl+n")], ("text", "Provider URL")),
    *[Page(f"Credential form, Custom, {kind}", [choose("Auth Type", kind)], ("combo box", kind), walked=False)
      for kind in ("MAC authentication", "OAuth authentication", "JWT authentication", "Basic authentication",
                   "Bearer authentication", "No Authentication")],
    *[Page(f"Credential form, {vendor}", [choose("SMS vendor", vendor, "up")], ("combo box", vendor),
           walked=vendor == "Infobip")
      for vendor in ("Twilio", "Infobip", "Sinch Conversational", "Sinch RCS", "Sinch MMS", "Sinch")],
    Page("Leaving a credential", [key("esc")], ("push button", "Discard…"), [press("Discard…")]),
]

PAGES = SHELL + WEBHOOKS + FORMS + REST + CREDENTIALS
