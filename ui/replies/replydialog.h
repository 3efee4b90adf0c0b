// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/replytext.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Hookbench {

class Asker;
class FieldRow;
class ProblemLine;
class ReplyBook;

/// Asks for the use, the language and the text of a reply message, and saves it. What was typed stays when the book
/// refuses, and is not thrown away without a question.
class ReplyDialog : public QDialog
{
    Q_OBJECT
public:
    /// With the id 0 a new one is made, from what @p reply holds already.
    ReplyDialog(ReplyBook &book, Asker &asker, const ReplyText &reply, QWidget *parent);
    void reject() override;

Q_SIGNALS:
    void saved(const Hookbench::ReplyText &reply);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    ReplyText value() const;
    bool save();
    void showLength();
    void fillUses();
    void fillLanguages();
    void retranslate();

    ReplyBook &m_book;
    Asker &m_asker;
    ReplyText m_before;
    QComboBox *m_use;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    FieldRow *m_useRow;
    FieldRow *m_languageRow;
    FieldRow *m_textRow;
    ProblemLine *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace Hookbench
