// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackheaders.h"

#include "models/values/secretheader.h"
#include "ui/parts/buttons.h"
#include "ui/parts/problemline.h"
#include "ui/parts/undokeys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

FeedbackHeaders::FeedbackHeaders(QWidget *parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout}
    , m_none{new QLabel}
    , m_add{pillButton(ButtonRole::Secondary)}
{
    m_add->setObjectName(QStringLiteral("addFeedbackHeader"));
    m_column->setSpacing(12);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(m_column);
    all->addWidget(m_none);
    all->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.last().name->setFocus();
        Q_EMIT edited();
    });
    retranslate();
}

void FeedbackHeaders::setHeaders(const QList<FeedbackHeader> &headers, const QStringList &kept)
{
    m_kept = kept;
    if (headers == this->headers() && secrets().isEmpty()) {
        for (Row &row : m_rows)
            follow(row);
        return;
    }
    while (!m_rows.isEmpty())
        delete m_rows.takeLast().widget;
    for (const FeedbackHeader &header : headers)
        add(header);
    retranslate();
}

void FeedbackHeaders::add(const FeedbackHeader &header)
{
    Row row;
    row.widget = new QWidget;
    row.name = new QLineEdit{header.name};
    row.value = new QLineEdit{header.value};
    row.remove = iconButton(QLatin1StringView{"delete"});
    row.problem = new ProblemLine;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.name, 2);
    line->addWidget(row.value, 3);
    line->addWidget(row.remove);
    auto *column = new QVBoxLayout{row.widget};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(row.problem);
    row.problem->setText({});
    m_column->addWidget(row.widget);
    connect(row.name, &QLineEdit::textEdited, this, [this, widget = row.widget] {
        for (Row &known : m_rows) {
            if (known.widget == widget)
                follow(known);
        }
        Q_EMIT edited();
    });
    connect(row.value, &QLineEdit::textEdited, this, &FeedbackHeaders::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.append(row);
    follow(m_rows.last());
    retranslate();
}

void FeedbackHeaders::removeRow(const QWidget *widget)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &row) { return row.widget == widget; });
    if (found == m_rows.end())
        return;
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    m_add->setFocus();
    retranslate();
    Q_EMIT edited();
}

/// Hides the value of a header that is a secret by its name, and shows it again when the name is another one.
void FeedbackHeaders::follow(Row &row)
{
    const bool secret = isSecretHeader(row.name->text());
    if (row.secret && !secret)
        row.value->clear(); // nobody typed it to be read
    row.secret = secret;
    row.value->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    if (secret)
        UndoKeys::letUndoItself(row.value);
    const bool kept = secret && m_kept.contains(headerSlot(row.name->text()));
    row.value->setPlaceholderText(kept ? tr("Kept in the keychain") : tr("Value"));
    row.name->setReadOnly(m_readOnly);
    row.value->setReadOnly(m_readOnly);
    row.remove->setVisible(!m_readOnly);
}

QList<FeedbackHeader> FeedbackHeaders::headers() const
{
    QList<FeedbackHeader> headers;
    for (const Row &row : m_rows)
        headers.append({row.name->text(), row.secret ? QString{} : row.value->text()});
    return headers;
}

SecretChanges FeedbackHeaders::secrets() const
{
    SecretChanges changes;
    for (const Row &row : m_rows) {
        if (row.secret && !row.value->text().isEmpty())
            changes.insert(headerSlot(row.name->text()), Secret{row.value->text().toUtf8()});
    }
    return changes;
}

void FeedbackHeaders::setComplaints(const FeedbackComplaints &complaints)
{
    for (int index = 0; index < m_rows.size(); ++index) {
        const auto found
            = std::find_if(complaints.cbegin(), complaints.cend(), [&](const FeedbackComplaint &complaint) {
                  return complaint.row == index && complaint.severity == Severity::Error;
              });
        const QString sentence = found == complaints.cend() ? QString{} : found->sentence;
        m_rows.at(index).problem->setText(sentence);
        m_rows.at(index).name->setAccessibleDescription(sentence);
    }
}

void FeedbackHeaders::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (Row &row : m_rows)
        follow(row);
    retranslate();
}

void FeedbackHeaders::focusRow(int row)
{
    if (row >= 0 && row < m_rows.size())
        m_rows.at(row).name->setFocus();
}

void FeedbackHeaders::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackHeaders::retranslate()
{
    m_add->setText(tr("Add header"));
    m_none->setText(tr("No headers of your own are sent."));
    m_none->setVisible(m_rows.isEmpty());
    for (int index = 0; index < m_rows.size(); ++index) {
        Row &row = m_rows[index];
        row.name->setPlaceholderText(tr("Name"));
        row.name->setAccessibleName(tr("Name of header %1").arg(index + 1));
        row.value->setAccessibleName(tr("Value of header %1").arg(index + 1));
        setButtonName(row.remove, tr("Remove header %1").arg(index + 1));
        follow(row);
    }
}

} // namespace Hookbench
