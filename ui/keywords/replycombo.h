// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Hookbench {

/// Free text with texts on offer. Offering others leaves what is typed alone, and the wheel never changes it.
class ReplyCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ReplyCombo(QWidget *parent = nullptr);

    void setPresets(const QStringList &presets);
    void setText(const QString &text);
    /// Like setText, but the cursor goes to what changed. Nobody is told.
    void changeText(const QString &text);
    QString text() const { return currentText(); }
    /// Greyed.
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The text changed, by typing or by choosing.
    void edited();
    /// The focus left it.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Hookbench
