// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/headertable.h"

#include "ui/credentials/headerrow.h"
#include "ui/credentials/secretfield.h"
#include "ui/parts/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

using namespace Qt::StringLiterals;

HeaderTable::HeaderTable(QWidget *parent)
    : QWidget{parent}
    , m_rowsLayout{new QVBoxLayout}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_add->setObjectName(u"addHeader"_s);
    m_rowsLayout->setSpacing(8);
    // What is always sent; the mirrored product shows them and lets nobody delete them.
    for (const auto &[name, value] :
         {std::pair{u"Content-Type"_s, u"application/json"_s}, std::pair{u"Charset"_s, u"UTF-8"_s}}) {
        auto *row = new HeaderRow{true};
        row->setHeader({name, HeaderKind::Text, value, 0});
        m_rowsLayout->addWidget(row);
        m_fixed.append(row);
    }
    auto *titles = new QHBoxLayout;
    titles->setSpacing(8);
    for (const int share : {5, 0, 8}) {
        auto *title = new QLabel;
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setSizePolicy(share == 0 ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Preferred);
        titles->addWidget(title, share);
        m_titles.append(title);
    }
    titles->addSpacing(32 + 8);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(titles);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &HeaderTable::add);
    arrange();
    retranslate();
}

HeaderTable::~HeaderTable()
{
    // While the children go, the focus moves on; nobody must hear of that any more.
    for (HeaderRow *row : std::as_const(m_all))
        row->disconnect(this);
}

void HeaderTable::setCredential(const ApiCredential &credential)
{
    for (HeaderRow *row : std::as_const(m_all)) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    m_all.clear();
    m_rows.clear();
    m_stored = credential;
    m_lastSlot = 0;
    for (const KeptSecret &kept : credential.secrets) {
        static const QString prefix = u"header-"_s;
        if (kept.slot.startsWith(prefix))
            m_lastSlot = std::max(m_lastSlot, QStringView{kept.slot}.sliced(prefix.size()).toInt());
    }
    setHeaders(credential.headers);
}

void HeaderTable::setHeaders(const QList<CredentialHeader> &headers)
{
    QList<HeaderRow *> rows;
    for (const CredentialHeader &header : headers) {
        HeaderRow *row = rowFor(header);
        row->setHeader(header);
        rows.append(row);
    }
    if (rows == m_rows)
        return;
    m_rows = rows;
    arrange();
}

