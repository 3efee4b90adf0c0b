// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackkeyfield.h"

#include "models/state/samplefiles.h"
#include "ui/parts/buttons.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/undokeys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace Hookbench {

FeedbackKeyField::FeedbackKeyField(SampleFiles &files, FileChooser &chooser, QWidget *parent)
    : QWidget{parent}
    , m_files{files}
    , m_chooser{chooser}
    , m_line{new QLineEdit}
    , m_file{pillButton(ButtonRole::Secondary)}
    , m_state{new QLabel}
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setObjectName(QStringLiteral("feedbackKey"));
    // What was typed here is in no history.
    UndoKeys::letUndoItself(m_line);
    m_state->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_file);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_state);
    passFocus(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_fromFile = {};
        m_fileName.clear();
        retranslate();
        Q_EMIT edited();
    });
    connect(m_file, &QPushButton::clicked, this, &FeedbackKeyField::choose);
    retranslate();
}

void FeedbackKeyField::setKept(bool kept)
{
    m_kept = kept;
    clear();
}

void FeedbackKeyField::clear()
{
    m_line->clear();
    m_fromFile = {};
    m_fileName.clear();
    retranslate();
}

void FeedbackKeyField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    m_line->setVisible(!readOnly);
    m_file->setVisible(!readOnly);
    retranslate();
}

std::optional<Secret> FeedbackKeyField::typed() const
{
    if (!m_fromFile.isEmpty())
        return m_fromFile;
    const QString text = m_line->text();
    if (text.isEmpty())
        return std::nullopt;
    QString key = text;
    // A pasted key may have come with the line ends that a line edit makes of them.
    key.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    return Secret{key.toUtf8()};
}

void FeedbackKeyField::choose()
{
    m_chooser.chooseFiles(window(), tr("Choose a key file"), QStringLiteral("*.pem"),
                          [self = QPointer<FeedbackKeyField>{this}](const QStringList &files) {
                              if (self && !files.isEmpty())
                                  self->take(files.first());
                          });
}

void FeedbackKeyField::take(const QString &path)
{
    Result<QByteArray> bytes = m_files.read(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error().summary);
        return;
    }
    m_line->clear();
    m_fromFile = Secret{*std::move(bytes)};
    m_fileName = path.section(u'/', -1);
    retranslate();
    Q_EMIT edited();
}

void FeedbackKeyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackKeyField::retranslate()
{
    m_file->setText(tr("Choose a file…"));
    m_line->setPlaceholderText(m_kept ? tr("Leave empty to keep the present key") : tr("Paste the key"));
    QString state;
    if (!m_fileName.isEmpty())
        state = tr("Taken from %1. It is stored when you submit.").arg(m_fileName);
    else if (m_kept)
        state = tr("A key is kept in the keychain. It is never shown.");
    else if (m_readOnly)
        state = tr("No key is kept.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

} // namespace Hookbench
