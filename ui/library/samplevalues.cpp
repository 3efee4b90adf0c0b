// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/samplevalues.h"

#include "models/words/words.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

enum Column { FieldColumn, ValueColumn, ReadAsColumn };
enum Role { EventRole = Qt::UserRole, FieldRole };

} // namespace

SampleValues::SampleValues(QWidget *parent)
    : QWidget{parent}
    , m_icon{new ToneIcon}
    , m_verdict{new QLabel}
    , m_tree{new QTreeWidget}
{
    m_verdict->setObjectName(u"sampleVerdict"_s);
    m_verdict->setWordWrap(true);
    m_tree->setObjectName(u"sampleValues"_s);
    m_tree->setColumnCount(3);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setTabKeyNavigation(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_tree, 1);
    const auto edit = [this](QTreeWidgetItem *item) {
        // Only the value is typed; the rest is read from it.
        if (item && !m_readOnly && item->flags().testFlag(Qt::ItemIsEditable))
            m_tree->editItem(item, ValueColumn);
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, edit);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, edit);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int at) {
        if (m_filling || at != ValueColumn)
            return;
        Q_EMIT valueTyped(item->data(FieldColumn, EventRole).toInt(),
                          static_cast<Field>(item->data(FieldColumn, FieldRole).toInt()), item->text(ValueColumn));
    });
    retranslate();
}

void SampleValues::setReading(const SampleReading &reading, const QStringList &fieldsNotSent)
{
    m_reading = reading;
    m_fieldsNotSent = fieldsNotSent;
    m_unread.clear();
    fill();
}

void SampleValues::setUnread(const QString &why)
{
    m_reading = {};
    m_unread = why;
    fill();
}

void SampleValues::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    fill();
}

QTreeWidgetItem *SampleValues::rowFor(const ExtractedField &field, int event) const
{
    const bool missing = field.origin == FieldOrigin::Missing;
    const QString token{nameIn(fieldNames, field.field)};
    QString readAs = field.normalised == field.text ? QString{} : field.normalised;
    if (missing)
        readAs = m_fieldsNotSent.contains(token) ? tr("never sent") : tr("missing");
    else if (field.origin == FieldOrigin::TimeOfReceipt)
        readAs = tr("time of receipt");
    else if (field.origin == FieldOrigin::SenderNumber)
        readAs = tr("the webhook's sender number");
    auto *item = new QTreeWidgetItem{{token, missing ? QString{} : field.text, readAs}};
    item->setToolTip(FieldColumn, Words::name(field.field));
    item->setToolTip(ValueColumn, field.path);
    item->setData(FieldColumn, EventRole, event);
    item->setData(FieldColumn, FieldRole, int(field.field));
    if (!m_readOnly)
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    return item;
}

void SampleValues::fill()
{
    m_filling = true;
    const QTreeWidgetItem *before = m_tree->currentItem();
    const int event = before ? before->data(FieldColumn, EventRole).toInt() : -1;
    const int field = before ? before->data(FieldColumn, FieldRole).toInt() : -1;
    m_tree->clear();
    const QList<ExtractedEvent> &events = m_reading.extraction.events;
    for (int at = 0; at < int(events.size()); ++at) {
        auto *parent = m_tree->invisibleRootItem();
        if (events.size() > 1) {
            parent = new QTreeWidgetItem{m_tree, {tr("Event %1").arg(at + 1)}};
            parent->setData(FieldColumn, EventRole, at);
            parent->setData(FieldColumn, FieldRole, -1);
        }
        for (const ExtractedField &one : events.at(at).fields)
            parent->addChild(rowFor(one, at));
    }
    m_tree->expandAll();
    for (QTreeWidgetItemIterator item{m_tree}; *item; ++item) {
        if ((*item)->data(FieldColumn, EventRole).toInt() == event
            && (*item)->data(FieldColumn, FieldRole).toInt() == field)
            m_tree->setCurrentItem(*item);
    }
    for (int column = FieldColumn; column < ReadAsColumn; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::clamp(m_tree->columnWidth(column) + 16, 120, 260));
    }
    m_filling = false;
    judge();
}

void SampleValues::judge()
{
    Tone tone = Tone::Positive;
    QString text;
    if (!m_unread.isEmpty()) {
        tone = Tone::Informative;
        text = m_unread;
    } else if (m_reading.extraction.events.isEmpty()) {
        tone = Tone::Negative;
        const Diagnostics &found = m_reading.extraction.diagnostics;
        text = found.isEmpty() ? tr("The webhook reads no event from this body.")
                               : tr("Line %1, column %2: %3")
                                     .arg(found.constFirst().position.line)
                                     .arg(found.constFirst().position.column)
                                     .arg(Words::sentence(found.constFirst()));
    } else if (!m_reading.fits) {
        tone = Tone::Negative;
        text = tr("The webhook can't process this body.");
    } else if (!m_reading.missing.isEmpty()) {
        tone = Tone::Notice;
        QStringList names;
        for (const Field field : m_reading.missing)
            names += QString{nameIn(fieldNames, field)};
        text = tr("%n event(s) read. Missing: %1", nullptr, int(m_reading.extraction.events.size()))
                   .arg(names.join(u", "_s));
    } else {
        text = tr("%n event(s) read, with every field.", nullptr, int(m_reading.extraction.events.size()));
    }
    m_icon->setTone(tone);
    m_verdict->setText(text);
    m_tree->setVisible(!m_reading.extraction.events.isEmpty());
}

void SampleValues::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SampleValues::retranslate()
{
    m_tree->setHeaderLabels({tr("Field"), tr("Value"), tr("Read as")});
    m_tree->setAccessibleName(tr("Fields of the sample"));
    m_tree->setAccessibleDescription(tr("Enter changes the value"));
    fill();
}

} // namespace Hookbench
