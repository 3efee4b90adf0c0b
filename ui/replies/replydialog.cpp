// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replydialog.h"

#include "models/state/replybook.h"
#include "models/words/words.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace Hookbench {

using namespace Qt::StringLiterals;

ReplyDialog::ReplyDialog(ReplyBook &book, Asker &asker, const ReplyText &reply, QWidget *parent)
    : QDialog{parent}
    , m_book{book}
    , m_asker{asker}
    , m_use{new QComboBox}
    , m_language{new QComboBox}
    , m_text{new QPlainTextEdit}
    , m_useRow{new FieldRow{m_use}}
    , m_languageRow{new FieldRow{m_language}}
    , m_textRow{new FieldRow{m_text}}
    , m_problem{new ProblemLine}
    , m_cancel{pillButton(ButtonRole::Secondary)}
    , m_save{pillButton(ButtonRole::Primary)}
{
    m_before = reply;
    build();
    fillUses();
    fillLanguages();
    m_text->setPlainText(reply.text);
    m_before = value();
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyDialog::showLength);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReplyDialog::save);
    retranslate();
    if (reply.id != 0)
        m_text->setFocus();
}

void ReplyDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(520);
    m_language->setEditable(true);
    m_language->setInsertPolicy(QComboBox::NoInsert);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(72);
    m_text->installEventFilter(this);
    m_textRow->setRequired(true);
    m_languageRow->setRequired(true);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *pair = new QHBoxLayout;
    pair->setSpacing(16);
    pair->addWidget(m_useRow, 1, Qt::AlignTop);
    pair->addWidget(m_languageRow, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(pair);
    layout->addWidget(m_textRow, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    // Room for a problem beside the text.
    resize(560, 420);
}

ReplyText ReplyDialog::value() const
{
    ReplyText reply = m_before;
    reply.use = static_cast<ReplyUse>(m_use->currentData().toInt());
    // A language that is on the list is shown by its name, any other by its tag.
    const QString typed = m_language->currentText().trimmed();
    const int known = m_language->findText(typed, Qt::MatchFixedString);
    reply.language = known < 0 ? typed : m_language->itemData(known).toString();
    reply.text = m_text->toPlainText();
    return reply;
}

bool ReplyDialog::save()
{
    const Result<ReplyText> stored = m_book.save(value());
    if (!stored) {
        m_problem->setText(stored.error().summary);
        m_text->setFocus();
        return false;
    }
    Q_EMIT saved(*stored);
    accept();
    return true;
}

void ReplyDialog::reject()
{
    if (value() == m_before) {
        QDialog::reject();
        return;
    }
    const QString what = m_before.id == 0 ? tr("the new reply message") : tr("the reply message");
    m_asker.askLeave(this, what, [self = QPointer<ReplyDialog>{this}](Asker::Leave leave) {
        if (!self)
            return;
        if (leave == Asker::Leave::Discard)
            self->QDialog::reject();
        else if (leave == Asker::Leave::Submit)
            self->save();
    });
}

void ReplyDialog::showLength()
{
    // Characters as people count them, so that a letter outside the first plane is one.
    m_textRow->setHint(
        tr("%n character(s)", nullptr, static_cast<int>(m_text->toPlainText().trimmed().toUcs4().size())));
}

void ReplyDialog::fillUses()
{
    const QVariant chosen = m_use->count() > 0 ? m_use->currentData() : QVariant{static_cast<int>(m_before.use)};
    m_use->clear();
    for (const auto &[use, name] : replyUseNames)
        m_use->addItem(Words::name(use), static_cast<int>(use));
    m_use->setCurrentIndex(m_use->findData(chosen));
}

void ReplyDialog::fillLanguages()
{
    QStringList tags{u"en"_s, u"fr"_s, u"sv"_s};
    for (const ReplyText &reply : m_book.replies()) {
        if (!tags.contains(reply.language))
            tags.append(reply.language);
    }
    for (const QString &tag : tags)
        m_language->addItem(Words::languageName(tag), tag);
    const int known = m_language->findData(m_before.language);
    m_language->setCurrentIndex(known);
    if (known < 0)
        m_language->setEditText(m_before.language);
}

bool ReplyDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReplyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReplyDialog::retranslate()
{
    setWindowTitle(m_before.id == 0 ? tr("Add reply message") : tr("Edit reply message"));
    fillUses();
    m_useRow->setLabel(tr("Used for"));
    m_languageRow->setLabel(tr("Language"));
    m_languageRow->setHint(tr("Another one by its tag, like fr-CA."));
    m_textRow->setLabel(tr("Text"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence{Qt::CTRL | Qt::Key_Return}.toString(QKeySequence::NativeText));
    showLength();
}

} // namespace Hookbench
