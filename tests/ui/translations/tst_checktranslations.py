# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault that scripts/check-translations looks for is found, and a catalogue without faults passes."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

CHECK = sys.argv.pop(1)


def message(source, *forms, state="", plural=False):
    kind = f' type="{state}"' if state else ""
    words = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms) if plural else escape("".join(forms))
    numerus = ' numerus="yes"' if plural else ""
    return f"<message{numerus}><source>{escape(source)}</source><translation{kind}>{words}</translation></message>"


def check(messages, name="hookbench_sv.ts", language="sv_SE", context="Hookbench::Probe"):
    """What the script says of a catalogue with these messages, and its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
                        f"<context><name>{context}</name>{messages}</context></TS>", encoding="utf-8")
        result = subprocess.run([sys.executable, CHECK, str(path)], capture_output=True, encoding="utf-8", check=False)
        return result.returncode, result.stdout


class CheckTranslations(unittest.TestCase):
    def passes(self, messages, **where):
        self.assertEqual(check(messages, **where), (0, ""))

    def fails(self, what, messages, **where):
        code, words = check(messages, **where)
        self.assertEqual(code, 1)
        self.assertIn(what, words)

    def french(self, text, source="A: b"):
        return check(message(source, text), name="hookbench_fr.ts", language="fr_FR")[0]

    def test_a_catalogue_without_faults_passes(self):
        self.passes(message("&Save %1 to Sinch && Twilio…", "&Spara %1 hos Sinch && Twilio…")
                    + message("%n keyword(s)", "%n nyckelord", "%n nyckelord", plural=True))

    def test_an_unfinished_or_empty_message_fails(self):
        self.fails("is not finished", message("Save", "Spara", state="unfinished"))
        self.fails("is empty", message("Save", ""))
        self.fails("is empty", message("%n day(s)", "%n dag", "", plural=True))

    def test_a_message_that_left_the_source_fails(self):
        self.fails("no longer in the source", message("Save", "Spara", state="vanished"))

    def test_a_lost_place_fails(self):
        self.fails("other places", message("Save %1", "Spara"))
        self.fails("other places", message("Save %L1", "Spara %1"))
        self.fails("other places", message("%n day(s)", "En dag", "%n dagar", plural=True))

    def test_a_missing_plural_form_fails(self):
        self.fails("plural forms", message("%n day(s)", "%n dag", plural=True))

    def test_a_lost_or_doubled_mnemonic_fails(self):
        self.fails("mnemonic", message("&Save", "Spara"))
        self.fails("mnemonic", message("&Save", "&Spara &nu"))
        self.fails("mnemonic", message("Save", "&Spara"))

    def test_a_translated_keyword_or_brand_fails(self):
        self.fails("lacks the word STOP", message("Send STOP", "Skicka STOPP"))
        self.fails("lacks the word Sinch", message("Use Sinch", "Använd Dra"))

    def test_a_different_end_fails(self):
        self.fails("ends differently", message("Save…", "Spara"))
        self.fails("ends differently", message("Saved.", "Sparat"))

    def test_a_word_the_glossary_avoids_fails(self):
        self.fails("glossary avoids", message("Webhook", "Webkrok"))

    def test_a_context_without_namespace_fails(self):
        self.fails("lacks the namespace", message("Save", "Spara"), context="Probe")

    def test_a_catalogue_in_another_language_fails(self):
        self.fails("says its language", message("Save", "Spara"), language="de_DE")

    def test_a_file_that_is_no_catalogue_fails(self):
        self.fails("cannot be read", "<message>")

    def test_french_signs_need_their_spaces(self):
        self.assertEqual(self.french("A\u00a0: b"), 0)
        self.assertEqual(self.french("A : b"), 1)
        self.assertEqual(self.french("A: b"), 1)
        self.assertEqual(self.french("Prêt\u202f?", "Ready?"), 0)
        self.assertEqual(self.french("Prêt?", "Ready?"), 1)
        self.assertEqual(self.french("«\u00a0A\u00a0» b", "“A” b"), 0)
        self.assertEqual(self.french("« A » b", "“A” b"), 1)
        self.assertEqual(self.french("l’heure 12:30", "time 12:30"), 0)
        self.assertEqual(self.french("l'heure", "time"), 1)


if __name__ == "__main__":
    unittest.main()
