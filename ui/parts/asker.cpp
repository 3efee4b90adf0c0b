// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/asker.h"

#include "ui/parts/buttons.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace Hookbench {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Hookbench::DialogAsker", text);
}

/// A window-modal question: a title, a sentence, and a row of buttons at the right.
class Question : public QDialog
{
public:
    Question(QWidget *over, const QString &title, const QString &sentence)
        : QDialog{over ? over->window() : nullptr}
        , m_column{new QVBoxLayout(this)}
        , m_buttons{new QHBoxLayout}
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(title);
        auto *heading = new QLabel(title, this);
        heading->setFont(scaledFont(font(), TextSize::PageTitle));
        auto *body = new QLabel(sentence, this);
        body->setTextFormat(Qt::PlainText);
        body->setWordWrap(true);
        body->setMinimumWidth(400);
        setAccessibleDescription(sentence);
        m_column->setContentsMargins(24, 24, 24, 24);
        m_column->setSpacing(16);
        m_column->addWidget(heading);
        m_column->addWidget(body);
        m_column->addLayout(m_buttons);
        m_buttons->setSpacing(8);
        m_buttons->addStretch(1);
    }

    void insert(QWidget *widget) { m_column->insertWidget(m_column->count() - 1, widget); }

    QPushButton *addButton(ButtonRole role, const QString &text, int code)
    {
        QPushButton *button = pillButton(role, this);
        button->setText(text);
        m_buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code] { done(code); });
        return button;
    }

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
};

} // namespace

void DialogAsker::askLeave(QWidget *over, const QString &what, std::function<void(Leave)> answer)
{
    enum Code { Stay = QDialog::Rejected, Discard = 100, Submit };
    auto *question = new Question(
        over, words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Leave without submitting?")),
        words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "The changes to “%1” are not submitted yet.")).arg(what));
    question->addButton(ButtonRole::Destructive, words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Discard changes")),
                        Discard);
    QPushButton *stay = question->addButton(ButtonRole::Secondary,
                                            words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Keep editing")), Stay);
    question->addButton(ButtonRole::Primary, words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Submit")), Submit);
    stay->setDefault(true);
    stay->setFocus();
    QObject::connect(question, &QDialog::finished, question, [reply = std::move(answer)](int code) {
        reply(code == Discard ? Leave::Discard : code == Submit ? Leave::Submit : Leave::Stay);
    });
    question->open();
}

void DialogAsker::ask(QWidget *over, const QString &title, const QString &sentence, const QString &go,
                      std::function<void(bool)> answer)
{
    auto *question = new Question(over, title, sentence);
    QPushButton *stay = question->addButton(
        ButtonRole::Secondary, words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Cancel")), QDialog::Rejected);
    question->addButton(ButtonRole::Destructive, go, QDialog::Accepted);
    stay->setDefault(true);
    stay->setFocus();
    QObject::connect(question, &QDialog::finished, question,
                     [reply = std::move(answer)](int code) { reply(code == QDialog::Accepted); });
    question->open();
}

void DialogAsker::askTyped(QWidget *over, const QString &question, const QString &word,
                           std::function<void(bool)> answer)
{
    auto *dialog = new Question(over, words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Confirm")), question);
    auto *label
        = new QLabel(words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Type “%1” to go on")).arg(word), dialog);
    auto *entry = new QLineEdit(dialog);
    entry->setAccessibleName(label->text());
    label->setBuddy(entry);
    dialog->insert(label);
    dialog->insert(entry);
    dialog->addButton(ButtonRole::Secondary, words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Cancel")),
                      QDialog::Rejected);
    QPushButton *go = dialog->addButton(ButtonRole::Destructive,
                                        words(QT_TRANSLATE_NOOP("Hookbench::DialogAsker", "Go on")), QDialog::Accepted);
    go->setEnabled(false);
    QObject::connect(entry, &QLineEdit::textChanged, go,
                     [go, word](const QString &typed) { go->setEnabled(typed.trimmed() == word); });
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [reply = std::move(answer)](int code) { reply(code == QDialog::Accepted); });
    dialog->open();
    entry->setFocus();
}

} // namespace Hookbench
