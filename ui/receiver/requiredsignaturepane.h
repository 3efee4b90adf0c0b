// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiversetup.h"

#include <QUuid>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Hookbench {

class FieldRow;
class NoticeCard;
class ProblemLine;
struct ReceiverServices;

/// How the signatures of one webhook's requests are checked, and with which secret. Kept as soon as it is chosen; a
/// typed secret is forgotten with the program.
class RequiredSignaturePane : public QWidget
{
    Q_OBJECT
public:
    explicit RequiredSignaturePane(const ReceiverServices &services, QWidget *parent = nullptr);
    /// Null for all webhooks, which have no signature in common.
    void show(const QUuid &webhookId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showStored();
    void showSecrets(const QString &slot);
    void showState();
    void keep();
    void useTyped();
    WebhookSetup wanted() const;
    void retranslate();

    const ReceiverServices &m_services;
    QUuid m_id;
    QLabel *m_perWebhook;
    QWidget *m_body;
    QComboBox *m_scheme;
    QComboBox *m_algorithm;
    QLineEdit *m_header;
    QSpinBox *m_tolerance;
    QCheckBox *m_required;
    QComboBox *m_source;
    QLineEdit *m_secret;
    QPushButton *m_use;
    FieldRow *m_schemeRow;
    FieldRow *m_algorithmRow;
    FieldRow *m_headerRow;
    FieldRow *m_toleranceRow;
    FieldRow *m_sourceRow;
    FieldRow *m_secretRow;
    NoticeCard *m_state;
    ProblemLine *m_problem;
};

} // namespace Hookbench
