// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/copydialog.h"

#include "ui/parts/asker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

CopyDialog::CopyDialog(SandboxCopies &copies, SandboxBook &sandboxes, Asker &asker, const QList<QUuid> &ids,
                       QWidget *over)
    : PreviewDialog{over}
    , m_copies{copies}
    , m_sandboxes{sandboxes}
    , m_asker{asker}
    , m_ids{ids}
    , m_from{sandboxes.current()}
    , m_label{new QLabel}
    , m_target{new QComboBox}
{
    m_target->setObjectName(u"copyTarget"_s);
    m_target->setMinimumWidth(240);
    m_label->setBuddy(m_target);
    choices()->addWidget(m_label);
    choices()->addWidget(m_target);
    choices()->addStretch(1);
    connect(m_target, &QComboBox::currentIndexChanged, this, &CopyDialog::preview);
    connect(primary(), &QPushButton::clicked, this, &CopyDialog::askAndCopy);
    retranslate();
    m_target->setFocus();
}

Sandbox CopyDialog::target() const
{
    for (const Sandbox &sandbox : m_sandboxes.sandboxes()) {
        if (sandbox.id == m_target->currentData().toLongLong())
            return sandbox;
    }
    return {};
}

void CopyDialog::preview()
{
    m_failure = {};
    m_lines.clear();
    const Result<QList<CopyLine>> planned = m_copies.preview(m_from.id, m_ids, target().id);
    if (planned)
        m_lines = *planned;
    else
        m_failure = planned.error();
    showState();
}

void CopyDialog::askAndCopy()
{
    const Sandbox to = target();
    if (!to.production) {
        copy();
        return;
    }
    m_asker.askTyped(this, tr("%1 is a production sandbox. What is copied there takes effect there.").arg(to.name),
                     to.name, [self = QPointer<CopyDialog>{this}](bool typed) {
                         if (self && typed)
                             self->copy();
                     });
}

void CopyDialog::copy()
{
    const Sandbox to = target();
    const Result<QList<CopyLine>> done = m_copies.copy(m_from.id, m_ids, to.id);
    if (!done) {
        m_failure = done.error();
        showState();
        return;
    }
    Q_EMIT copied(*done, to);
    accept();
}

void CopyDialog::showDetails(int line)
{
    if (line < 0 || line >= m_lines.size()) {
        details()->setContent({}, {});
        return;
    }
    const CopyLine &shown = m_lines.at(line);
    const QString to = target().name;
    QList<DifferenceNote> notes;
    if (!shown.credentialFound)
        notes.append(
            {Tone::Notice,
             tr("%1 has no API credential of that name and vendor: the copy is incomplete until it has one.").arg(to)});
    if (shown.action == ImportAction::Created)
        notes.append(
            {Tone::Neutral, tr("%1 has no webhook of this name yet. The copy gets a URL of its own.").arg(to)});
    else if (shown.action == ImportAction::Unchanged)
        notes.append({Tone::Neutral, tr("The webhook of this name in %1 is the same already.").arg(to)});
    else
        notes.append({Tone::Neutral, tr("The webhook of this name in %1 keeps its URL. This changes:").arg(to)});
    details()->setContent(notes, shown.differences);
}

void CopyDialog::showState()
{
    QList<PreviewLine> shown;
    for (const CopyLine &line : std::as_const(m_lines)) {
        PreviewLine preview;
        preview.name = line.name;
        preview.tone = line.action == ImportAction::Created ? Tone::Positive
            : line.action == ImportAction::Updated          ? Tone::Informative
                                                            : Tone::Neutral;
        preview.fate = line.action == ImportAction::Created ? tr("Created", "a webhook, by copying")
            : line.action == ImportAction::Updated          ? tr("Updated", "a webhook, by copying")
                                                            : tr("Unchanged", "a webhook, by copying");
        preview.remark = !line.credentialNeeded ? tr("Not needed", "an API credential")
            : line.credentialFound              ? tr("Found", "an API credential")
                                                : tr("Missing", "an API credential");
        shown.append(preview);
    }
    setLines(shown);
    const auto changing = static_cast<int>(std::count_if(
        m_lines.cbegin(), m_lines.cend(), [](const CopyLine &line) { return line.action != ImportAction::Unchanged; }));
    primary()->setEnabled(changing > 0);
    primary()->setText(changing > 0 ? tr("Copy %n webhook(s)", nullptr, changing) : tr("Copy"));
    if (!m_failure.summary.isEmpty())
        setVerdict(Tone::Negative, m_failure.summary);
    else if (changing == 0)
        setVerdict(Tone::Informative, tr("There is nothing to change."));
    else if (target().production)
        setVerdict(Tone::Notice, tr("%1 is a production sandbox.").arg(target().name));
    else
        setVerdict(Tone::Informative, tr("All of this happens, or nothing."));
}

void CopyDialog::retranslate()
{
    PreviewDialog::retranslate();
    setTexts(tr("Copy to another sandbox"),
             tr("Credentials are matched by name. They and their secrets are never copied."));
    setColumns({tr("Webhook"), tr("What happens"), tr("API credential")});
    m_label->setText(tr("Copy to"));
    m_target->setAccessibleName(tr("Sandbox to copy to"));
    {
        const QSignalBlocker quiet{m_target};
        const QVariant before = m_target->currentData();
        m_target->clear();
        for (const Sandbox &sandbox : m_sandboxes.sandboxes()) {
            if (sandbox.id != m_from.id)
                m_target->addItem(sandbox.production ? tr("%1 (production)").arg(sandbox.name) : sandbox.name,
                                  sandbox.id);
        }
        m_target->setCurrentIndex(std::max(0, m_target->findData(before)));
    }
    preview();
}

} // namespace Hookbench
