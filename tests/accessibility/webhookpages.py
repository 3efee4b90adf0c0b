# SPDX-License-Identifier: GPL-3.0-or-later
"""The window itself, the SMS webhooks, and all that is done with them. A new page is a new line."""

from page import Page
from steps import (choose, crash, enters, gone, has_focus, kept, key, last_entry, menu_item, on, opens_menu, press, row,
                   row_menu, sees, types)

WEBHOOKS = "SMS Webhooks"
OPEN_MENU = row_menu(WEBHOOKS)


def action(name):
    """An action of the row menu."""
    return [OPEN_MENU, menu_item(name)]


def shortcut(combination):
    return [on(WEBHOOKS, "table", combination)]


# Another program may sit on the usual port; so the run moves to one of its own, and begins anew.
OWN_PORT = [
    Page("Settings", [key("ctrl+0"), enters("Port", lambda program: str(program.port)), key("tab"),
                      sees("label", lambda program: f"Receiver on :{program.port}"),
                      kept("the port", "SELECT value FROM preferences WHERE key = 'receiverPort' AND value <> '8025'")],
         ("text", "Port")),
]

SHELL = [
    Page("Welcome", [crash], ("push button", "Load the demo sandbox")),
    Page(WEBHOOKS, [press("Load the demo sandbox")], ("table", WEBHOOKS)),
    Page("Sandbox menu", [opens_menu(press("Development sandbox…"))], ("menu item", "demo"), [key("esc")]),
    Page("Language menu", [opens_menu(press("Language: English"))], ("menu item", "Svenska"), [key("esc")]),
    Page("Help menu", [opens_menu(press("Help"))], ("menu item", "About Hookbench"), [key("esc")]),
    Page("About", [opens_menu(press("Help")), menu_item("About Hookbench")], ("label", "About Hookbench"), [key("esc")]),
    Page("Keyboard shortcuts", [key("f1")], ("table", "Keyboard shortcuts"), [key("esc")]),
    Page("Where data lives", [opens_menu(press("Help")), menu_item("Where data lives")], ("text", "Database"),
         [key("esc")]),
]

CLOSE_MESSAGE = [press("Close message"), gone("push button", "Close message")]
SUBMIT = ("push button", "Submit")
SEND = ("push button", "Send")
COPIED = ("label", "The URL of Luma Sinch is copied.")
HISTORY = ("table", "Revisions")
COPY = ("dialog", "Copy to another sandbox")
FOLDER = ("dialog", "Export to a folder")
DELETED = ("label", "Luma Sinch is deleted.")
LEAVE = [key("esc"), press("Discard…")]

# Every action of a row, once from its menu and once by its key. Nothing is changed for good.
ROW_ACTIONS = [
    Page("Row menu of a webhook", [key("ctrl+4"), row(WEBHOOKS, "Luma Sinch"), OPEN_MENU], ("menu item", "Duplicate"),
         [key("esc")]),
    Page("Edit, from the menu", action("Edit"), SUBMIT, [key("esc")]),
    Page("Edit, by its key", shortcut("f2"), SUBMIT, [key("esc")], walked=False),
    Page("Duplicate, from the menu", action("Duplicate"), SUBMIT, LEAVE, says=["Create SMS Webhook"], walked=False),
    Page("Duplicate, by its key", shortcut("ctrl+d"), SUBMIT, LEAVE, says=["Create SMS Webhook"], walked=False),
    Page("Copy URL, from the menu", action("Copy URL"), COPIED, CLOSE_MESSAGE, walked=False),
    Page("Copy URL, by its key", shortcut("ctrl+c"), COPIED, CLOSE_MESSAGE, walked=False),
    Page("Send test event, from the menu", action("Send test event"), SEND, [key("esc")]),
    Page("Send test event, by its key", shortcut("ctrl+t"), SEND, [key("esc")], walked=False),
    Page("History, from the menu", action("History…"), HISTORY, [key("esc")]),
    Page("History, by its key", shortcut("ctrl+h"), HISTORY, [key("esc")], walked=False),
    Page("Copy, from the menu", action("Copy to another sandbox…"), COPY, [key("esc")]),
    Page("Copy, by its key", shortcut("ctrl+shift+c"), COPY, [key("esc")], walked=False),
    Page("Export, from the menu", action("Export…"), FOLDER, [key("esc")], foreign=True),
    Page("Export, by its key", shortcut("ctrl+e"), FOLDER, foreign=True, walked=False),
    Page("Exported", [types(lambda program: str(program.exports), instead=True), press("Choose")],
         ("label", "1 webhook is exported…"), CLOSE_MESSAGE),
    Page("Replace files", shortcut("ctrl+e") + [sees(*FOLDER), types(lambda program: str(program.exports), instead=True),
                                                press("Choose")],
         ("push button", "Replace"), [key("esc")], says=["Replace the files that are there?", "luma-sinch"]),
    Page("Delete, from the menu", action("Delete"), DELETED, [key("ctrl+z")], says=["Undo", "5 of 5"]),
    Page("Deletion undone", [], ("label", "6 of 6"), walked=False),
    Page("Delete, by its key", [row(WEBHOOKS, "Luma Sinch"), *shortcut("delete")], DELETED, [press("Undo")],
         walked=False),
    Page("Deletion undone by its button", [], ("label", "6 of 6"), walked=False),
]

