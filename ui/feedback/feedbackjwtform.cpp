// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackjwtform.h"

#include "models/delivery/feedbacktoken.h"
#include "models/json/scanner.h"
#include "ui/feedback/feedbackkeyfield.h"
#include "ui/feedback/feedbackrow.h"
#include "ui/feedback/feedbackverify.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Hookbench {

namespace {

QPlainTextEdit *codePane(int height)
{
    auto *pane = new QPlainTextEdit;
    pane->setFixedHeight(height);
    pane->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    pane->setTabChangesFocus(true);
    pane->setLineWrapMode(QPlainTextEdit::NoWrap);
    return pane;
}

/// The moment of the preview: whoever looks at it wants to see the fields, not the clock.
constexpr qint64 exampleMoment = 1'790'000'000'000;

} // namespace

FeedbackJwtForm::FeedbackJwtForm(SampleFiles &files, FileChooser &chooser, QWidget *parent)
    : QWidget{parent}
    , m_algorithm{new QComboBox}
    , m_key{new FeedbackKeyField{files, chooser}}
    , m_issuer{new QLineEdit}
    , m_subject{new QLineEdit}
    , m_audience{new QLineEdit}
    , m_lifetime{new QSpinBox}
    , m_claims{codePane(96)}
    , m_preview{codePane(210)}
    , m_algorithmRow{new FieldRow{m_algorithm}}
    , m_keyRow{new FeedbackRow{m_key}}
    , m_issuerRow{new FeedbackRow{m_issuer}}
    , m_subjectRow{new FeedbackRow{m_subject}}
    , m_audienceRow{new FeedbackRow{m_audience}}
    , m_lifetimeRow{new FeedbackRow{m_lifetime}}
    , m_claimsRow{new FeedbackRow{m_claims}}
    , m_previewRow{new FieldRow{m_preview}}
    , m_verify{new FeedbackVerify}
{
    for (const auto &[algorithm, name] : jwtAlgorithmNames)
        m_algorithm->addItem(QString{name});
    m_lifetime->setRange(0, 1'000'000);
    m_lifetime->setMinimumHeight(32);
    m_preview->setReadOnly(true);
    build();
    const auto changed = [this](const QString &field) {
        return [this, field] {
            if (m_setting)
                return;
            showPreview();
            Q_EMIT edited(field);
        };
    };
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, [this, tell = changed({})] {
        // A key for one algorithm is none for another.
        if (!m_setting)
            m_key->setKept(m_kept.contains(jwtKeySlot(jwt().algorithm)));
        tell();
    });
    connect(m_key, &FeedbackKeyField::edited, this, changed(QStringLiteral("key")));
    connect(m_key, &FeedbackKeyField::failed, m_keyRow, &FeedbackRow::setProblem);
    connect(m_issuer, &QLineEdit::textChanged, this, changed(QStringLiteral("issuer")));
    connect(m_subject, &QLineEdit::textChanged, this, changed(QStringLiteral("subject")));
    connect(m_audience, &QLineEdit::textChanged, this, changed(QStringLiteral("audience")));
    connect(m_lifetime, &QSpinBox::valueChanged, this, changed(QStringLiteral("lifetime")));
    connect(m_claims, &QPlainTextEdit::textChanged, this, changed(QStringLiteral("claims")));
    m_verify->settings = [this] { return jwt(); };
    retranslate();
}

void FeedbackJwtForm::build()
{
    const auto pair = [](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        return row;
    };
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(pair(m_algorithmRow, m_lifetimeRow));
    column->addWidget(m_keyRow);
    column->addLayout(pair(m_issuerRow, m_subjectRow));
    column->addWidget(m_audienceRow);
    column->addWidget(m_claimsRow);
    column->addWidget(m_previewRow);
    column->addWidget(m_verify);
}

void FeedbackJwtForm::setJwt(const FeedbackJwt &jwt, const QStringList &kept)
{
    m_setting = true;
    m_kept = kept;
    const FeedbackJwt shown = this->jwt();
    m_algorithm->setCurrentIndex(int(jwt.algorithm));
    m_lifetime->setValue(jwt.lifetimeSeconds);
    if (shown.issuer != jwt.issuer)
        m_issuer->setText(jwt.issuer);
    if (shown.subject != jwt.subject)
        m_subject->setText(jwt.subject);
    if (shown.audience != jwt.audience)
        m_audience->setText(jwt.audience);
    if (shown.extraClaims != jwt.extraClaims)
        m_claims->setPlainText(jwt.extraClaims);
    m_key->setKept(kept.contains(jwtKeySlot(jwt.algorithm)));
    m_setting = false;
    showPreview();
}

