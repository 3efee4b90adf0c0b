// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/undobuttons.h"

#include "ui/parts/buttons.h"
#include "ui/parts/undokeys.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Hookbench {

UndoButtons::UndoButtons(UndoKeys &keys, QWidget *parent)
    : QWidget{parent}
    , m_keys{keys}
    , m_undo{iconButton(QLatin1StringView("undo"), this)}
    , m_redo{iconButton(QLatin1StringView("redo"), this)}
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QToolButton *button : {m_undo, m_redo}) {
        button->setAutoRaise(true);
        // By Tab, not by click: who undoes wants to go on typing.
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_undo, &QToolButton::clicked, &m_keys, &UndoKeys::undoRequested);
    connect(m_redo, &QToolButton::clicked, &m_keys, &UndoKeys::redoRequested);
    connect(&m_keys, &UndoKeys::possibleChanged, this, &UndoButtons::follow);
    follow();
    retranslate();
}

void UndoButtons::follow()
{
    m_undo->setEnabled(m_keys.canUndo());
    m_redo->setEnabled(m_keys.canRedo());
}

void UndoButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UndoButtons::retranslate()
{
    setButtonName(m_undo, tr("Undo"), UndoKeys::undoKey().toString(QKeySequence::NativeText));
    setButtonName(m_redo, tr("Redo"), UndoKeys::redoKey().toString(QKeySequence::NativeText));
}

} // namespace Hookbench
