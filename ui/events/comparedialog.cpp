// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/comparedialog.h"

#include "models/delivery/exchangecomparison.h"
#include "ui/events/comparisontable.h"
#include "ui/parts/buttons.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(QWidget *over)
    : QDialog{over ? over->window() : nullptr}
    , m_title{new QLabel}
    , m_choices{new QHBoxLayout}
    , m_verdict{new QLabel}
    , m_differencesOnly{new QCheckBox}
    , m_table{new ComparisonTable}
    , m_close{pillButton(ButtonRole::Secondary)}
{
    build();
}

CompareDialog::CompareDialog(const Exchange &first, const Exchange &second, QWidget *over)
    : CompareDialog{over}
{
    m_isOfTwo = true;
    m_first = first;
    m_second = second;
    setObjectName(u"compareDialog"_s);
    CompareDialog::retranslate();
}

void CompareDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_title->setFont(scaledFont(font(), TextSize::PageTitle));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_differencesOnly->setObjectName(u"differencesOnly"_s);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(16);
    facts->addWidget(m_verdict, 1);
    facts->addWidget(m_differencesOnly);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(m_choices);
    column->addLayout(facts);
    column->addWidget(m_table, 1);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    connect(m_differencesOnly, &QCheckBox::toggled, m_table, &ComparisonTable::setDifferencesOnly);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setDefault(true);
    resize(860, 560);
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CompareDialog::setVerdict(const QString &sentence)
{
    m_verdict->setText(sentence);
}

void CompareDialog::showRows(const QList<ComparedRow> &rows, const QString &first, const QString &second)
{
    m_table->setRows(rows, first, second);
    const int differences = m_table->differences();
    setVerdict(differences == 0 ? tr("Everything is the same.") : tr("%n thing(s) differ.", nullptr, differences));
}

void CompareDialog::retranslate()
{
    m_close->setText(tr("Close"));
    m_differencesOnly->setText(tr("Only what differs"));
    if (!m_isOfTwo) {
        m_title->setText(windowTitle());
        return;
    }
    setWindowTitle(tr("Compare two events"));
    m_title->setText(windowTitle());
    const auto named = [](const Exchange &exchange) {
        const QString at = QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(exchange.at), u"yyyy-MM-dd HH:mm:ss"_s);
        return exchange.direction == Direction::Received ? tr("Received %1").arg(at) : tr("Sent %1").arg(at);
    };
    showRows(compareExchanges(m_first, m_second), named(m_first), named(m_second));
}

} // namespace Hookbench