FeedbackJwt FeedbackJwtForm::jwt() const
{
    FeedbackJwt jwt;
    jwt.algorithm = JwtAlgorithm(std::max(0, m_algorithm->currentIndex()));
    jwt.issuer = m_issuer->text();
    jwt.subject = m_subject->text();
    jwt.audience = m_audience->text();
    jwt.lifetimeSeconds = m_lifetime->value();
    jwt.extraClaims = m_claims->toPlainText();
    return jwt;
}

SecretChanges FeedbackJwtForm::secrets() const
{
    const std::optional<Secret> typed = m_key->typed();
    return typed ? SecretChanges{{jwtKeySlot(jwt().algorithm), *typed}} : SecretChanges{};
}

FeedbackRow *FeedbackJwtForm::rowOf(FeedbackField field) const
{
    switch (field) {
    case FeedbackField::Key:
        return m_keyRow;
    case FeedbackField::Issuer:
        return m_issuerRow;
    case FeedbackField::Subject:
        return m_subjectRow;
    case FeedbackField::Audience:
        return m_audienceRow;
    case FeedbackField::Lifetime:
        return m_lifetimeRow;
    case FeedbackField::Claims:
        return m_claimsRow;
    default:
        return nullptr;
    }
}

void FeedbackJwtForm::setComplaints(const FeedbackComplaints &complaints)
{
    m_complaints = complaints;
    for (FeedbackRow *row : {m_keyRow, m_issuerRow, m_subjectRow, m_audienceRow, m_lifetimeRow, m_claimsRow})
        row->setProblem({});
    m_keyRow->setNote({}, tr("A shared secret for HS256; a private key in PEM form for RS256 and ES256."));
    m_lifetimeRow->setNote({}, tr("Seconds that a token is good for."));
    for (const FeedbackComplaint &complaint : complaints) {
        FeedbackRow *row = rowOf(complaint.field);
        if (row && complaint.severity == Severity::Error)
            row->setProblem(complaint.sentence);
        else if (row)
            row->setNote(complaint.sentence);
    }
}

void FeedbackJwtForm::setReadOnly(bool readOnly)
{
    m_algorithm->setEnabled(!readOnly);
    m_key->setReadOnly(readOnly);
    for (QLineEdit *line : {m_issuer, m_subject, m_audience})
        line->setReadOnly(readOnly);
    m_lifetime->setReadOnly(readOnly);
    m_lifetime->setButtonSymbols(readOnly ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    m_claims->setReadOnly(readOnly);
}

void FeedbackJwtForm::focusField(FeedbackField field)
{
    if (FeedbackRow *row = rowOf(field))
        row->row()->field()->setFocus();
}

void FeedbackJwtForm::showPreview()
{
    const Jwt made = feedbackClaims(jwt(), exampleMoment, QStringLiteral("8NoByJneShCdCGRnrGS1t1m3CdA73dhR"));
    m_preview->setPlainText(QString::fromUtf8(Json::formatted(made.header)) + u'\n'
                            + QString::fromUtf8(Json::formatted(made.claims)));
}

void FeedbackJwtForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FeedbackJwtForm::retranslate()
{
    m_algorithmRow->setLabel(tr("Algorithm"));
    m_keyRow->row()->setLabel(tr("Key"));
    m_keyRow->row()->setHelp(tr("JWT Authentication"),
                             tr("The mirrored product does not document these fields. They are our reading: a token is "
                                "made for every attempt and sent as “Authorization: Bearer”."));
    m_keyRow->row()->setRequired(true);
    m_key->line()->setAccessibleName(tr("Key"));
    m_issuerRow->row()->setLabel(tr("Issuer (iss)"));
    m_subjectRow->row()->setLabel(tr("Subject (sub)"));
    m_audienceRow->row()->setLabel(tr("Audience (aud)"));
    m_lifetimeRow->row()->setLabel(tr("Lifetime"));
    m_claimsRow->row()->setLabel(tr("Extra claims"));
    m_claimsRow->setNote({}, tr("A JSON object whose members go into the token."));
    m_previewRow->setLabel(tr("Header and claims"));
    m_previewRow->setHint(tr("As a token would say it; times and id are examples."));
    setComplaints(m_complaints);
}

} // namespace Hookbench
