// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandboxes/comparepage.h"

#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/differenceview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pageheader.h"
#include "ui/sandboxes/comparecopydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

using State = ComparisonModel::State;

/// Short enough for a button; the whole name is in its tooltip.
QString shortName(const QString &name)
{
    constexpr qsizetype longest = 18;
    return name.size() <= longest ? name : QString{name.first(longest - 1) + u'…'};
}

} // namespace

ComparePage::ComparePage(SandboxBook &book, SandboxCopies &copies, Asker &asker, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_copies{copies}
    , m_asker{asker}
    , m_model{new ComparisonModel{this}}
    , m_header{new PageHeader{PageHeader::Kind::Form}}
    , m_toLeft{pillButton(ButtonRole::Secondary)}
    , m_toRight{pillButton(ButtonRole::Secondary)}
    , m_left{new QComboBox}
    , m_right{new QComboBox}
    , m_swap{pillButton(ButtonRole::Quiet)}
    , m_differencesOnly{new QCheckBox}
    , m_chooseAll{pillButton(ButtonRole::Quiet)}
    , m_counter{new QLabel}
    , m_stack{new QStackedWidget}
    , m_table{new QTableView}
    , m_nothing{new EmptyState}
    , m_detailsTitle{new QLabel}
    , m_details{new DifferenceView}
{
    build();
    connectParts();
    retranslate();
}

void ComparePage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &ComparePage::backRequested);
    connect(m_left, &QComboBox::activated, this, &ComparePage::refresh);
    connect(m_right, &QComboBox::activated, this, &ComparePage::refresh);
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swap);
    connect(m_differencesOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setDifferencesOnly(only);
        refresh();
    });
    connect(m_chooseAll, &QPushButton::clicked, this, [this] {
        if (m_model->chosenCount() > 0)
            m_model->chooseNone();
        else
            m_model->chooseAll();
    });
    connect(m_model, &ComparisonModel::chosenChanged, this, &ComparePage::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showDetails);
    connect(m_toLeft, &QPushButton::clicked, this, [this] { copy(false); });
    connect(m_toRight, &QPushButton::clicked, this, [this] { copy(true); });
    connect(&m_book, &SandboxBook::sandboxesChanged, this, [this] {
        fillSandboxes();
        if (isVisible())
            refresh();
    });
}

void ComparePage::open(qint64 other)
{
    fillSandboxes();
    qint64 left = m_book.current().id;
    for (const Sandbox &sandbox : m_book.sandboxes()) {
        if (left == other && sandbox.id != other)
            left = sandbox.id;
    }
    choose(m_left, left);
    choose(m_right, other);
    m_model->chooseNone();
    refresh();
    m_table->setFocus();
}

void ComparePage::fillSandboxes()
{
    for (QComboBox *combo : {m_left, m_right}) {
        const QSignalBlocker blocker{combo};
        const qint64 chosen = combo->currentData().toLongLong();
        combo->clear();
        for (const Sandbox &sandbox : m_book.sandboxes()) {
            combo->addItem(sandbox.production ? tr("%1 (production)").arg(sandbox.name) : sandbox.name, sandbox.id);
            combo->setItemData(combo->count() - 1, sandbox.organisation, Qt::ToolTipRole);
        }
        choose(combo, chosen);
    }
}

void ComparePage::choose(QComboBox *combo, qint64 id)
{
    combo->setCurrentIndex(std::max(0, combo->findData(id)));
}

Sandbox ComparePage::sandboxIn(const QComboBox *combo) const
{
    const Sandbox *found = m_book.find(combo->currentData().toLongLong());
    return found ? *found : Sandbox{};
}

void ComparePage::swap()
{
    const qint64 left = m_left->currentData().toLongLong();
    choose(m_left, m_right->currentData().toLongLong());
    choose(m_right, left);
    refresh();
}

