// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackverify.h"

#include "models/delivery/feedbacktoken.h"
#include "ui/parts/buttons.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace Hookbench {

namespace {

QPlainTextEdit *smallPane()
{
    auto *pane = new QPlainTextEdit;
    pane->setFixedHeight(72);
    pane->setTabChangesFocus(true);
    return pane;
}

} // namespace

FeedbackVerify::FeedbackVerify(QWidget *parent)
    : QWidget{parent}
    , m_token{smallPane()}
    , m_public{smallPane()}
    , m_tokenRow{new FieldRow{m_token}}
    , m_publicRow{new FieldRow{m_public}}
    , m_verify{pillButton(ButtonRole::Secondary)}
    , m_good{new QLabel}
    , m_wrong{new ProblemLine}
{
    m_token->setObjectName(QStringLiteral("feedbackToken"));
    m_verify->setObjectName(QStringLiteral("feedbackVerify"));
    m_good->setWordWrap(true);
    m_good->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tokenRow, m_publicRow})
        column->addWidget(widget);
    column->addWidget(m_verify, 0, Qt::AlignLeading);
    column->addWidget(m_good);
    column->addWidget(m_wrong);
    tell({}, {});
    connect(m_verify, &QPushButton::clicked, this, &FeedbackVerify::verify);
    connect(m_token, &QPlainTextEdit::textChanged, this, [this] { tell({}, {}); });
    retranslate();
}

void FeedbackVerify::verify()
{
    if (m_token->toPlainText().trimmed().isEmpty()) {
        tell({}, tr("Paste a token first."));
        return;
    }
    const QString pasted = m_public->toPlainText().trimmed();
    if (!pasted.isEmpty()) {
        check(Secret{pasted.toUtf8()});
        return;
    }
    key([self = QPointer<FeedbackVerify>{this}](const Result<Secret> &found) {
        if (self)
            self->check(found);
    });
}

void FeedbackVerify::check(const Result<Secret> &found)
{
    if (!found) {
        tell({}, found.error().summary);
        return;
    }
    const FeedbackJwt jwt = settings();
    const Result<Secret> checking = checkingKey(*found, jwt.algorithm);
    if (!checking) {
        tell({}, checking.error().summary);
        return;
    }
    const Result<Jwt> token = checkFeedbackToken(tokenIn(m_token->toPlainText()), jwt, *checking, now());
    if (token)
        tell(tr("The token is good: its signature, its times, its issuer, subject and audience. It says: %1")
                 .arg(QString::fromUtf8(token->claims)),
             {});
    else
        tell({}, token.error().summary);
}

QString FeedbackVerify::finding() const
{
    return m_good->isHidden() ? m_wrong->text() : m_good->text();
}

void FeedbackVerify::tell(const QString &good, const QString &wrong)
{
    m_good->setText(good);
    m_good->setVisible(!good.isEmpty());
    m_wrong->setText(wrong);
}

void FeedbackVerify::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackVerify::retranslate()
{
    m_tokenRow->setLabel(tr("Token to verify"));
    m_tokenRow->setHint(tr("Paste one, with or without “Bearer”."));
    m_publicRow->setLabel(tr("Public key"));
    m_publicRow->setHint(tr("Empty: the key of this form. A public key or certificate in PEM form otherwise."));
    m_verify->setText(tr("Verify"));
    tell({}, {});
}

} // namespace Hookbench
