// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Hookbench {

/// The field that stands over a chip while its word is changed. Enter and leaving it end the change, Escape gives it
/// up.
class ChipEditor : public QLineEdit
{
    Q_OBJECT
public:
    explicit ChipEditor(const QString &word, QWidget *parent);
    /// Over @p chip, as wide as its parent allows.
    void placeOver(const QRect &chip);

Q_SIGNALS:
    void finished(bool takesText);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_word;
};

} // namespace Hookbench
