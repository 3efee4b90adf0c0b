// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/chaostree.h"

#include "models/words/chaoswords.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

namespace Hookbench {

namespace {

enum Column { CaseColumn, VerdictColumn, ReasonColumn };
constexpr int caseRole = Qt::UserRole;

/// The groups, in the order of the pack: where each ends.
const QList<ChaosCase> &lastOfGroups()
{
    static const QList<ChaosCase> lasts{ChaosCase::NewStatus, ChaosCase::LongText, ChaosCase::ByteOrderMark,
                                        ChaosCase::Batch, ChaosCase::RepeatedSignature};
    return lasts;
}

Tone toneOf(ChaosVerdict verdict)
{
    switch (verdict) {
    case ChaosVerdict::Passed:
        return Tone::Positive;
    case ChaosVerdict::Failed:
        return Tone::Negative;
    case ChaosVerdict::CantTell:
        break;
    }
    return Tone::Notice;
}

} // namespace

ChaosTree::ChaosTree(QWidget *parent)
    : QTreeWidget{parent}
{
    setColumnCount(3);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(20);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(CaseColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(VerdictColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    fill();
    retranslate();
    connect(this, &QTreeWidget::itemChanged, this, &ChaosTree::tickedChanged);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->parent())
            Q_EMIT caseChosen(static_cast<ChaosCase>(item->data(CaseColumn, caseRole).toInt()));
    });
}

void ChaosTree::fill()
{
    QTreeWidgetItem *group = nullptr;
    for (const ChaosCase chaosCase : allChaosCases()) {
        if (!group) {
            group = new QTreeWidgetItem{this};
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                            | Qt::ItemIsAutoTristate);
        }
        auto *item = new QTreeWidgetItem{group};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(CaseColumn, Qt::Checked);
        item->setData(CaseColumn, caseRole, int(chaosCase));
        m_cases.append(item);
        if (lastOfGroups().contains(chaosCase))
            group = nullptr;
    }
    expandAll();
}

QTreeWidgetItem *ChaosTree::itemOf(ChaosCase chaosCase) const
{
    return m_cases.at(allChaosCases().indexOf(chaosCase));
}

QList<ChaosCase> ChaosTree::ticked() const
{
    QList<ChaosCase> cases;
    for (const QTreeWidgetItem *item : m_cases) {
        if (item->checkState(CaseColumn) == Qt::Checked)
            cases.append(static_cast<ChaosCase>(item->data(CaseColumn, caseRole).toInt()));
    }
    return cases;
}

void ChaosTree::tickAll(bool ticked)
{
    {
        const QSignalBlocker quiet{this};
        for (QTreeWidgetItem *item : std::as_const(m_cases))
            item->setCheckState(CaseColumn, ticked ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
    Q_EMIT tickedChanged();
}

void ChaosTree::setRunning(bool running)
{
    const QSignalBlocker quiet{this};
    const auto allow = [running](QTreeWidgetItem *item) {
        item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !running));
    };
    for (int group = 0; group < topLevelItemCount(); ++group)
        allow(topLevelItem(group));
    for (QTreeWidgetItem *item : std::as_const(m_cases))
        allow(item);
}

void ChaosTree::showResults(const QList<ChaosResult> &results)
{
    const QSignalBlocker quiet{this};
    for (QTreeWidgetItem *item : std::as_const(m_cases)) {
        item->setIcon(VerdictColumn, {});
        item->setText(VerdictColumn, {});
        item->setText(ReasonColumn, {});
        item->setToolTip(ReasonColumn, {});
    }
    for (const ChaosResult &result : results) {
        QTreeWidgetItem *item = itemOf(result.chaosCase);
        const Tone tone = toneOf(result.finding.verdict);
        item->setIcon(VerdictColumn, themedIcon(iconFor(tone), tone));
        item->setText(VerdictColumn, Words::name(result.finding.verdict));
        item->setText(ReasonColumn, result.finding.reason);
        item->setToolTip(ReasonColumn, result.finding.reason);
    }
    viewport()->update();
}

void ChaosTree::showUnderWay(ChaosCase chaosCase)
{
    const QSignalBlocker quiet{this};
    QTreeWidgetItem *item = itemOf(chaosCase);
    item->setText(VerdictColumn, tr("Running"));
    scrollToItem(item);
    viewport()->update();
}

void ChaosTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void ChaosTree::retranslate()
{
    const QSignalBlocker quiet{this};
    setHeaderLabels({tr("Case"), tr("Verdict"), tr("Reason")});
    setAccessibleName(tr("Cases"));
    const QStringList groups{tr("Order and repetition"), tr("Text"), tr("Body and headers"), tr("Numbers and batches"),
                             tr("Signature")};
    for (int group = 0; group < topLevelItemCount(); ++group)
        topLevelItem(group)->setText(CaseColumn, groups.value(group));
    for (QTreeWidgetItem *item : std::as_const(m_cases)) {
        const auto chaosCase = static_cast<ChaosCase>(item->data(CaseColumn, caseRole).toInt());
        item->setText(CaseColumn, Words::name(chaosCase));
        item->setToolTip(CaseColumn, Words::description(chaosCase));
    }
}

} // namespace Hookbench
