// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/counterpartstrip.h"

#include "models/words/words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Hookbench {

using namespace Qt::StringLiterals;

CounterpartStrip::CounterpartStrip(WebhookBook &book, QWidget *parent)
    : QWidget{parent}
    , m_book{book}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    connect(&m_book, &WebhookBook::reloaded, this, &CounterpartStrip::showMissing);
    connect(&m_book, &WebhookBook::inserted, this, &CounterpartStrip::showMissing);
    connect(&m_book, &WebhookBook::removed, this, &CounterpartStrip::showMissing);
    connect(&m_book, &WebhookBook::changed, this, &CounterpartStrip::showMissing);
    showMissing();
}

void CounterpartStrip::showMissing()
{
    // Nothing is missing that may still be on its way.
    QList<Missing> missing = m_book.awaited() > 0 ? QList<Missing>{} : m_book.missingCounterparts();
    missing.removeIf([this](const Missing &one) { return m_closed.contains(one); });
    if (missing == m_shown && m_column->count() > 0)
        return;
    m_shown = missing;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Missing &one : std::as_const(missing)) {
        QWidget *added = line(one);
        m_column->addWidget(added);
        added->show();
    }
    setVisible(!missing.isEmpty());
}

QWidget *CounterpartStrip::line(const Missing &missing)
{
    const auto &[vendor, type] = missing;
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    card->column()->setContentsMargins(16, 8, 8, 8);
    card->column()->addLayout(row);
    auto *icon = new ToneIcon;
    icon->setTone(Tone::Notice);
    auto *text
        = new QLabel{tr("%1 needs two webhooks: the %2 one is missing.").arg(Words::name(vendor), Words::name(type))};
    text->setWordWrap(true);
    QPushButton *create = pillButton(ButtonRole::Secondary);
    create->setText(type == WebhookType::Feedback ? tr("Create the Feedback webhook")
                                                  : tr("Create the Inbound webhook"));
    create->setObjectName(u"createCounterpart"_s);
    QToolButton *close = iconButton("close"_L1);
    close->setAutoRaise(true);
    setButtonName(close, tr("Close the reminder"));
    row->addWidget(icon);
    row->addWidget(text, 1);
    row->addWidget(create);
    row->addWidget(close);
    connect(create, &QPushButton::clicked, this,
            [this, missing] { Q_EMIT createRequested(missing.first, missing.second); });
    connect(close, &QToolButton::clicked, this, [this, missing] {
        m_closed.append(missing);
        showMissing();
    });
    return card;
}

void CounterpartStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        showMissing();
    }
    QWidget::changeEvent(event);
}

} // namespace Hookbench