SEVERAL = [
    Page("Several webhooks", shortcut("ctrl+a"), ("push button", "Clear"), says=["6 selected"]),
    Page("Copy several", [press("Copy to…")], ("push button", "Copy 6 webhooks"), says=["All of this happens"]),
    Page("Copied", [press("Copy 6 webhooks")], ("label", "Copied to dev: 6 created…"), CLOSE_MESSAGE, walked=False),
    Page("One webhook", [press("Clear")], ("label", "6 of 6"), walked=False),
]

IMPORT = [
    Page("Import menu", [opens_menu(press("Import…"))], ("menu item", "Keywords from API credentials…"), [key("esc")]),
    Page("Choose documents", [opens_menu(press("Import…")), menu_item("Files…")], ("dialog", "Import webhook documents"),
         foreign=True),
    Page("Import preview", [enters("File name:", lambda program: str(program.changed)), press("Open")],
         ("push button", "Import 1 webhook"), [key("esc")], says=["Import SMS webhooks"]),
    Page("Import preview, refused files",
         [opens_menu(press("Import…")), menu_item("All documents of a folder…"),
          sees("dialog", "Import all webhook documents…"),
          types(lambda program: str(program.documents), instead=True), press("Choose")],
         ("check box", "Leave out the refused file (1)"), says=["1 file can't be imported"]),
    Page("Import preview, a refused file", [row("What would happen", "refused.webhook.json")],
         ("check box", "Leave out the refused file (1)"), walked=False),
    Page("Import preview, files left out", [press("Leave out the refused file (1)", "check box")],
         ("push button", "Import 2 webhooks"), walked=False),
    Page("Imported", [press("Import 2 webhooks")], ("label", "Imported: 1 created, 1 updated, 1 unchanged."),
         CLOSE_MESSAGE, walked=False),
]

COMPARISON = [
    Page("Compare sandboxes", [key("ctrl+1"), press("Compare…")], ("table", "Webhooks of both sandboxes")),
    Page("Differences only", [press("Differences only", "check box"), row("Webhooks of both sandboxes", "Luma Sinch")],
         ("label", "Luma Sinch"), says=["Default Reply Message", "0 chosen"], walked=False),
    Page("A webhook chosen", [on("Webhooks of both sandboxes", "table", "space")], ("label", "1 chosen")),
    Page("Copy from the comparison", [press("Copy to dev")], ("table", "What copying does"), [press("Copy")]),
    Page("Copied from the comparison", [], ("label", "1 webhook copied to dev…"), CLOSE_MESSAGE + [key("esc")],
         walked=False),
]

# Each deletion, each return and the import made a revision.
HISTORY_PAGES = [
    Page("History of a webhook", [key("ctrl+4"), row(WEBHOOKS, "Luma Sinch"), *shortcut("ctrl+h")], HISTORY,
         says=["Default Reply Message"]),
    Page("Two revisions compared", [choose("with", "Revision 1"), choose("Compare", "Revision 6", "up")], HISTORY,
         says=["Default Reply Message"], walked=False),
    Page("Restoring a revision", [row("Revisions", "Revision 1")], ("push button", "Restore revision 1"),
         says=["nothing of the history is lost"]),
    Page("Restored", [press("Restore revision 1")], ("label", "Revision 1 of Luma Sinch is restored, as revision 7."),
         CLOSE_MESSAGE, walked=False),
]