HeaderRow *HeaderTable::rowFor(const CredentialHeader &header)
{
    m_lastSlot = std::max(m_lastSlot, header.slot);
    if (HeaderRow *known = m_all.value(header.slot))
        return known;
    auto *row = new HeaderRow{false, this};
    row->hide();
    row->setHeader(header);
    row->secret()->setKept(m_stored.secret(headerSecretSlot(header.slot)));
    row->setReadOnly(m_readOnly);
    m_all.insert(header.slot, row);
    connect(row, &HeaderRow::edited, this, [this, row](const QString &part) {
        Q_EMIT edited(u"/headers/%1/%2"_s.arg(QString::number(m_rows.indexOf(row)), part));
    });
    connect(row, &HeaderRow::touched, this, [this] {
        showComplaints();
        Q_EMIT touched();
    });
    connect(row, &HeaderRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

QList<CredentialHeader> HeaderTable::headers() const
{
    QList<CredentialHeader> headers;
    for (const HeaderRow *row : m_rows)
        headers.append(row->header());
    return headers;
}

SecretChanges HeaderTable::secretChanges() const
{
    SecretChanges changes;
    for (const HeaderRow *row : m_rows) {
        if (row->header().kind != HeaderKind::Secret)
            continue;
        if (const auto change = row->secret()->change())
            changes.insert(headerSecretSlot(row->slot()), *change);
    }
    return changes;
}

void HeaderTable::updateKept(const ApiCredential &credential)
{
    m_stored = credential;
    for (auto row = m_all.cbegin(); row != m_all.cend(); ++row)
        row.value()->secret()->updateKept(credential.secret(headerSecretSlot(row.key())));
}

void HeaderTable::add()
{
    QList<CredentialHeader> all = headers();
    all.append({{}, HeaderKind::Text, {}, m_lastSlot + 1});
    setHeaders(all);
    m_rows.last()->focusPart(u"name"_s);
    Q_EMIT edited(u"/headers"_s);
    Q_EMIT revealRequested(m_rows.last());
}

void HeaderTable::remove(HeaderRow *row)
{
    const auto at = m_rows.indexOf(row);
    QList<CredentialHeader> all = headers();
    all.removeAt(at);
    setHeaders(all);
    // The focus stays where the person works.
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.at(std::min(at, m_rows.size() - 1))->focusPart(u"name"_s);
    Q_EMIT edited(u"/headers"_s);
}

void HeaderTable::arrange()
{
    for (HeaderRow *row : std::as_const(m_all)) {
        m_rowsLayout->removeWidget(row);
        row->setVisible(m_rows.contains(row));
    }
    int number = 0;
    for (HeaderRow *row : std::as_const(m_fixed))
        row->setNumber(++number);
    for (HeaderRow *row : std::as_const(m_rows)) {
        m_rowsLayout->addWidget(row);
        row->setNumber(++number);
    }
    alignKinds();
    showComplaints();
    Q_EMIT rearranged();
}

QList<QWidget *> HeaderTable::inOrder() const
{
    QList<QWidget *> widgets{m_rows.cbegin(), m_rows.cend()};
    widgets.append(m_add);
    return widgets;
}

void HeaderTable::alignKinds()
{
    const int width = m_fixed.first()->kindWidth();
    m_titles.at(1)->setFixedWidth(width);
    for (HeaderRow *row : std::as_const(m_fixed))
        row->setKindWidth(width);
    for (HeaderRow *row : std::as_const(m_all))
        row->setKindWidth(width);
}

void HeaderTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (HeaderRow *row : std::as_const(m_all))
        row->setReadOnly(readOnly);
    m_add->setVisible(!readOnly);
}

void HeaderTable::setComplaints(const Diagnostics &complaints)
{
    m_complaints = complaints;
    showComplaints();
}

void HeaderTable::showComplaints()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        HeaderRow *row = m_rows.at(i);
        const auto about = [this, row, i](const QString &part) {
            Diagnostics found;
            const QString pointer = u"/headers/%1/%2"_s.arg(QString::number(i), part);
            if (!row->speaksFor(part))
                return found;
            std::copy_if(m_complaints.cbegin(), m_complaints.cend(), std::back_inserter(found),
                         [&pointer](const Diagnostic &complaint) { return complaint.pointer == pointer; });
            return found;
        };
        row->setComplaints(about(u"name"_s), about(u"value"_s));
    }
}

void HeaderTable::touchAll()
{
    for (HeaderRow *row : std::as_const(m_rows))
        row->touchAll();
    showComplaints();
}

void HeaderTable::forgetTouched()
{
    for (HeaderRow *row : std::as_const(m_all))
        row->forgetTouched();
    showComplaints();
}

void HeaderTable::focusField(const QString &pointer)
{
    const int index = pointer.section(u'/', 2, 2).toInt();
    if (index < m_rows.size())
        m_rows.at(index)->focusPart(pointer.section(u'/', 3, 3));
    else
        m_add->setFocus();
}

void HeaderTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        alignKinds();
    }
    QWidget::changeEvent(event);
}

void HeaderTable::retranslate()
{
    m_titles.at(0)->setText(tr("Label"));
    m_titles.at(1)->setText(tr("Type"));
    m_titles.at(2)->setText(tr("Value"));
    m_add->setText(tr("Add new parameter"));
    setAccessibleName(tr("Headers"));
    // The rows hear of the language, and of the window's font, after their table.
    QTimer::singleShot(0, this, &HeaderTable::alignKinds);
}

} // namespace Hookbench
