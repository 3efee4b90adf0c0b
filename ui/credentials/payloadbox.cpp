// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/payloadbox.h"

#include "ui/credentials/textbox.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/passfocus.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

PayloadBox::PayloadBox(QWidget *parent)
    : QWidget{parent}
    , m_box{new TextBox{TextBox::Face::Code, 7, 20}}
    , m_row{new FieldRow{m_box}}
    , m_insert{new QLabel}
{
    m_box->setObjectName(u"providerPayload"_s);
    m_insert->setForegroundRole(QPalette::PlaceholderText);
    m_insert->setMinimumHeight(32);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout{tools, 8};
    flow->addWidget(m_insert);
    for (const QString &variable : {u"{{fromNumber}}"_s, u"{{toNumber}}"_s, u"{{message}}"_s}) {
        QPushButton *button = pillButton(ButtonRole::Secondary);
        button->setText(variable);
        connect(button, &QPushButton::clicked, this, [this, variable] {
            m_box->insertPlainText(variable);
            m_box->setFocus();
        });
        flow->addWidget(button);
        m_buttons.append(button);
    }
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_row);
    layout->addWidget(tools);
    passFocus(this, m_box);
    retranslate();
}

void PayloadBox::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_insert->parentWidget()->setVisible(!readOnly);
}

void PayloadBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayloadBox::retranslate()
{
    m_insert->setText(tr("Insert at the cursor:"));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setAccessibleName(tr("Insert %1").arg(button->text()));
}

} // namespace Hookbench
