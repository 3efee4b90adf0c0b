// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/sandboxcopies.h"
#include "ui/webhooks/previewdialog.h"

class QComboBox;
class QLabel;

namespace Hookbench {

class Asker;

/// Copies webhooks of the current sandbox to another one: says first what stands there, what would change, and whether
/// their API credentials are there too. Copying to production asks for its name.
class CopyDialog : public PreviewDialog
{
    Q_OBJECT
public:
    CopyDialog(SandboxCopies &copies, SandboxBook &sandboxes, Asker &asker, const QList<QUuid> &ids, QWidget *over);

Q_SIGNALS:
    void copied(const QList<Hookbench::CopyLine> &lines, const Hookbench::Sandbox &to);

protected:
    void showDetails(int line) override;
    void retranslate() override;

private:
    void preview();
    void askAndCopy();
    void copy();
    void showState();
    Sandbox target() const;

    SandboxCopies &m_copies;
    SandboxBook &m_sandboxes;
    Asker &m_asker;
    QList<QUuid> m_ids;
    /// Where they are copied from, whatever is looked at by the time.
    Sandbox m_from;
    QLabel *m_label;
    QComboBox *m_target;
    QList<CopyLine> m_lines;
    Error m_failure;
};

} // namespace Hookbench
