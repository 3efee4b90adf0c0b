// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hookbench {

class CopyButton;

/// One half of an exchange as it was on the wire: first line, headers, and the body as text or as hexadecimal bytes. A
/// body that is no text is shown as bytes.
class MessageView : public QWidget
{
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);
    /// @p firstLine is the request line or the status line.
    void setMessage(const QString &firstLine, const HeaderList &headers, const QByteArray &body);
    /// What assistive technology calls the text ("Request").
    void setName(const QString &name);
    /// What is shown, for those who look.
    QString shownText() const;
    void setHex(bool hex);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMessage();

    QPlainTextEdit *m_text;
    QPushButton *m_hex;
    CopyButton *m_copy;
    QLabel *m_note;
    QString m_firstLine;
    HeaderList m_headers;
    QByteArray m_body;
};

} // namespace Hookbench
