// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/scriptfiles.h"

#include "models/words/words.h"

namespace Hookbench {

ScriptFiles::ScriptFiles(Files &files)
    : m_files{files}
{
}

Result<ReceiverScript> ScriptFiles::read(const QString &path) const
{
    const Result<QByteArray> text = m_files.read(path, largest);
    if (!text)
        return text.error();
    const ScriptDocument document = readReceiverScript(*text);
    if (document.script)
        return *document.script;
    const Diagnostic fault = document.diagnostics.value(0);
    return Error{.summary = Words::sentence(fault), .detail = Words::compilerLine(path, fault)};
}

Result<> ScriptFiles::write(const QString &path, const ReceiverScript &script) const
{
    return m_files.write(path, writeReceiverScript(script));
}

} // namespace Hookbench
