// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Hookbench {

/// Several lines that are secret: dots, unless it has the focus or is revealed. While there are dots, neither the
/// document nor assistive technology has the text. Gives nothing to the clipboard.
class SecretText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SecretText(QWidget *parent = nullptr);
    ~SecretText() override;

    QString secret() const;
    /// Not an edit: nothing is told.
    void clearSecret();
    void setRevealed(bool revealed);
    bool isMasked() const { return m_masked; }

Q_SIGNALS:
    void edited();
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void mask();
    void unmask();
    void put(const QString &text);

    QString m_hidden;
    int m_cursor = 0;
    bool m_masked = true;
    bool m_revealed = false;
    bool m_quiet = false;
};

} // namespace Hookbench
