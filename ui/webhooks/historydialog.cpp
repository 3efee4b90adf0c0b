// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/historydialog.h"

#include "models/documents/compare.h"
#include "models/words/words.h"
#include "ui/parts/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(WebhookBook &book, const QUuid &id, QWidget *over)
    : PreviewDialog{over, {1, 1, 4}}
    , m_book{book}
    , m_id{id}
    , m_compare{new QLabel}
    , m_before{new QComboBox}
    , m_with{new QLabel}
    , m_after{new QComboBox}
    , m_openInForm{pillButton(ButtonRole::Secondary)}
{
    m_before->setObjectName(u"revisionBefore"_s);
    m_after->setObjectName(u"revisionAfter"_s);
    m_openInForm->setObjectName(u"openInForm"_s);
    m_openInForm->hide();
    m_compare->setBuddy(m_before);
    m_with->setBuddy(m_after);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_compare, m_before, m_with, m_after})
        choices()->addWidget(widget);
    choices()->addStretch(1);
    for (QComboBox *combo : {m_before, m_after}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::currentIndexChanged, this, &HistoryDialog::compare);
    }
    addButton(m_openInForm);
    connect(primary(), &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_openInForm, &QPushButton::clicked, this, [this] {
        const Revision revision = m_revisions.value(currentLine());
        reject();
        Q_EMIT openInFormRequested(m_id, revision.webhook);
    });
    connect(&m_book, &WebhookBook::changed, this, [this](int row) {
        if (m_book.webhooks().at(row).id == m_id)
            load();
    });
    // A webhook that went, or another sandbox: there is nothing to restore any more.
    const auto closeIfGone = [this] {
        if (m_book.awaited() > 0 || !m_book.find(m_id))
            reject();
    };
    connect(&m_book, &WebhookBook::removed, this, closeIfGone);
    connect(&m_book, &WebhookBook::reloaded, this, closeIfGone);
    retranslate();
}

QString HistoryDialog::named(const Revision &revision) const
{
    return tr("Revision %1", "%1 is a number").arg(revision.number);
}

void HistoryDialog::load()
{
    m_failure = {};
    m_revisions.clear();
    if (const Result<QList<Revision>> history = m_book.revisions(m_id))
        m_revisions = *history;
    else
        m_failure = history.error();
    std::sort(m_revisions.begin(), m_revisions.end(),
              [](const Revision &left, const Revision &right) { return left.number > right.number; });
    QList<PreviewLine> lines;
    {
        const QSignalBlocker before{m_before};
        const QSignalBlocker after{m_after};
        m_before->clear();
        m_after->clear();
        for (const Revision &revision : std::as_const(m_revisions)) {
            const QString at = QLocale{}.toString(revision.stamp.at.toLocalTime(), QLocale::ShortFormat);
            lines.append(
                {named(revision), revision.number == m_revisions.first().number ? Tone::Positive : Tone::Neutral,
                 Words::name(revision.action), tr("%1, %2", "who did it, and when").arg(revision.stamp.by, at)});
            for (QComboBox *combo : {m_before, m_after})
                combo->addItem(named(revision));
        }
        m_before->addItem(tr("Nothing", "what the first revision is compared with"));
    }
    setLines(lines);
    showState();
}

void HistoryDialog::showDetails(int line)
{
    m_failure = {};
    if (line >= 0 && line < m_revisions.size()) {
        const QSignalBlocker before{m_before};
        const QSignalBlocker after{m_after};
        m_after->setCurrentIndex(line);
        m_before->setCurrentIndex(line + 1);
    }
    compare();
    showState();
}

void HistoryDialog::compare()
{
    const int before = m_before->currentIndex();
    const int after = m_after->currentIndex();
    if (before < 0 || after < 0 || before > m_revisions.size() || after >= m_revisions.size()) {
        details()->setContent({}, {});
        return;
    }
    const Revision &right = m_revisions.at(after);
    if (before == m_revisions.size()) {
        // Shown as what it brought.
        SmsWebhook nothing;
        nothing.vendor = right.webhook.vendor;
        nothing.type = right.webhook.type;
        details()->setContent({}, compareWebhooks(nothing, right.webhook));
        return;
    }
    if (before == after) {
        details()->setContent({}, {}, tr("These are the same revision. Choose two."));
        return;
    }
    const Revision &left = m_revisions.at(before);
    details()->setContent({}, compareWebhooks(left.webhook, right.webhook),
                          tr("%1 and %2 are the same in every field.").arg(named(left), named(right)));
}

void HistoryDialog::restore()
{
    const Revision revision = m_revisions.value(currentLine());
    const Result<SmsWebhookRecord> done = m_book.restoreRevision(m_id, revision.number);
    if (!done) {
        m_failure = done.error();
        showState();
        return;
    }
    Q_EMIT restored(revision.number, *done);
    accept();
}

void HistoryDialog::showState()
{
    const int line = currentLine();
    const bool known = line >= 0 && line < m_revisions.size();
    const bool newest = line == 0;
    primary()->setText(known ? tr("Restore revision %1").arg(m_revisions.at(line).number) : tr("Restore"));
    primary()->setEnabled(known && !newest);
    m_openInForm->setVisible(known && !m_failure.summary.isEmpty());
    if (!m_failure.summary.isEmpty())
        setVerdict(
            Tone::Negative,
            known ? tr("It can't be restored as it is. %1", "%1 is a sentence that says why").arg(m_failure.summary)
                  : m_failure.summary);
    else if (newest)
        setVerdict(Tone::Neutral, tr("This is the webhook as it is now."));
    else
        setVerdict(Tone::Neutral, tr("Restoring it makes a new revision; nothing of the history is lost."));
}

void HistoryDialog::retranslate()
{
    PreviewDialog::retranslate();
    const SmsWebhookRecord *record = m_book.find(m_id);
    setTexts(tr("History of %1", "the name of a webhook").arg(record ? record->webhook.name : QString{}), {});
    setColumns({tr("Revision"), tr("What happened"), tr("Who and when")});
    table()->setAccessibleName(tr("Revisions"));
    m_compare->setText(tr("Compare"));
    m_with->setText(tr("with", "compare one revision with another"));
    m_before->setAccessibleName(tr("Revision to compare"));
    m_after->setAccessibleName(tr("Revision to compare it with"));
    m_openInForm->setText(tr("Open in the form instead"));
    cancel()->setText(tr("Close"));
    load();
}

} // namespace Hookbench
