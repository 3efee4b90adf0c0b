// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chipeditor.h"

#include "ui/parts/undokeys.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace Hookbench {

ChipEditor::ChipEditor(const QString &word, QWidget *parent)
    : QLineEdit{word, parent}
    , m_word{word}
{
    setObjectName(QStringLiteral("chipEditor"));
    // Before Enter the word is none of the form's.
    UndoKeys::letUndoItself(this);
    selectAll();
    retranslate();
}

void ChipEditor::placeOver(const QRect &chip)
{
    const int room = std::max(parentWidget()->width(), 60);
    QRect place{0, 0, std::min(std::max(chip.width() + 40, 140), room),
                std::max(chip.height(), minimumSizeHint().height())};
    place.moveCenter(chip.center());
    place.moveLeft(std::clamp(chip.left(), 0, room - place.width()));
    place.moveTop(std::max(place.top(), 0));
    setGeometry(place);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

bool ChipEditor::event(QEvent *event)
{
    // The window would take Escape for leaving the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ChipEditor::keyPressEvent(QKeyEvent *event)
{
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (takes || event->key() == Qt::Key_Escape)
        Q_EMIT finished(takes);
    else
        QLineEdit::keyPressEvent(event);
}

void ChipEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu is still part of the change.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT finished(true);
}

void ChipEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void ChipEditor::retranslate()
{
    setAccessibleName(tr("Edit %1").arg(m_word));
}

} // namespace Hookbench