void ComparePage::refresh()
{
    const Sandbox left = sandboxIn(m_left);
    const Sandbox right = sandboxIn(m_right);
    QString problem;
    QList<WebhookComparison> rows;
    if (left.id != right.id) {
        Result<QList<WebhookComparison>> compared = m_copies.compare(left.id, right.id);
        if (compared)
            rows = *std::move(compared);
        else
            problem = compared.error().summary;
    } else {
        problem = tr("Choose two different sandboxes.");
    }
    const QModelIndex current = m_table->currentIndex();
    const QString name
        = current.isValid() ? current.siblingAtColumn(ComparisonModel::NameColumn).data().toString() : QString{};
    m_model->setComparison(rows, left.name, right.name);
    if (!problem.isEmpty())
        m_nothing->setText(tr("Nothing to compare"), problem);
    else if (m_model->total() == 0)
        m_nothing->setText(tr("Nothing to compare"), tr("Neither sandbox has an SMS webhook."));
    else
        m_nothing->setText(tr("No differences"), tr("All webhooks are the same in both sandboxes."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row == 0 || m_model->at(row).name == name)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showDetails();
    showChosen();
}

void ComparePage::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detailsTitle->clear();
        m_details->setContent({}, {});
        return;
    }
    const WebhookComparison &row = m_model->at(current.row());
    m_detailsTitle->setText(row.name);
    const QString left = sandboxIn(m_left).name;
    const QString right = sandboxIn(m_right).name;
    switch (ComparisonModel::stateOf(row)) {
    case State::Same:
        m_details->setContent({}, {}, tr("It is the same in both sandboxes."));
        break;
    case State::OnlyLeft:
        m_details->setContent({}, {}, tr("Only %1 has it.").arg(left));
        break;
    case State::OnlyRight:
        m_details->setContent({}, {}, tr("Only %1 has it.").arg(right));
        break;
    case State::Differs:
        m_details->setContent({{Tone::Neutral, tr("Before: as in %1. After: as in %2.").arg(left, right)}},
                              row.differences);
        break;
    }
}

void ComparePage::showChosen()
{
    const Sandbox left = sandboxIn(m_left);
    const Sandbox right = sandboxIn(m_right);
    m_toLeft->setText(tr("Copy to %1").arg(shortName(left.name)));
    m_toRight->setText(tr("Copy to %1").arg(shortName(right.name)));
    m_toLeft->setToolTip(tr("Copies the chosen webhooks from %1 to %2").arg(right.name, left.name));
    m_toRight->setToolTip(tr("Copies the chosen webhooks from %1 to %2").arg(left.name, right.name));
    m_toLeft->setEnabled(!m_model->chosenRight().isEmpty());
    m_toRight->setEnabled(!m_model->chosenLeft().isEmpty());
    m_counter->setText(tr("%n chosen", nullptr, m_model->chosenCount()));
    m_chooseAll->setText(m_model->chosenCount() > 0 ? tr("Choose none") : tr("Choose all that differ"));
}

void ComparePage::copy(bool toRight)
{
    const Sandbox from = sandboxIn(toRight ? m_left : m_right);
    const Sandbox to = sandboxIn(toRight ? m_right : m_left);
    const QList<QUuid> ids = toRight ? m_model->chosenLeft() : m_model->chosenRight();
    const Result<QList<CopyLine>> lines = m_copies.preview(from.id, ids, to.id);
    if (!lines) {
        Q_EMIT noticed(noticeFor(lines.error()));
        refresh();
        return;
    }
    auto *dialog = new CompareCopyDialog{*lines, to, window()};
    connect(dialog, &QDialog::accepted, this, [this, from, ids, to] {
        if (!to.production) {
            copyNow(from.id, ids, to.id);
            return;
        }
        m_asker.askTyped(this,
                         tr("%1 is a production sandbox. %n webhook(s) are created or replaced in it.", nullptr,
                            static_cast<int>(ids.size()))
                             .arg(to.name),
                         to.name, [self = QPointer<ComparePage>{this}, from, ids, to](bool typed) {
                             if (self && typed)
                                 self->copyNow(from.id, ids, to.id);
                         });
    });
    dialog->open();
}

void ComparePage::copyNow(qint64 from, const QList<QUuid> &ids, qint64 to)
{
    const Result<QList<CopyLine>> copied = m_copies.copy(from, ids, to);
    if (!copied) {
        Q_EMIT noticed(noticeFor(copied.error()));
        refresh();
        return;
    }
    int done = 0;
    int incomplete = 0;
    for (const CopyLine &line : *copied) {
        done += line.action != ImportAction::Unchanged ? 1 : 0;
        incomplete += line.credentialFound ? 0 : 1;
    }
    const Sandbox *target = m_book.find(to);
    Notice notice;
    notice.tone = incomplete > 0 ? Tone::Notice : Tone::Positive;
    const QString name = target ? target->name : QString{};
    notice.text = incomplete > 0
        ? tr("%n webhook(s) copied to %1. Where an API credential is missing, they are incomplete.", nullptr, done)
              .arg(name)
        : tr("%n webhook(s) copied to %1.", nullptr, done).arg(name);
    Q_EMIT noticed(notice);
    m_model->chooseNone();
    refresh();
}

} // namespace Hookbench