# A revision that can't come back as it was, because its name is another webhook's by now.
REFUSED_REVISION = [
    Page("Renamed", [row(WEBHOOKS, "Luma Sinch, another one"), *shortcut("f2"), enters("Name", "Luma autumn"),
                     key("ctrl+s")], ("label", "Luma autumn is saved…"), [*CLOSE_MESSAGE, key("esc")], walked=False),
    Page("Renamed to that name", [row(WEBHOOKS, "Luma Sinch"), *shortcut("f2"),
                                  enters("Name", "Luma Sinch, another one"), key("ctrl+s")],
         ("label", "Luma Sinch, another one is saved…"), [*CLOSE_MESSAGE, key("esc")], walked=False),
    Page("Revision refused", [row(WEBHOOKS, "Luma autumn"), *shortcut("ctrl+h"), row("Revisions", "Revision 1"),
                              press("Restore revision 1")],
         ("push button", "Open in the form instead"), says=["It can't be restored as it is."]),
    Page("Revision in the form", [press("Open in the form instead")], SUBMIT, LEAVE, walked=False),
]

FILTERS = [
    Page("Filtered webhooks", [choose("Filter by vendor", "Sinch")], ("push button", "Clear all"),
         says=["Remove the filter Vendor: Sinch"]),
    Page("No hits", [key("ctrl+f"), types("zzz")], ("label", "No hits"), [press("Clear all")]),
]

MOVE = [
    Page("Move from API credentials", [opens_menu(press("Import…")), menu_item("Keywords from API credentials…")],
         ("dialog", "Move from API credentials to webhooks")),
    Page("Move from typed fields", [on("Take its own keywords and messages", "radio button", "down")],
         ("check box", "Fuzzy Opt-out")),
    Page("Move from pasted text", [on("Type them", "radio button", "down")], ("text", "Pasted text"), walked=False),
    Page("Moved as a draft", [on("Paste them as text", "radio button", "up"), on("Type them", "radio button", "up"),
                              press("Open as a draft")], SUBMIT, LEAVE, says=["SPRING"], walked=False),
]

FORMS = [
    Page("A webhook, read-only", [on(WEBHOOKS, "table", "enter")], ("push button", "Edit")),
    Page("Send test event", [press("Send test event")], SEND),
    Page("Test event sent", [press("Send")], ("push button", "Show in event log"), [key("esc")],
         says=["200"]),
    Page("A webhook, edited", [press("Edit")], SUBMIT, [key("esc")], walked=False),
    Page("Webhook form, Custom", [key("ctrl+n")], SUBMIT),
    Page("Webhook form, refused", [key("ctrl+s")], ("link", "…"), says=["Not submitted. What is to be fixed:"]),
    Page("The field of a complaint", [on("The webhook has no name. Enter one.", "link", "enter"),
                                      has_focus("text", "Name")], SUBMIT, walked=False),
    Page("Create API credentials from the form", [last_entry("API credentials")],
         ("dialog", "Create new API credentials"), [key("esc")]),
    Page("Payload editor", [press("View payload editor")], ("push button", "Format"), [key("esc")]),
    *[Page(f"Webhook form, {vendor}", [choose("Select SMS vendor", vendor, "up")], ("combo box", vendor), walked=False)
      for vendor in ("Twilio", "Infobip", "Sinch Conversational", "Sinch")],
    Page("Keyword panel", [press("Add a keyword category")], ("text", "Enter a keyword")),
    *[Page(f"Keyword panel, {category}", [choose("Inbound Keyword Category", category)], ("combo box", category),
           walked=category == "Opt-Out")
      for category in ("Opt-Out", "Double Opt-In", "Help", "Custom")],
    Page("Suggested words", [choose("Inbound Keyword Category", "Opt-Out", "up"),
                             opens_menu(press("Suggested words"))], ("menu item", "French…"), [key("esc")]),
    Page("Leaving a form", [key("esc")], ("push button", "Discard…"), [press("Discard…")]),
]

DRAFT = [
    Page("Webhook form before a crash", [key("ctrl+n"), enters("Name", "Luma spring")], SUBMIT, walked=False),
    Page("A draft is waiting", [kept("the draft", "SELECT 1 FROM drafts"), crash], ("push button", "Go on with it"), says=["“Luma spring”"]),
    Page("A draft is shown", [press("Go on with it")], ("push button", "Throw away"), says=["A draft from"]),
    Page("A draft thrown away", [press("Throw away")], SUBMIT, walked=False),
]

PAGES = OWN_PORT + SHELL + ROW_ACTIONS + SEVERAL + IMPORT + COMPARISON + HISTORY_PAGES + REFUSED_REVISION + FILTERS + MOVE + FORMS + DRAFT
