# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test with everything it works on: a database, documents, a provider that answers."""

import http.server
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import threading

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "resources"


class _Provider(http.server.BaseHTTPRequestHandler):
    """Takes every message."""

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        answer = b'{"messageId": "luma-1"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


class Program:
    """One process after the other on one database."""

    def __init__(self, executable, folder):
        self._executable = executable
        self.folder = pathlib.Path(folder)
        # Not where files are chosen: what is listed there would be the test's own doing.
        (self.folder / "data").mkdir()
        self.database = self.folder / "data" / "visit.db"
        self.said = self.folder / "said.log"
        self.process = None
        provider = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Provider)
        threading.Thread(target=provider.serve_forever, daemon=True).start()
        self.provider = f"http://127.0.0.1:{provider.server_address[1]}/messages"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._write_documents()

    def _write_documents(self):
        """A document of each fate an import knows, and an empty folder to export to."""
        self.exports = self.folder / "exports"
        self.exports.mkdir()
        self.documents = self.folder / "documents"
        self.documents.mkdir()
        self.changed = self.documents / "changed.webhook.json"
        sinch = json.loads((RESOURCES / "demo" / "luma-sinch.webhook.json").read_text())
        sinch["defaultReplyMessage"] = "Luma: write HELP for help."
        self.changed.write_text(json.dumps(sinch))
        (self.documents / "created.webhook.json").write_text(json.dumps(dict(sinch, name="Luma Sinch, another one")))
        (self.documents / "refused.webhook.json").write_text('{"format": "hookbench/webhook/1", "name": ')
        shutil.copy(RESOURCES / "demo" / "luma-infobip-inbound.webhook.json", self.documents)

    def start(self):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           HOME=str(self.folder))
        with self.said.open("ab") as said:
            self.process = subprocess.Popen([self._executable, "--database", str(self.database)], env=environment,
                                            cwd=self.folder, stdout=said, stderr=said)

    def kill(self):
        """As a crash would."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def ended(self):
        """What it ended with, or nothing while it runs."""
        return self.process.poll()

    def kept(self, question, *values):
        """The first answer of the database to a question, as it is on disk now."""
        database = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)
        try:
            return (database.execute(question, values).fetchone() or [None])[0]
        finally:
            database.close()

    def last_words(self):
        lines = self.said.read_text(errors="replace").splitlines() if self.said.exists() else []
        return lines[-15:]
